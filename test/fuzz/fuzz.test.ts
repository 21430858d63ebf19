import { expect, it } from 'vitest';
import { fuzzBundles, fuzzRecords, fuzzToml } from './files.js';
import { fuzzConditions, fuzzHeaders, fuzzPatches, fuzzRules } from './texts.js';

/** scripts/fuzz sets both; else the same inputs come each time, for a few seconds each. */
const SEED = Number(process.env.COMPAT_FUZZ_SEED ?? 13);
const MILLIS = Number(process.env.COMPAT_FUZZ_MS ?? 5000);

it.each(
  Object.entries({
    patches: fuzzPatches,
    bundles: fuzzBundles,
    'compat.h': fuzzHeaders,
    rules: fuzzRules,
    conditions: fuzzConditions,
    'compat.toml': fuzzToml,
    records: fuzzRecords,
  }),
)(
  'generated %s break no promise',
  async (_, fuzz) => {
    const { runs, failures } = await fuzz(SEED, MILLIS);
    expect(failures.join('\n')).toBe('');
    expect(runs).toBeGreaterThan(0);
  },
  MILLIS + 300_000,
);
