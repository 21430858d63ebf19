import { expect, it } from 'vitest';
import { fuzzKeptCompiled } from './kept-compiled.js';
import { SEED, TIME } from './run.js';

/** In `make test` one history: each step costs some compiles. */
const FOR = TIME ?? 0;

it(
  'after changes to what a real compiler reads, kept answers are what each test answers alone',
  async () => {
    const { runs, failures, kept, yes } = await fuzzKeptCompiled(SEED, FOR);
    expect(failures.join('\n')).toBe('');
    // Worth something only if most are kept, and both answers are there.
    expect(kept).toBeGreaterThan(runs * 4);
    expect(yes).toBeGreaterThan(0);
    expect(yes).toBeLessThan(kept);
  },
  FOR + 600_000,
);
