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
  const read = readThem(conditionals);
  const guesses = guessesFor([...read.values()].flatMap(({ conditions }) => conditions));
  if (guesses === undefined) return undefined;
  const ways = new Map<string, Way>();
  for (const guess of guesses) {
    const way = wayFor(read, guess);
    ways.set([...way.values()].join(' '), way);
    if (ways.size > MOST_WAYS) return undefined;
  }
  return [...ways.values()];
}

type Read = Map<Conditional, { conditions: Condition[]; inside: Conditional['inside'] }>;

/** The conditions of each, and the innermost of these conditionals that it lies in. */
function readThem(conditionals: readonly Conditional[]): Read {
  const asked = new Set(conditionals);
  const known = new Map<Conditional, Conditional['inside']>();
  const innermost = (one: Conditional): Conditional['inside'] => {
    const passed = [];
    let { inside } = one;
    while (inside !== undefined && !asked.has(inside.outer)) {
      passed.push(inside.outer);
      inside = known.has(inside.outer) ? known.get(inside.outer) : inside.outer.inside;
    }
    for (const other of passed) known.set(other, inside);
    return inside;
  };
  return new Map(
    conditionals.map((one) => {
      const conditions = one.arms.map(({ condition }) => parseCondition(condition));
      return [one, { conditions, inside: innermost(one) }];
    }),
  );
}

function wayFor(read: Read, guess: Guess): Way {
  const way = new Map<Conditional, number>();
  for (const [conditional, { conditions, inside }] of read) {
    const isReached = inside === undefined || way.get(inside.outer) === inside.arm;
    const live = isReached ? conditions.findIndex((one) => holds(one, guess)) : NONE;
    way.set(conditional, live);
  }
  return way;
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
