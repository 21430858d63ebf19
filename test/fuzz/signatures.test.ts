import { expect, it } from 'vitest';
import { SEED, TIME } from './run.js';
import { fuzzSignatures } from './signatures.js';

/** In `make test` one round: each mutant costs a process. */
const FOR = TIME ?? 0;

it(
  'no mutant of a signature is taken, and ssh-keygen agrees',
  () => {
    const { seed, kinds, mutants, stricter, ...wrong } = fuzzSignatures(SEED, FOR);
    if (FOR > 0) {
      process.stdout.write(`${JSON.stringify({ seed, mutants, stricter, kinds }, null, 1)}\n`);
    }
    expect(wrong).toEqual({ accepted: [], disagreed: [], acceptedByRelease: [] });
    expect(mutants).toBeGreaterThanOrEqual(300);
    // So many kinds are other ways to write a good signature.
    expect(stricter).toBeLessThan(mutants / 4);
    expect(Object.keys(kinds).length).toBeGreaterThan(30);
  },
  FOR + 420_000,
);
