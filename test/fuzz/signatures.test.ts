import { expect, it } from 'vitest';
import { SEED } from './run.js';
import { mutate } from './signatures.js';

/** Each costs a process: 10,000 of them, which docs/trust.md tells of, are asked for by this variable. */
const COUNT = Number(process.env.COMPAT_FUZZ_MUTANTS ?? 300);

it(
  'no mutant of a signature is taken, and ssh-keygen agrees',
  () => {
    const { kinds, mutants, stricter, ...wrong } = mutate(SEED, COUNT);
    if (COUNT > 300)
      process.stdout.write(`${JSON.stringify({ mutants, stricter, kinds }, null, 1)}\n`);
    expect(wrong).toEqual({ accepted: [], disagreed: [], acceptedByRelease: [] });
    expect(mutants).toBe(COUNT);
    // So many kinds are other ways to write a good signature.
    expect(stricter).toBeLessThan(COUNT / 4);
    expect(Object.keys(kinds).length).toBeGreaterThan(30);
  },
  120_000 + COUNT * 1000,
);
