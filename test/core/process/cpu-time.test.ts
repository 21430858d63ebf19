import { expect, test } from 'vitest';
import { type RunResult, run } from '../../../src/core/process/process.js';
import { SESSION } from '../../session.js';

/** Counts so far, then says what that took: user and system time of itself, and of its children. */
function counting(to: number): Promise<RunResult> {
  const script = `i=0; while [ $i -lt ${to} ]; do i=$((i+1)); done; times`;
  return run(SESSION, ['sh', '-c', script], { measure: true });
}

/** What it says, ms. */
function said({ stdout }: RunResult): number {
  const times = [...stdout.matchAll(/(\d+)m([\d.]+)s/g)];
  return times.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60e3 + Number(seconds) * 1e3,
    0,
  );
}

/** The kernel counts in hundredths of a second, and a shell starts before it counts. */
const ROUNDED_MS = 60;

test('the CPU time of a program is what it says itself', async () => {
  for (const to of [200_000, 10]) {
    const result = await counting(to);
    expect(Math.abs((result.cpu ?? 0) - said(result))).toBeLessThan(ROUNDED_MS);
  }
  expect(await run(SESSION, ['sleep', '0.3'], { measure: true })).toMatchObject({ exitCode: 0 });
  expect(await run(SESSION, ['true'])).not.toHaveProperty('cpu');
});

test('that of programs side by side is what they say together', async () => {
  const results = await Promise.all([counting(100_000), counting(200_000), counting(10)]);
  const measured = results.reduce((sum, { cpu = 0 }) => sum + cpu, 0);
  const told = results.reduce((sum, result) => sum + said(result), 0);
  expect(Math.abs(measured - told)).toBeLessThan(ROUNDED_MS * results.length);
});
