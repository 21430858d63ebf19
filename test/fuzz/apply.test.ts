import { expect, it } from 'vitest';
import { fuzzApply } from './apply.js';
import { SEED, TIME } from './run.js';

/** In `make test` a few, in any case. */
const FOR = TIME ?? 1;

it(
  'generated rules make of generated sources what they make one by one, known or not',
  async () => {
    const { runs, failures } = await fuzzApply(SEED, FOR, 6);
    expect(failures.join('\n')).toBe('');
    expect(runs).toBeGreaterThan(0);
  },
  FOR + 600_000,
);
