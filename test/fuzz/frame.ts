import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { CompatError } from '../../src/core/errors.js';

/** What a generator found. */
export interface FuzzReport {
  seed: number;
  runs: number;
  /** Inputs that broke a promise, and how. */
  failures: string[];
}

/** Runs for so many ms (at least one round) from a seed; the same seed makes the same inputs. */
export type Fuzzer = (seed: number, millis: number) => Promise<FuzzReport>;

const RUNS = 50;
/** No input here is large: what takes longer hangs, or is on the way to it. */
const SLOW_MS = 10_000;

/** A generator: inputs, and what is to hold for each. What it throws must be an error for a user. */
export function fuzzer<T>(input: fc.Arbitrary<T>, use: (input: T) => unknown): Fuzzer {
  const property = fc.asyncProperty(input, async (one) => {
    const start = performance.now();
    try {
      await use(one);
    } catch (error) {
      if (!(error instanceof CompatError) || error.code === 'BUG') throw error;
    }
    const took = performance.now() - start;
    if (took > SLOW_MS) throw new Error(`it took ${Math.round(took)} ms`);
  });
  return async (seed, millis) => {
    const end = performance.now() + millis;
    const report: FuzzReport = { seed, runs: 0, failures: [] };
    for (let round = 0; round === 0 || performance.now() < end; round++) {
      const found = await fc.check(property, { seed: seed + round, numRuns: RUNS });
      report.runs += found.numRuns;
      if (!found.failed) continue;
      report.failures.push(fc.defaultReportMessage(found) ?? 'it failed');
      break;
    }
    return report;
  };
}

/** Runs `use` in a directory that is gone afterwards. */
export async function inTemp<T>(use: (dir: string) => Promise<T> | T): Promise<T> {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'fuzz-'));
  try {
    return await use(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** A text with some of its pieces lost, doubled, moved, or replaced by what is odd. */
export function mangled(text: string, odd: readonly string[] = ODD): fc.Arbitrary<string> {
  const edit = fc.tuple(fc.nat(text.length), fc.nat(40), fc.constantFrom('', ...odd));
  return fc
    .array(edit, { minLength: 1, maxLength: 4 })
    .map((edits) =>
      edits.reduce(
        (now, [at, length, put]) => now.slice(0, at) + put + now.slice(at + length),
        text,
      ),
    );
}

const ODD = [
  '\0',
  '\n',
  '\r\n',
  '\n'.repeat(5000),
  ' '.repeat(5000),
  '('.repeat(3000),
  '[['.repeat(1500),
  '../',
  '"',
  "'",
  '\\',
  'é\u{1f600}',
  '99999999999999999999',
  '-1',
  '# compat: when a',
  '@@ -1 +1 @@\n',
];
