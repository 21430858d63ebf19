import { expect, it } from 'vitest';
import { fuzzDetect } from './detect.js';
import { MILLIS, SEED, TIME } from './run.js';

/** Compared in `make test` in any case, on all kernels together. */
const LEAST = TIME === undefined ? 200 : 1;

it(
  'odd tests in odd directories answer together what each answers alone',
  async () => {
    const { differ, tests, yes } = await fuzzDetect(SEED, MILLIS, { least: LEAST });
    expect(differ).toEqual([]);
    // Worth something only if both answers are there.
    expect(yes).toBeGreaterThan(tests / 20);
    expect(yes).toBeLessThan((tests * 19) / 20);
  },
  MILLIS + 1_200_000,
);
