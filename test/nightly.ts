import { describe, it } from 'vitest';

/** Whether this run takes its time: `scripts/nightly` sets it. `make test` has to end soon. */
const NIGHTLY = process.env.COMPAT_TEST_ALL !== undefined;

/** A test of scripts/nightly alone: another form of what a cheaper one beside it shows. */
export const nightly: typeof it = NIGHTLY
  ? it
  : (Object.assign(() => {}, {
      each: () => () => {},
      for: () => () => {},
    }) as unknown as typeof it);

/** What scripts/nightly alone describes: one with no other tests in it would be an error. */
export const describeNightly: typeof describe = NIGHTLY
  ? describe
  : ((() => {}) as unknown as typeof describe);

/** The first forms of a test, as many as `make test` takes; all of them in scripts/nightly. */
export function firstOf<T>(forms: readonly T[], count = 1): readonly T[] {
  return NIGHTLY ? forms : forms.slice(0, count);
}
