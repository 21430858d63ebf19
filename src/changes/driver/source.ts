import { type Declared, readCode } from '../../declared/index.js';
import type { LiveFile } from './live.js';

/** Braces in a text, and those around them. */
interface Brace {
  open: number;
  close: number;
  around: Brace | undefined;
}

/** A file of the driver, parsed. */
export interface Source extends LiveFile {
  declared: Declared[];
  /** The functions that have bodies, in their order. */
  functions: (Declared & { body: { open: number; close: number } })[];
}

/** Parses a file. */
export function parseSource(live: LiveFile): Source {
  const declared = readCode(live.code);
  return {
    ...live,
    declared,
    functions: declared.flatMap((one) =>
      one.body === undefined ? [] : [{ ...one, body: one.body }],
    ),
  };
}

/** Finds lines of places in a text, in any order. */
export function linesOf(text: string): (at: number) => number {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (at) => lastBefore(starts, (start) => start, at) + 1;
}

/** The function whose body holds a place. */
export function functionAt(
  { functions }: Source,
  at: number,
): Source['functions'][number] | undefined {
  const found = functions[lastBefore(functions, ({ body }) => body.open, at)];
  return found !== undefined && at < found.body.close ? found : undefined;
}

/** Finds the innermost braces around places. One pass over the text, then a search for each. */
export function bracesOf(code: string): (at: number) => Brace | undefined {
  const found: Brace[] = [];
  const open: Brace[] = [];
  for (const { 0: letter, index } of code.matchAll(/[{}]/g)) {
    if (letter === '{') {
      const brace = { open: index, close: code.length, around: open.at(-1) };
      found.push(brace);
      open.push(brace);
    } else {
      const closed = open.pop();
      if (closed !== undefined) closed.close = index;
    }
  }
  return (at) => {
    let brace = found[lastBefore(found, (one) => one.open, at)];
    while (brace !== undefined && brace.close < at) brace = brace.around;
    return brace;
  };
}

/** The index of the last item that begins at or before a place; -1 where there is none. */
function lastBefore<T>(items: readonly T[], startOf: (item: T) => number, at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && startOf(item) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
