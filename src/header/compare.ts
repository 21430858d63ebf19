import { byBytes } from '../core/bytes.js';
import type { Answers } from './answers.js';

/** One macro that two headers answer differently; undefined where a header doesn't know it. */
export interface Difference {
  name: string;
  a: boolean | undefined;
  b: boolean | undefined;
}

/** The header most like one's own, and where they differ (`a` is one's own side). */
export interface Nearest {
  fingerprint: string;
  differences: Difference[];
}

type Macros = ReadonlyMap<string, boolean>;

/** The macros that two headers answer differently, in byte order. */
export function differences(a: Macros, b: Macros): Difference[] {
  return [...new Set([...a.keys(), ...b.keys()])]
    .sort(byBytes)
    .map((name) => ({ name, a: a.get(name), b: b.get(name) }))
    .filter((macro) => macro.a !== macro.b);
}

/**
 * The one of `others` with the fewest differences from `mine`; of several, the one whose
 * fingerprint comes first in byte order. Undefined where there are no others.
 */
export function nearest(mine: Answers, others: readonly Answers[]): Nearest | undefined {
  return others
    .map(({ fingerprint, macros }) => ({
      fingerprint,
      differences: differences(mine.macros, macros),
    }))
    .sort(
      (a, b) =>
        a.differences.length - b.differences.length || byBytes(a.fingerprint, b.fingerprint),
    )[0];
}
