import { expect, it } from 'vitest';
import { fuzzIdle, fuzzShared } from './arms.js';
import { SEED, TIME } from './run.js';

/** In `make test` a few, in any case. */
const FOR = TIME ?? 1;

it.each([
  [
    'rules that share processes make of code with #if lines what each makes by itself',
    fuzzShared,
    4,
  ],
  ['an #if that is of no matter to a rule stays out of what the rule makes', fuzzIdle, 6],
])(
  '%s',
  async (_, fuzz, least) => {
    const { runs, failures } = await fuzz(SEED, FOR, least);
    expect(failures.join('\n')).toBe('');
    expect(runs).toBeGreaterThan(0);
  },
  FOR + 600_000,
);
