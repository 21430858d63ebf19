import path from 'node:path';
import type { CompatTest } from '../test-file.js';
import { type Prefix, sharedPrefix } from './prefix.js';
import { includesBeside, splitTest } from './prologue.js';
import { readsTheSame } from './same-meaning.js';

/** A test that can share the parse of what it begins with. */
export interface Member {
  test: CompatTest;
  /** See SplitTest. */
  includes: readonly string[];
  includeLines: readonly number[];
}

/** Tests for one compiler process. */
export interface Group {
  prefix: Prefix<Member>;
  /** The directory that `#include "…"` in a member is searched in first; '' where none does that. */
  beside: string;
  members: readonly Member[];
}

export interface Grouping {
  groups: Group[];
  /** Tests that have to be compiled alone to mean the same. */
  alone: CompatTest[];
}

/** Sorts tests into those that one compiler process can do, and the others. */
export function groupTests(tests: readonly CompatTest[]): Grouping {
  const alone: CompatTest[] = [];
  const byPlace = new Map<string, Member[]>();
  for (const test of tests) {
    const split = splitTest(test.text);
    if (split.includes.length === 0 || isOdd(test) || !readsTheSame(split.rest)) {
      alone.push(test);
      continue;
    }
    const { includes, includeLines } = split;
    const beside = includesBeside(split) ? path.dirname(test.file) : '';
    const members = byPlace.get(beside) ?? [];
    members.push({ test, includes, includeLines });
    byPlace.set(beside, members);
  }
  const groups = [...byPlace].map(([beside, members]) => ({
    prefix: sharedPrefix(members),
    beside,
    members,
  }));
  return { groups, alone };
}

/**
 * Whether a file's name may be cut short, or mean another one, in a directive or in what the compiler says of it; or a trigraph at the
 * test's top may join lines.
 */
function isOdd({ file, text }: CompatTest): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a name may hold them
  return /[\u0000-\u001f\u007f"\\?\uFFFD]/.test(file) || text.includes('??/');
}
