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

/**
 * Why one header answers other tests than another, in words that fit after a colon; undefined if they answer the same
 * ones in the same order.
 *
 * @param wanted the macros of the one that counts
 */
export function otherMacros(wanted: Macros, found: Macros): string | undefined {
  const [today, macros] = [[...wanted.keys()], [...found.keys()]];
  if (today.join() === macros.join()) return undefined;
  const missing = today.find((macro) => !found.has(macro));
  if (missing !== undefined) return `it has no ${missing}`;
  const surplus = macros.find((macro) => !wanted.has(macro));
  if (surplus !== undefined) return `no test here stands for ${surplus}`;
  return 'they stand in another order';
}

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
