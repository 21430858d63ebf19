/** Includes that some tests begin with, to be parsed once for all of them. */
export interface Prefix<T> {
  /** Behind those of the prefix that this one makes longer. */
  includes: readonly string[];
  /** Tests that share no more than this. */
  tests: T[];
  /** Those that the most tests share come first, so that no long one is left for the end. */
  longer: Prefix<T>[];
}

/** Each prefix within another is one more process that waits while they are compiled. */
const DEEPEST = 16;

/**
 * Finds a place for every beginning that two or more of these tests have in common, so that none is parsed
 * twice.
 */
export function sharedPrefix<T extends { includes: readonly string[] }>(
  tests: readonly T[],
  from = 0,
  depth = 0,
): Prefix<T> {
  const [first] = tests;
  let end = from;
  const next = (test: T): string | undefined => test.includes[end];
  while (first && next(first) !== undefined && tests.every((test) => next(test) === next(first))) {
    end++;
  }
  const prefix: Prefix<T> = {
    includes: first?.includes.slice(from, end) ?? [],
    tests: [],
    longer: [],
  };
  const branches = new Map<string | undefined, T[]>();
  for (const test of tests) {
    const branch = branches.get(next(test));
    if (branch === undefined) branches.set(next(test), [test]);
    else branch.push(test);
  }
  const largestFirst = [...branches].sort(([, a], [, b]) => b.length - a.length);
  for (const [include, branch] of largestFirst) {
    const sharesMore = include !== undefined && branch.length > 1 && depth < DEEPEST;
    if (sharesMore) prefix.longer.push(sharedPrefix(branch, end, depth + 1));
    else prefix.tests.push(...branch);
  }
  return prefix;
}
