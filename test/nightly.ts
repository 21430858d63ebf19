import { it } from 'vitest';

/** Whether this run takes its time: `scripts/nightly` sets it. `make test` has to end soon. */
export const NIGHTLY = process.env.COMPAT_TEST_ALL !== undefined;

/** A test of scripts/nightly alone: another form of what a cheaper one beside it shows. */
export const nightly: typeof it = NIGHTLY
  ? it
  : (Object.assign(() => {}, {
      each: () => () => {},
      for: () => () => {},
    }) as unknown as typeof it);

/** The first forms of a test, as many as `make test` takes; all of them in scripts/nightly. */
export function firstOf<T>(forms: readonly T[], count = 1): readonly T[] {
  return NIGHTLY ? forms : forms.slice(0, count);
}
