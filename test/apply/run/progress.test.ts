import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { asOne } from '../../../src/apply/rule/part.js';
import { openProgress } from '../../../src/apply/run/progress.js';
import { unitOf } from '../../../src/apply/run/units.js';
import { silent } from '../../../src/core/log.js';
import { parseRule } from '../../../src/rules/index.js';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const rules = ['lamp', 'moon', 'star'].map((name) =>
  parseRule({
    file: `/rules/${name}.cocci`,
    text: `// compat: touches ${name}\n@@ @@\n- ${name}()\n+ ${name}2()\n`,
    origin: 'module',
  }),
);
const parts = rules.map((rule, index) => asOne(rule, index));
const sources = new Map(
  Object.entries({ 'a.c': 'lamp(); moon();', 'b.c': 'moon();', 'c.c': 'sun();' }).map(
    ([name, text]) => [name, Buffer.from(text)],
  ),
);
const units = [...sources.keys()].map((file) => unitOf([file], parts, sources));

function open() {
  const said: string[] = [];
  const doing: string[] = [];
  const log = {
    ...silent,
    step: (_: string, what: string) => said.push(what),
    doing: (_: string, what: string | (() => string)) =>
      doing.push(typeof what === 'string' ? what : what()),
  };
  const progress = openProgress(log, new Map(), () => Date.now());
  /** Runs a unit for so long, ms. */
  const runs = (nth: number, ms: number) => {
    const unit = units[nth];
    if (unit === undefined) throw new Error(`no unit ${nth}`);
    return progress.during(unit, () => new Promise((resolve) => setTimeout(resolve, ms)));
  };
  return { said, doing, progress, runs };
}

it('tells a rule when it has run on the last file that it may match in', async () => {
  const { said, doing, progress, runs } = open();
  progress.expect(units, true);
  const [first, second] = [runs(0, 1000), runs(1, 2000)];
  await vi.advanceTimersByTimeAsync(900);
  expect(said).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  await first;
  expect(said).toEqual(['lamp']);
  await vi.advanceTimersByTimeAsync(1000);
  await second;
  expect(said).toEqual(['lamp', 'moon']);
  for (const rule of rules) progress.ended(rule);
  expect(said).toEqual(['lamp', 'moon', 'star']);
  expect(doing[0]).toBe('lamp and 1 more on a.c');
  progress.close();
});

it('tells no rule for which other files are still to come', async () => {
  const { said, progress, runs } = open();
  progress.expect(units, false);
  const all = Promise.all([runs(0, 10), runs(1, 10)]);
  await vi.advanceTimersByTimeAsync(20);
  await all;
  expect(said).toEqual([]);
  progress.close();
});

it('is never silent for 15 seconds', async () => {
  const { said, progress, runs } = open();
  progress.expect(units, true);
  const run = runs(0, 120_000);
  for (let told = 0, passed = 0; passed < 105_000; passed += 15_000, told = said.length) {
    await vi.advanceTimersByTimeAsync(15_000);
    expect(said.length).toBeGreaterThan(told);
  }
  expect(said[0]).toBe('lamp and 1 more on a.c, 10 s so far');
  await vi.advanceTimersByTimeAsync(15_000);
  await run;
  const { length } = said;
  progress.close();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(said).toHaveLength(length);
});

it('says what time is left within a factor of two, where files take as long as they are large', async () => {
  const { doing, progress } = open();
  const many = Array.from({ length: 20 }, (_, nth) => {
    const text = `lamp(); ${'x'.repeat(100 * (20 - nth))}`;
    return unitOf(['a.c'], parts, new Map([['a.c', Buffer.from(text)]]));
  });
  progress.expect(many, true);
  const took = many.map((unit) => 10 * (unit.base.get('a.c')?.length ?? 0));
  const all = took.reduce((sum, ms) => sum + ms, 0);
  const began = Date.now();
  for (const [nth, unit] of many.entries()) {
    const run = progress.during(unit, () => new Promise((done) => setTimeout(done, took[nth])));
    const [, left] = /about (\d+) s left/.exec(doing.at(-1) ?? '') ?? [];
    if (nth >= 2) {
      const real = (all - (Date.now() - began)) / 1000;
      expect(Number(left)).toBeGreaterThan(real / 2 - 1);
      expect(Number(left)).toBeLessThan(real * 2 + 1);
    }
    await vi.advanceTimersByTimeAsync(took[nth] ?? 0);
    await run;
  }
  progress.close();
});
