import { functionAt, type Met, type Scope, type Source } from '../../changes/index.js';
import { closing } from '../../declared/index.js';
import type { Between } from './candidate.js';

/** A place of a driver's where a word stands. */
export interface Placed {
  source: Source;
  /** In the source's code. */
  at: number;
  scope: Scope;
  /** What names mean in that file. */
  types: ReturnType<Between['typesIn']>;
}

/** Where a word stands in the lines of a change. */
export function placesOf(
  word: string,
  { places }: Pick<Met, 'places'>,
  between: Between,
): Placed[] {
  return places.flatMap(({ file, line }) => {
    const source = between.sources.find((one) => one.file === file);
    if (source === undefined) return [];
    const from = startOfLine(source.code, line);
    const text = source.code.slice(from, endOfLine(source.code, from));
    const types = between.typesIn(file);
    return [...text.matchAll(new RegExp(`\\b${word}\\b`, 'g'))].map(({ index }) => {
      const at = from + index;
      return { source, at, types, scope: types.scopeOf(source, functionAt(source, at)) };
    });
  });
}

function startOfLine(code: string, line: number): number {
  let at = 0;
  for (let nth = 1; nth < line; nth++) at = code.indexOf('\n', at) + 1;
  return at;
}

function endOfLine(code: string, from: number): number {
  const end = code.indexOf('\n', from);
  return end === -1 ? code.length : end;
}

/** The call that begins at a place; undefined where it is none. */
export function callAt({ source: { code }, at }: Placed): string | undefined {
  const [head] = /^\w+\s*\(/.exec(code.slice(at, at + 120)) ?? [];
  if (head === undefined) return undefined;
  return code.slice(at, closing(code, at + head.length - 1) + 1);
}

/** Whether a place is in a function's body. */
export function isInside({ source, at }: Placed): boolean {
  return functionAt(source, at) !== undefined;
}
