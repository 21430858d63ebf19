import { expect, it } from 'vitest';
import { fuzzDetect } from './detect.js';

/** As in fuzz.test.ts. */
const SEED = Number(process.env.COMPAT_FUZZ_SEED ?? 20261125);
const MILLIS = Number(process.env.COMPAT_FUZZ_MS ?? 30_000);

it(
  'odd tests in odd directories answer together what each answers alone',
  async () => {
    const { differ, tests, yes } = await fuzzDetect(SEED, MILLIS);
    expect(differ).toEqual([]);
    // Worth something only if both answers are there.
    expect(yes).toBeGreaterThan(tests / 20);
    expect(yes).toBeLessThan((tests * 19) / 20);
  },
  MILLIS + 300_000,
);
