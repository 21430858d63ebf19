import { expect, it } from 'vitest';
import type { Fuzzer } from './frame.js';

/** scripts/fuzz sets both; else the same inputs come each time. */
export const SEED = Number(process.env.COMPAT_FUZZ_SEED ?? 13);
/** How long each generator is to run, in ms; undefined where nobody said so, as in `make test`. */
export const TIME = numberOf(process.env.COMPAT_FUZZ_MS);
/** How many mutants of signatures there are to be; undefined for as many as there is time for. */
export const MUTANTS = numberOf(process.env.COMPAT_FUZZ_MUTANTS);
/** The same inputs come in each `make test`, so a few seconds of them do; scripts/nightly has fresh ones for minutes. */
export const MILLIS = TIME ?? 5_000;

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

/** A test for each generator. They stand in files of their own, so that some run at the same time. */
export function runAll(fuzzers: Record<string, Fuzzer>): void {
  it.each(Object.entries(fuzzers))(
    'generated %s break no promise',
    async (_, fuzz) => {
      const { runs, failures } = await fuzz(SEED, MILLIS);
      expect(failures.join('\n')).toBe('');
      expect(runs).toBeGreaterThan(0);
    },
    MILLIS + 300_000,
  );
}
