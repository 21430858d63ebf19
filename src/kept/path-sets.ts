import { byBytes } from '../core/files.js';
import { type Ranges, toRanges } from './ranges.js';

/** Sets of paths, as ranges over one table of all of them. */
export interface PathSets {
  paths: readonly string[];
  /** One for each set handed in. */
  ranges: readonly Ranges[];
}

/**
 * Lays sets out so that each is few ranges: paths of the same sets stand side by side, since two
 * tests that share their includes differ in some tens of files among a thousand. The order of a
 * set's own paths, and repeated ones, make no difference.
 */
export function layOutSets(sets: readonly (readonly string[])[]): PathSets {
  const names: string[] = [];
  const numberOf = new Map<string, number>();
  const number = (path: string): number => {
    const known = numberOf.get(path) ?? names.push(path) - 1;
    numberOf.set(path, known);
    return known;
  };
  // Numbers sort and compare fast, and there are some hundred sets of thousands of paths.
  const numbered = sets.map((set) => sorted(set.map(number)));
  const texts = numbered.map((set) => set.join());
  const distinct = [...new Map(texts.map((text, at) => [text, numbered[at] ?? []])).values()];

  const memberOf = names.map(() => '');
  distinct.forEach((set, at) => {
    for (const path of set) memberOf[path] += String.fromCharCode(at);
  });
  const order = orderBy(names, memberOf);
  const placeOf = new Uint32Array(names.length);
  order.forEach((path, place) => {
    placeOf[path] = place;
  });
  return {
    paths: order.map((path) => names[path] ?? ''),
    ranges: numbered.map((set) => toRanges(sorted(set.map((path) => placeOf[path] ?? 0)))),
  };
}

/** All path numbers: by the sets a path is in, then by name. */
function orderBy(names: readonly string[], memberOf: readonly string[]): number[] {
  const groups = new Map<string, number[]>();
  memberOf.forEach((members, path) => {
    const group = groups.get(members);
    if (group === undefined) groups.set(members, [path]);
    else group.push(path);
  });
  const byName = (a: number, b: number): number => byBytes(names[a] ?? '', names[b] ?? '');
  return [...groups.keys()]
    .sort(byBytes)
    .flatMap((members) => (groups.get(members) ?? []).sort(byName));
}

/** In rising order, each once. */
function sorted(numbers: readonly number[]): number[] {
  return [...new Set(Uint32Array.from(numbers).sort())];
}
