import { expect, it } from 'vitest';
import { MUTANTS, SEED, TIME } from './run.js';
import { fuzzSignatures } from './signatures.js';

/** In `make test` one round: each mutant costs a process or two. */
const ROUND = 300;
const FOR = MUTANTS === undefined ? (TIME ?? 0) : 0;
/** A mutant takes 10 ms of CPU time. */
const MOST_MS = 420_000 + FOR + (MUTANTS ?? 0) * 300;

it(
  'no mutant of a signature is taken, and ssh-keygen agrees',
  () => {
    const { seed, kinds, mutants, stricter, ...wrong } = fuzzSignatures(
      SEED,
      FOR,
      MUTANTS ?? ROUND,
    );
    if (FOR > 0 || MUTANTS !== undefined) {
      process.stdout.write(`${JSON.stringify({ seed, mutants, stricter, kinds }, null, 1)}\n`);
    }
    expect(wrong).toEqual({ accepted: [], disagreed: [], acceptedByRelease: [] });
    expect(mutants).toBeGreaterThanOrEqual(MUTANTS ?? ROUND);
    // So many kinds are other ways to write a good signature.
    expect(stricter).toBeLessThan(mutants / 4);
    expect(Object.keys(kinds).length).toBeGreaterThan(30);
  },
  MOST_MS,
);
