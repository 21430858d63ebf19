import { unspliced } from '../unspliced.js';

/** A test, split where its own code begins. */
export interface SplitTest {
  /** The headers that it includes first of all, in order, without the angle brackets. */
  includes: string[];
  /** The line that each of them is on, from 1. */
  includeLines: number[];
  /** All that follows, to the byte (latin1). */
  rest: string;
  /** The line of the file, from 1, on which `rest` begins. */
  line: number;
}

const BLANK = /^[ \t]*\n/;
const LINE_COMMENT = /^[ \t]*\/\/[^\n\\]*\n/;
const INCLUDE =
  /^[ \t]*#[ \t]*include[ \t]*<([\w./+-]+)>[ \t]*(?:\/\/[^\n\\]*|\/\*(?:(?!\*\/|\n).)*\*\/[ \t]*)?\n/;

/**
 * Splits off the longest run of blank lines, comments and `#include <…>` lines at a test's top.
 * Anything that is not plainly one of these ends it; a prologue that is too short costs time only.
 *
 * @param most so many includes at most
 */
export function splitTest(text: string, most = Number.POSITIVE_INFINITY): SplitTest {
  const includes: string[] = [];
  const includeLines: number[] = [];
  let rest = text;
  let end = 0;
  let seen = 0;
  while (includes.length < most) {
    const include = INCLUDE.exec(rest);
    const length = include?.[0].length ?? skipped(rest);
    if (length === 0) break;
    seen += length;
    rest = text.slice(seen);
    if (include?.[1] === undefined) continue;
    includes.push(include[1]);
    includeLines.push(text.slice(0, seen).split('\n').length - 1);
    end = seen;
  }
  return {
    includes,
    includeLines,
    rest: text.slice(end),
    line: text.slice(0, end).split('\n').length,
  };
}

/** The length of a blank line or comment at the start of `text`; 0 if there is none. */
function skipped(text: string): number {
  const plain = BLANK.exec(text) ?? LINE_COMMENT.exec(text);
  if (plain !== null) return plain[0].length;
  const open = /^[ \t]*\/\*/.exec(text)?.[0].length;
  if (open === undefined) return 0;
  const close = text.indexOf('*/', open);
  if (close === -1) return 0;
  // gcc joins lines before it looks for the end of a comment: this one may end where nothing shows it.
  if (unspliced(text.slice(0, close)).length < close) return 0;
  // Code behind the comment on its last line belongs to the rest, and so does the comment then.
  const after = /^[ \t]*\n/.exec(text.slice(close + 2));
  return after === null ? 0 : close + 2 + after[0].length;
}

/** Whether the rest includes anything by another name than `<…>`, which is searched for beside the test. */
export function includesBeside({ rest }: SplitTest): boolean {
  return /include(?!\s*<)/.test(unspliced(rest));
}
