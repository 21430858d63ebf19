import fc from 'fast-check';
import { expect } from 'vitest';
import { applyRules } from '../../src/apply/apply.js';
import { blanked, deadLines, withoutBlanks } from '../../src/apply/arms/blank.js';
import { conditionalsOf } from '../../src/apply/arms/conditionals.js';
import { idleFor } from '../../src/apply/arms/idle.js';
import { linesOf } from '../../src/apply/arms/lines-of.js';
import { waysThrough } from '../../src/apply/arms/ways.js';
import { CompatError } from '../../src/core/errors.js';
import { parseRule, type Rule } from '../../src/rules/index.js';
import { findSpatch, type Spatch } from '../../src/spatch/index.js';
import { SESSION } from '../session.js';
import type { FuzzReport } from './frame.js';

const word = fc.nat(4).map((n) => `word_${n}`);
const name = fc.nat(3).map((n) => `func_${n}`);
const pair = fc.tuple(word, word);
const DOTS = 'f(...)\n {\n <...\n';

/** Semantic patches; the first three take away or add what is named by no word. */
const patch = fc.oneof(
  word.map((a) => `@@\nexpression e, l;\n@@\n ${a}(e,\n- l\n+ 7\n )\n`),
  word.map((a) => `@@\nexpression e;\n@@\n ${a}(\n- e\n+ 0, 0\n )\n`),
  word.map(
    (a) => `@@\nidentifier f;\nexpression e;\n@@\n ${DOTS} ${a}(\n- e\n+ 5\n )\n ...>\n }\n`,
  ),
  pair.map(([a, b]) => `@@\nexpression e;\n@@\n- ${a}(e)\n+ ${b}(e)\n`),
  pair.map(([a, b]) => `@@\nexpression e, l;\n@@\n- ${a}(e, l)\n+ ${b}(l, e)\n`),
  pair.map(
    ([a, b]) =>
      `@@\nidentifier f;\nexpression e;\n@@\n ${DOTS}- ${a}(e);\n+ ${b}(e);\n+ ${a}(3);\n ...>\n }\n`,
  ),
  fc.tuple(name, word).map(([f, a]) => `@@\n@@\n ${f}(...)\n {\n- ${a}(x);\n ...\n }\n`),
  fc.constant('@@\n@@\n #include <...>\n+ #include <linux/more.h>\n'),
);
const rules = fc
  .array(patch, { minLength: 2, maxLength: 4 })
  .map((texts) =>
    texts.map((text, at) => parseRule({ file: `/r/rule_${at}.cocci`, text, origin: 'module' })),
  );

const plain = fc.oneof(
  pair.map(([a, b]) => `\t${a}(${b}(x));`),
  word.map((a) => `\t${a}(x, 1);`),
  word.map((a) => `\tx = ${a}(x);`),
  fc.constant('\tx->y = 1;'),
);
/** An `#if` that cuts a statement, and one round statements. */
const conditional = fc.oneof(
  pair.map(([a, b]) => `\t${a}(x,\n#ifdef X\n\t\t1\n#else\n\t\t${b}(2)\n#endif\n\t\t);`),
  pair.map(([a, b]) => `#ifdef X\n\tif (${a}(x))\n#else\n\tif (${b}(x))\n#endif\n\t\t${a}(1);`),
  fc.tuple(plain, plain).map(([a, b]) => `#ifdef Y\n${a}\n#else\n${b}\n#endif`),
  plain.map((a) => `#ifdef Y\n${a}\n#endif`),
);
const functionOf = (f: string, lines: readonly string[]): string =>
  `int ${f}(int x)\n{\n${lines.join('\n')}\n\treturn 0;\n}\n`;
const functions = fc
  .uniqueArray(fc.tuple(name, fc.array(fc.oneof(plain, plain, conditional), { maxLength: 4 })), {
    selector: ([f]) => f,
    minLength: 2,
    maxLength: 4,
  })
  .map((all) => all.map(([f, lines]) => functionOf(f, lines)));
const head = pair.map(([a, b]) =>
  [
    '#include <linux/other.h>\n',
    `#define DO(x) ${a}(x)\n`,
    `static struct box a_box = {\n\t.${a} = ${b}(1),\n};\n`,
  ].join('\n'),
);
const source = fc.tuple(head, functions).map(([first, all]) => [first, ...all].join('\n'));

async function made(spatch: Spatch, all: readonly Rule[], text: string): Promise<string> {
  const sources = new Map([['a.c', Buffer.from(text)]]);
  const given = { args: [], group: 'together', strict: false, timeoutMs: 60_000 } as const;
  const applied = await applyRules(SESSION, spatch, { ...given, rules: all, sources });
  return String(applied.sources.get('a.c'));
}

/** undefined where spatch fails on one. */
async function oneByOne(
  spatch: Spatch,
  all: readonly Rule[],
  text: string,
): Promise<string | undefined> {
  let now = text;
  for (const rule of all) {
    const next = await made(spatch, [rule], now).catch((error: unknown) => {
      if (error instanceof CompatError && error.code === 'SPATCH_FAILED') return undefined;
      throw error;
    });
    if (next === undefined) return undefined;
    now = next;
  }
  return now;
}

/** Rules that share processes, with what each of them makes by itself, of a file with `#if`s in some of its functions. */
export function fuzzShared(seed: number, millis: number, least: number): Promise<FuzzReport> {
  return check(seed, millis, least, (spatch) =>
    fc.asyncProperty(rules, source, async (all, text) => {
      const expected = await oneByOne(spatch, all, text);
      if (expected !== undefined) expect(await made(spatch, all, text)).toBe(expected);
    }),
  );
}

/** With dots, and statements that have to be side by side. */
const dotted = fc
  .oneof(
    fc
      .tuple(word, word)
      .map(
        ([a, b]) =>
          `@@\nidentifier f;\nexpression e, l;\n@@\n ${DOTS} ${a}(e);\n- ${b}(l);\n ...>\n }\n`,
      ),
    fc
      .tuple(word, word)
      .map(
        ([a, b]) =>
          `@@\nidentifier f;\nexpression e, l;\n@@\n ${DOTS}- ${a}(e);\n ${b}(l);\n ...>\n }\n`,
      ),
    fc
      .tuple(word, word, word)
      .map(([a, b, c]) => `@@\nexpression e, l;\n@@\n ${a}(e);\n ...\n- ${b}(l);\n+ ${c}(l);\n`),
    fc
      .tuple(word, word)
      .map(
        ([a, c]) =>
          `@@\nidentifier f;\nexpression e;\n@@\n f(...)\n {\n+ ${c}(0);\n ...\n ${a}(e);\n ...\n }\n`,
      ),
  )
  .map((text) => parseRule({ file: '/r/dots.cocci', text, origin: 'module' }));
const call = word.map((a) => `\t${a}(x);`);
const quiet = fc.oneof(
  { weight: 2, arbitrary: fc.nat(2).map((n) => `\tquiet_${n}(x);`) },
  { weight: 1, arbitrary: call },
);
const round = fc.oneof(
  fc.tuple(quiet, quiet).map(([a, b]) => `#ifdef Y\n${a}\n#else\n${b}\n#endif`),
  quiet.map((a) => `#ifdef Y\n${a}\n#endif`),
);
const idleSource = fc
  .array(
    fc.oneof(
      plain,
      fc.tuple(quiet, round, quiet).map((all) => all.join('\n')),
      call,
    ),
    {
      minLength: 2,
      maxLength: 5,
    },
  )
  .map((lines) => functionOf('func', lines));

/** What a rule makes of a function whose `#if`s are of no matter to it, with what it makes of each arm. */
export function fuzzIdle(seed: number, millis: number, least: number): Promise<FuzzReport> {
  return check(seed, millis, least, (spatch) =>
    fc.asyncProperty(dotted, idleSource, async (rule, text) => {
      const lines = linesOf(Buffer.from(text));
      const all = conditionalsOf(lines) ?? [];
      const isIdle = idleFor(rule);
      fc.pre(all.length > 0 && all.every((one) => isIdle?.(one, lines) ?? false));
      const after = linesOf(Buffer.from(await made(spatch, [rule], text)));
      const now = conditionalsOf(after) ?? [];
      expect(now).toHaveLength(all.length);
      for (const way of waysThrough(all) ?? []) {
        const arms = new Map(all.map((one, at) => [now[at] ?? one, way.get(one) ?? 0]));
        const read = (some: readonly string[], how: typeof way): string =>
          withoutBlanks(blanked(some, deadLines(how))).join('');
        const expected = await made(spatch, [rule], read(lines, way));
        expect(read(after, arms)).toBe(expected);
      }
    }),
  );
}

async function check<T>(
  seed: number,
  millis: number,
  least: number,
  propertyOf: (spatch: Spatch) => fc.IAsyncProperty<T>,
): Promise<FuzzReport> {
  const spatch = await findSpatch(SESSION, ['spatch']);
  if (spatch === undefined) throw new Error('this needs spatch');
  const property = propertyOf(spatch);
  const end = performance.now() + millis;
  const report: FuzzReport = { seed, runs: 0, failures: [] };
  for (let round = 0; report.runs < least || performance.now() < end; round++) {
    const found = await fc.check(property, {
      seed: seed + round,
      numRuns: 2,
      maxSkipsPerRun: 1000,
      endOnFailure: millis < 60_000,
    });
    report.runs += found.numRuns;
    if (!found.failed) continue;
    report.failures.push(fc.defaultReportMessage(found) ?? 'it failed');
    break;
  }
  return report;
}
