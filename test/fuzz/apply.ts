import fc from 'fast-check';
import { expect } from 'vitest';
import { applyRules } from '../../src/apply/apply.js';
import { applyAtOnce } from '../../src/apply/at-once.js';
import { checkRules } from '../../src/apply/check/check.js';
import { looksAcrossFiles } from '../../src/apply/rule/across-files.js';
import { isTouched } from '../../src/apply/rule/matching.js';
import { wordsOfAll } from '../../src/apply/rule/words.js';
import { openRecord } from '../../src/apply/run/record.js';
import { type Reuse, reuseIn } from '../../src/reuse/index.js';
import { parseRule, type Rule } from '../../src/rules/index.js';
import {
  findSpatch,
  putRule,
  putSources,
  runRule,
  type Spatch,
  withScratch,
} from '../../src/spatch/index.js';
import { SESSION } from '../session.js';
import { type FuzzReport, inTemp } from './frame.js';

type Files = ReadonlyMap<string, Buffer>;

const word = fc.nat(5).map((n) => `word_${n}`);
const name = fc.nat(3).map((n) => `func_${n}`);
const words = fc.tuple(word, word, word);

/** A semantic patch of any kind that a rule may consist of. */
const patch = fc.oneof(
  words.map(([a, b]) => `@@\nexpression e;\n@@\n- ${a}(e)\n+ ${b}(e)\n`),
  words.map(([a, b, c]) => `@@\nexpression e;\n@@\n- ${a}(e);\n+ ${b}(e);\n+ ${c}(0);\n`),
  words.map(
    ([a, b]) =>
      `@@\nidentifier f;\nexpression e;\n@@\n f(...)\n {\n <...\n- ${a}(e)\n+ ${b}(e)\n ...>\n }\n`,
  ),
  words.map(([a, b]) => `@@\ntypedef num_t;\nnum_t x;\n@@\n- ${a}(x)\n+ ${b}(x)\n`),
  words.map(([a, b]) => `@@\ntype T;\nexpression e;\n@@\n- ${a}((T) e)\n+ ${b}(e)\n`),
  words.map(([a, b]) => `@@\nstruct box *b;\n@@\n- b->${a}\n+ b->${b}\n`),
  words.map(
    ([a, b]) =>
      `@@\niterator name each_box;\nexpression e, x;\n@@\n each_box(x)\n- ${a}(e);\n+ ${b}(e);\n`,
  ),
  words.map(
    ([a, b, c]) => `@@\nidentifier f = {${a}, ${b}};\nexpression e;\n@@\n- f(e);\n+ ${c}(e);\n`,
  ),
  words.map(([a, b]) => `@@\nexpression e;\n@@\n- ${a}(e);\n ...\n- ${b}(e);\n`),
  words.map(([a, b]) => `@@\nidentifier f =~ "^${a}$";\nexpression e;\n@@\n- f(e)\n+ f(${b}(e))\n`),
  word.map((a) => `@@\nexpression e;\n@@\n- printk(e);\n+ ${a}(e);\n`),
  words.map(
    ([a, b]) =>
      `@@\n@@\n struct own { ... };\n+ #include <linux/box.h>\n+ static int made_${a}(int x)\n+ {\n+ \treturn ${b}(x);\n+ }\n`,
  ),
  name.map((f) => `@@\n@@\n- int\n+ long\n ${f}(int x)\n {\n ...\n }\n`),
  fc.constant('@@\n@@\n- #include <linux/old.h>\n+ #include <linux/new.h>\n'),
  fc.constant('@@\n@@\n #include <...>\n+ #include <linux/more.h>\n'),
);
const looking = word.map((a) => `@r@\nexpression e;\n@@\n ${a}(e)\n`);
const changing = words.map(([a, b]) => `@r@\nexpression e;\n@@\n- ${a}(e)\n+ ${b}(e)\n`);
const condition = fc.constantFrom('r', '!r', 'ever r', 'r || s', 's && !r');
/** One that counts in all files, or in none. */
const dependent = fc
  .tuple(fc.oneof(looking, changing), words, condition, words)
  .map(
    ([r, [a, b], asked, [c, d]]) =>
      `${r}\n@s depends on !r@\nexpression e;\n@@\n- ${a}(e);\n+ ${b}(e);\n\n` +
      `@depends on ${asked}@\nexpression e;\n@@\n- ${c}(e)\n+ ${d}(e)\n`,
  );
/** What it has found in one file counts in others, and leads to what counts in more. */
const inheriting = fc.oneof(
  words.map(
    ([a, b]) =>
      `@r@\nidentifier f;\nexpression e;\n@@\n f(...)\n {\n <+...\n ${a}(e)\n ...+>\n }\n\n` +
      `@@\nidentifier r.f;\nexpression e;\n@@\n- f(e)\n+ ${b}(e)\n`,
  ),
  words.map(
    ([a, b]) =>
      `@r@\nidentifier g;\nexpression e;\nposition p;\n@@\n ${a}(g@p(e))\n\n` +
      `@other@\nidentifier r.g, h;\nexpression e;\nposition p != r.p;\n@@\n h(g@p(e))\n\n` +
      `@depends on other@\nidentifier other.h;\nfresh identifier n = "new_" ## h;\nexpression e;\n@@\n- h(e)\n+ n(${b}(e))\n`,
  ),
);
const rules = fc
  .array(
    fc.oneof(
      fc.array(patch, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n')),
      dependent,
      inheriting,
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((texts) => texts.map(ruleOf));

function ruleOf(text: string, at: number): Rule {
  return parseRule({ file: `/r/rule_${at}.cocci`, text, origin: 'module' });
}

const statement = fc.oneof(
  words.map(([a, b]) => `\t${a}(${b}(x));`),
  word.map((a) => `\t${a}(n);`),
  word.map((a) => `\t${a}((num_t) (x));`),
  words.map(([a, b]) => `\tn = in->box->${a} + in->none->${b};`),
  words.map(([a, b]) => `\tn = own->mine->${a} + own->next->mine->${b};`),
  word.map((a) => `\tn = get(x)->${a};`),
  word.map((a) => `\tn = holds.held->${a};`),
  words.map(([a, b]) => `\tWITH_${a}(n = ${b}(x););`),
  fc.tuple(name, word).map(([f, a]) => `\tif (${f}(x))\n\t\t${a}(x + 1);`),
  word.map((a) => `\tASSERTCMP(x, ==, ${a}(x));`),
  fc.constantFrom('\tprintk(x);', '\tsoc_printk(x);'),
  word.map((a) => `\teach_box(x)\n\t\t${a}(x);`),
);
const body = fc.array(statement, { maxLength: 4 });
/**
 * What stands before the functions: what types are known by, and what they may be told from by their lines. No function with
 * parameters of old style (`int f(x) int x; {`): behind one, spatch 1.1.1 passes over others, in the next files and after the next
 * change as well, so that what it makes depends on what it has read before.
 */
const declaration = fc.oneof(
  fc.constant('struct own {\n\tstruct box *mine;\n\tstruct own *next;\n};'),
  fc.constant('typedef struct box *box_p;\nstruct holder {\n\tbox_p held;\n} holds;'),
  fc.constant('static struct box *get(int x);'),
  fc.constant('static struct own *own;\n'),
  name.map((f) => `int ${f}(int x);`),
  words.map(([a, b]) => `STATIC int it(int x) { ${a}(x); }\nDEFINE_IT(x, ${b}(1))`),
  word.map((a) => `#define WITH_${a}(x) do { ${a}(x) } while (0)`),
  word.map(
    (a) => `#ifdef CONFIG_X\nstatic int has_${a} = ${a}(1);\n#else\nstatic int no_${a};\n#endif`,
  ),
);
const source = fc
  .tuple(
    fc.boolean(),
    fc.uniqueArray(declaration, { maxLength: 4 }),
    fc.array(fc.tuple(name, body), { maxLength: 3 }),
  )
  .map(([isOld, declarations, functions]) =>
    [
      isOld ? '#include <linux/old.h>' : '#include <linux/other.h>',
      '#include "h.h"\n',
      ...declarations,
      ...new Map(
        functions.map(([f, lines]) => [
          f,
          `int ${f}(int x)\n{\n\tnum_t n;\n${lines.join('\n')}\n\treturn 0;\n}\n`,
        ]),
      ).values(),
    ].join('\n'),
  );
const header = fc
  .array(name)
  .map((all) =>
    [
      'typedef int num_t;',
      'struct outer { struct box *box; struct other *none; };',
      'extern struct outer *in;',
      ...[...new Set(all)].map((f) => `int ${f}(int x);`),
      '',
    ].join('\n'),
  );
const sources = fc
  .record({ 'a.c': source, 'b.c': source, 'c.c': source, 'h.h': header })
  .map((files) => new Map(Object.entries(files).map(([file, text]) => [file, Buffer.from(text)])));

/** Sources of which spatch opens no header. */
function withoutHeader(files: Files): Map<string, Buffer> {
  const read = [...files].map(([file, bytes]): [string, Buffer] => [
    file,
    Buffer.from(String(bytes).replace('"h.h"', '<h.h>')),
  ]);
  return new Map(read);
}

/** Rules over sources; then others of the same, as after an edit. */
const input = fc
  .record({
    rules,
    sources,
    otherRules: rules,
    otherSources: sources,
    left: fc.nat(5),
    edited: fc.nat(3),
    // Of all files or of none: it knows by one what it does not know by another.
    opensHeader: fc.boolean(),
  })
  .map(({ opensHeader, ...one }) =>
    opensHeader
      ? one
      : {
          ...one,
          sources: withoutHeader(one.sources),
          otherSources: withoutHeader(one.otherSources),
        },
  );

/** The rules one after another, each as one process over all files; undefined where spatch does not take them. */
export async function oneByOne(
  spatch: Spatch,
  all: readonly Rule[],
  before: Files,
): Promise<Files | undefined> {
  let files = before;
  for (const rule of all) {
    const given = files;
    const changed = await withScratch(SESSION, async (scratch) => {
      await putSources(scratch, given);
      const ruleFile = await putRule(scratch, 0, rule.text);
      const setup = { spatch, scratch, args: [], timeoutMs: 60_000, nextSerial: () => 0 };
      const run = { rules: [rule], ruleFile, given, all: given, serial: 0 };
      return (await runRule(SESSION, setup, run)).changed;
    }).catch(() => undefined);
    if (changed === undefined) return undefined;
    // A file without any word that the rule touches is not looked at, if the rule carries nothing from file to file.
    const own = [...changed].filter(
      ([file]) =>
        looksAcrossFiles(rule) || isTouched(rule, wordsOfAll([given.get(file) ?? Buffer.of()])),
    );
    files = new Map([...files, ...own]);
  }
  return files;
}

export async function fast(
  spatch: Spatch,
  all: readonly Rule[],
  files: Files,
  reuse: Reuse,
): Promise<Files> {
  const record = openRecord(reuse, { spatch: 'here', args: [], inputs: [] });
  const given = { rules: all, sources: files, args: [], group: 'together', strict: false } as const;
  const reaches = await checkRules(SESSION, spatch, { ...given, record });
  const options = { ...given, reaches, record, timeoutMs: 60_000 };
  return (await applyRules(SESSION, spatch, options)).sources;
}

/** The same with processes that see all files; undefined where each file is to be run by itself. */
export async function atOnce(
  spatch: Spatch,
  all: readonly Rule[],
  files: Files,
  reuse: Reuse,
): Promise<Files | undefined> {
  const record = openRecord(reuse, { spatch: 'here', args: [], inputs: [] });
  const given = { rules: all, sources: files, args: [], group: 'together', strict: false } as const;
  return (await applyAtOnce(SESSION, spatch, { ...given, record, timeoutMs: 60_000 }))?.sources;
}

export const textOf = (files: Files) =>
  Object.fromEntries([...files].map(([file, bytes]) => [file, String(bytes)]));

/** Compares what is made fast, from nothing and from what is known of earlier runs, with the rules one by one. */
export async function fuzzApply(seed: number, millis: number, least: number): Promise<FuzzReport> {
  const spatch = await findSpatch(SESSION, ['spatch']);
  if (spatch === undefined) throw new Error('this needs spatch');
  const compare = async (all: readonly Rule[], files: Files, reuse: Reuse) => {
    const expected = await oneByOne(spatch, all, files);
    if (expected === undefined) return;
    expect(textOf(await fast(spatch, all, files, reuse))).toEqual(textOf(expected));
    const once = await atOnce(spatch, all, files, reuse);
    if (once !== undefined) expect(textOf(once)).toEqual(textOf(expected));
  };
  const property = fc.asyncProperty(input, async (one) =>
    inTemp(async (dir) => {
      const reuse = reuseIn(dir);
      await compare(one.rules, one.sources, reuse);
      const fewer = one.rules.filter((_, at) => at !== one.left % one.rules.length);
      await compare(fewer, one.sources, reuse);
      const edited = [...one.sources.keys()][one.edited] ?? '';
      const news = one.otherSources.get(edited) ?? Buffer.of();
      await compare(one.rules, new Map([...one.sources, [edited, news]]), reuse);
      const [another = ruleOf('', 0)] = one.otherRules;
      await compare([...fewer.slice(0, 2), another, ...fewer.slice(2)], one.sources, reuse);
    }),
  );
  const end = performance.now() + millis;
  const report: FuzzReport = { seed, runs: 0, failures: [] };
  for (let round = 0; report.runs < least || performance.now() < end; round++) {
    const found = await fc.check(property, {
      seed: seed + round,
      numRuns: 2,
      endOnFailure: millis < 60_000,
    });
    report.runs += found.numRuns;
    if (!found.failed) continue;
    report.failures.push(fc.defaultReportMessage(found) ?? 'it failed');
    break;
  }
  return report;
}
