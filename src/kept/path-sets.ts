import { byBytes } from '../core/files.js';

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
  const { names, texts } = spellInNumbers(sets);
  const distinct = [...new Set(texts)];
  const setsOf = names.map((): number[] => []);
  distinct.forEach((text, set) => {
    if (text !== '') for (const name of text.split(',')) setsOf[Number(name)]?.push(set);
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
  const placeOf = new Map(distinct.map((text, set) => [text, set]));
  return {
    paths: groups.flat(),
    starts: startsOf(groups),
    sets: texts.map((text) => groupsOf[placeOf.get(text) ?? -1] ?? []),
  };
}

/** Each set as a text that is the same for the same paths: there are hundreds of sets of thousands. */
function spellInNumbers(sets: readonly (readonly string[])[]): {
  names: string[];
  texts: string[];
} {
  const names: string[] = [];
  const numberOf = new Map<string, number>();
  const number = (name: string): number => {
    const known = numberOf.get(name);
    if (known !== undefined) return known;
    numberOf.set(name, names.length);
    return names.push(name) - 1;
  };
  const texts = sets.map((set) => String([...new Set(Uint32Array.from(set, number).sort())]));
  return { names, texts };
}

function startsOf(groups: readonly (readonly string[])[]): number[] {
  let end = 0;
  return [0, ...groups.map((group) => (end += group.length))];
}
