import { OLDEST } from '../../rules/index.js';
import { asked, type Condition, type Guess, holds, parseCondition } from './condition.js';
import type { Conditional } from './conditionals.js';

/** Which arm of each conditional is live: its place; NONE where none is, and where the conditional is in a dead arm. */
export type Way = ReadonlyMap<Conditional, number>;

export const NONE = -1;

/** More ways than this are not looked at: each costs a run of spatch. */
const MOST_WAYS = 8;
/** Nor are more combinations tried to find them. */
const MOST_GUESSES = 4096;

/**
 * The ways in which a preprocessor may read some conditionals, each once; undefined where there are too many. That one
 * version comes before another is known; other conditions are taken as independent of each other, so that some of the
 * ways may be those of no kernel.
 *
 * @param conditionals an outer one before those in it
 */
export function waysThrough(conditionals: readonly Conditional[]): Way[] | undefined {
  const read = new Map(
    conditionals.map((one) => [one, one.arms.map(({ condition }) => parseCondition(condition))]),
  );
  const guesses = guessesFor([...read.values()].flat());
  if (guesses === undefined) return undefined;
  const ways = new Map<string, Way>();
  for (const guess of guesses) {
    const way = wayFor(read, guess);
    ways.set([...way.values()].join(' '), way);
    if (ways.size > MOST_WAYS) return undefined;
  }
  return [...ways.values()];
}

function wayFor(read: ReadonlyMap<Conditional, Condition[]>, guess: Guess): Way {
  const way = new Map<Conditional, number>();
  for (const [conditional, conditions] of read) {
    const isReached = [...way].every(([outer, arm]) => isInArm(conditional, outer, arm));
    const live = conditions.findIndex((condition) => holds(condition, guess));
    way.set(conditional, isReached ? live : NONE);
  }
  return way;
}

/** Whether a conditional lies in the live arm of another, or outside of it. */
function isInArm(inner: Conditional, outer: Conditional, live: number): boolean {
  const at = inner.arms[0]?.at ?? 0;
  const start = outer.arms[0]?.at ?? 0;
  if (at < start || at > outer.end) return true;
  const arm = outer.arms[live];
  return arm !== undefined && at >= arm.from && at < arm.to;
}

/** Versions between which no condition tells a difference, with each choice of facts. */
function guessesFor(conditions: readonly Condition[]): Guess[] | undefined {
  const all = conditions.map(asked);
  const later = all.flatMap((one) => one.versions).filter((version) => version > OLDEST);
  const versions = [OLDEST, ...new Set(later)];
  const facts = [...new Set(all.flatMap((one) => one.facts))];
  if (facts.length > 12 || versions.length * 2 ** facts.length > MOST_GUESSES) return undefined;
  const choices = Array.from(
    { length: 2 ** facts.length },
    (_, bits) => new Set(facts.filter((_fact, place) => (bits >> place) % 2 === 1)),
  );
  return versions.flatMap((version) => choices.map((chosen) => ({ version, facts: chosen })));
}
