import { bareCode } from '../lines/skipped-code.js';
import { type Call, callsIn } from './calls.js';
import { type Event, eventsIn } from './event.js';

/** A part of a text, and what stands for it. */
export interface Cover {
  from: number;
  to: number;
  by: string;
}

/** A comment in what stands for something: no other one in the text is like it. */
export const MARK = /\/\*\$\d+\$\*\//;

/** What of TP_STRUCT__entry is a statement to spatch: it says where a string comes from. */
const STRING = /^__(?:rel_)?string(?:_len)?$/;

/**
 * What covers a text's trace events, so that each is a function to spatch: its parameters are those of TP_PROTO, its statements those
 * of TP_fast_assign, and before them each `__string(…)` of TP_STRUCT__entry. The rest is covered by a comment on each
 * of its lines, so that all that is seen stands where it stood. An event without statements of its own is a prototype. No cover
 * where there is no event.
 */
export function coversFor(text: string): Cover[] {
  const covers: Cover[] = [];
  const put: Put = (from, to, before = '') => {
    covers.push({ from, to, by: `${before}/*$${covers.length}$*/` });
  };
  const found = callsIn(text);
  const events = eventsIn(text, found);
  if (events.length === 0) return [];
  const paths = found.directives.filter((one) => PATH.test(text.slice(one.from, one.to)));
  for (const one of [...events, ...paths].sort((a, b) => a.from - b.from)) {
    if ('proto' in one) coverEvent(text, one, put);
    else for (const line of linesIn(text, one.from, one.to)) put(line.from, line.to);
  }
  return covers;
}

/** Where the header lies: `../it` is no expression. */
const PATH = /^\s*#\s*define\s+TRACE_INCLUDE_(?:PATH|FILE)\b/;

type Put = (from: number, to: number, before?: string) => void;

function coverEvent(text: string, { name, from, to, proto, code }: Event, put: Put): void {
  const rest = (start: number, end: number): void => {
    for (const line of linesIn(text, start, end)) put(line.from, line.to);
  };
  // The head stands on the macro's line.
  const [head, ...others] = linesIn(text, from, proto.open + 1);
  put(from, head?.to ?? from, `void ${name}(`);
  for (const line of others) put(line.from, line.to);
  const behind = proto.close + 1;
  put(behind, behind, code === undefined ? ';' : ' {');
  if (code === undefined) {
    rest(behind, to);
    return;
  }
  const { entry, assign } = code;
  let last = behind;
  for (const shown of shownOf(entry)) {
    rest(last, shown.from);
    if (shown.isStatement) put(shown.to, shown.to, ';');
    last = shown.to;
  }
  rest(last, assign.open + 1);
  const isEnded = /(?:^|[;{}])\s*$/.test(codeIn(text, assign));
  put(assign.close, assign.close, isEnded ? '}' : ';}');
  rest(assign.close, to);
}

interface Place {
  from: number;
  to: number;
}

/** What stands on each line of a part of a text, but for blanks. */
function linesIn(text: string, from: number, to: number): Place[] {
  return [...text.slice(from, to).matchAll(/[^\s](?:[^\n]*[^\s])?/g)].map(({ index, 0: line }) => ({
    from: from + index,
    to: from + index + line.length,
  }));
}

/** What is seen of TP_STRUCT__entry. */
function shownOf({ calls, directives }: Call): (Place & { isStatement: boolean })[] {
  const strings = calls
    .filter(({ word }) => STRING.test(word))
    .map(({ from, close }) => ({ from, to: close + 1, isStatement: true }));
  const lines = directives.map(({ from, to }) => ({ from, to, isStatement: false }));
  return [...strings, ...lines].sort((a, b) => a.from - b.from);
}

/** The statements of an argument, without directives and comments. */
function codeIn(text: string, { open, close, directives }: Call): string {
  let code = '';
  let last = open + 1;
  for (const { from, to } of directives) {
    code += text.slice(last, from);
    last = to;
  }
  return bareCode(code + text.slice(last, close));
}
