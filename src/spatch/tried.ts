import { nameOrLine } from './fired.js';

/** An item of a file that a semantic patch was tried on: a function, a declaration, a directive. */
export interface TriedItem {
  /** Where it begins, in a file of the module or one that spatch has made; undefined for what is neither a function nor a variable. */
  at: { file: string; line: number } | undefined;
  isMatched: boolean;
}

/** A semantic patch and what it was tried on, in that order; that is all there is, once or more often. */
export interface Tried {
  /** Its name; where it has none, the line (from 1) on which it starts. */
  rule: string | number;
  items: TriedItem[];
}

const LINE = /^dependencies for rule (.+?) satisfied:|^ *(trying|found match in)\b(.*)$/gm;

/**
 * Under --debug --show-trying spatch (1.0.7 to 1.3) prints on stderr (cocci.ml):
 *
 *     dependencies for rule rule starting on line 1 satisfied:
 *          trying  something else
 *          trying variable a: a.c:6
 *          trying function: two: a.c:16
 *          found match in function: two: a.c:16
 *
 * What a rule before has changed is in a temporary file: "trying function: two: cocci_small_output-21353-196d4e-a.c:3".
 *
 * @param names by what spatch calls a file: what it is called in the module
 */
export function readTried(stderr: string, names: ReadonlyMap<string, string>): Tried[] {
  const found: Tried[] = [];
  for (const [, title, word, said = ''] of stderr.matchAll(LINE)) {
    if (title !== undefined) {
      found.push({ rule: nameOrLine(title.replace(/^proto for /, '')), items: [] });
      continue;
    }
    const items = found.at(-1)?.items;
    const last = items?.at(-1);
    if (word === 'found match in' && last !== undefined) last.isMatched = true;
    else items?.push({ at: placeIn(said, names), isMatched: word !== 'trying' });
  }
  return found;
}

function placeIn(said: string, names: ReadonlyMap<string, string>): TriedItem['at'] {
  const [, named, line] = /: ([^:]+):(\d+)\s*$/.exec(said) ?? [];
  const file = named?.replace(/^\.\//, '');
  return file === undefined ? undefined : { file: names.get(file) ?? file, line: Number(line) };
}
