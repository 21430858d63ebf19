import { byBytes } from '../core/bytes.js';

/**
 * Sets of paths. Two tests that share their includes differ in some tens of files among a thousand,
 * so the paths that are in the same sets make a group, and a set is some groups.
 */
export interface PathSets {
  /** All paths, group after group. */
  paths: readonly string[];
  /** Where each group starts in `paths`; behind them, where the last one ends. */
  starts: readonly number[];
  /** The groups of each set handed in. */
  sets: readonly (readonly number[])[];
}

/**
 * Groups the paths of some sets. The order of a set's own paths, and repeated ones, make no
 * difference; the same sets in the same order give the same groups.
 */
export function groupPaths(sets: readonly (readonly string[])[]): PathSets {
  const { names, distinct, placeOf } = countInNumbers(sets);
  const setsOf = names.map((): number[] => []);
  distinct.forEach((numbers, set) => {
    for (const number of numbers) setsOf[number]?.push(set);
  });

  const members = new Map<string, string[]>();
  names.forEach((name, at) => {
    const key = String(setsOf[at]);
    const group = members.get(key);
    if (group === undefined) members.set(key, [name]);
    else group.push(name);
  });
  const keys = [...members.keys()].sort(byBytes);
  const groupsOf = distinct.map((): number[] => []);
  keys.forEach((key, group) => {
    for (const set of key.split(',')) groupsOf[Number(set)]?.push(group);
  });
  const groups = keys.map((key) => (members.get(key) ?? []).sort(byBytes));
  return {
    paths: groups.flat(),
    starts: startsOf(groups),
    sets: sets.map((set) => groupsOf[placeOf.get(set) ?? -1] ?? []),
  };
}

/** The names of all paths, and each set that differs from all others as their places among them. */
function countInNumbers(sets: readonly (readonly string[])[]): {
  names: string[];
  distinct: Uint32Array[];
  /** Which of the distinct ones a set is. */
  placeOf: Map<readonly string[], number>;
} {
  const names: string[] = [];
  const numberOf = new Map<string, number>();
  const number = (name: string): number => {
    const known = numberOf.get(name);
    if (known !== undefined) return known;
    numberOf.set(name, names.length);
    return names.push(name) - 1;
  };
  const distinct: Uint32Array[] = [];
  const places = new Map<string, number>();
  const placeOf = new Map<readonly string[], number>();
  // There are hundreds of sets of thousands, and most are one and the same array.
  for (const set of new Set(sets)) {
    const sorted = Uint32Array.from(set, number).sort();
    const numbers = sorted.filter((one, at) => one !== sorted[at - 1]);
    const text = Buffer.from(numbers.buffer).toString('latin1');
    const place = places.get(text) ?? distinct.push(numbers) - 1;
    places.set(text, place);
    placeOf.set(set, place);
  }
  return { names, distinct, placeOf };
}

function startsOf(groups: readonly (readonly string[])[]): number[] {
  let end = 0;
  return [0, ...groups.map((group) => (end += group.length))];
}
