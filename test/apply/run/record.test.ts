import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { applyRules } from '../../../src/apply/apply.js';
import { checkRules } from '../../../src/apply/check/check.js';
import { newMemory, openRecord, type Surroundings } from '../../../src/apply/run/record.js';
import { silent } from '../../../src/core/log.js';
import { reuseIn } from '../../../src/reuse/index.js';
import type { Rule } from '../../../src/rules/index.js';
import { sessionWith } from '../../session.js';
import { tempDir } from '../fake.js';
import { calling, cocci, describeEach, options, shownIn, sourcesOf, textsOf } from '../hosts.js';

const plain = (from: string, to: string): Rule =>
  cocci(`${from}_${to}`, `@@\nexpression e;\n@@\n- ${from}(e)\n+ ${to}(e)\n`, `touches ${from}`);
const RULES = [plain('one', 'two'), plain('two', 'three'), plain('four', 'five')];
const FILES = {
  'a.c': calling('one(1)'),
  'b.c': calling('two(four(1))'),
  'c.c': calling('five(1)'),
};
const AROUND: Surroundings = { spatch: 'the one at hand', args: [], inputs: [] };

describeEach('what spatch did in an earlier run', (spatch) => {
  /** What one run makes in a directory, and the spatch processes that it starts for it. */
  async function run(
    dir: string,
    files: Record<string, string> = FILES,
    rules: readonly Rule[] = RULES,
    around: Surroundings = AROUND,
    memory = newMemory(),
  ) {
    let parsed = 0;
    const seen: string[] = [];
    const log = {
      ...silent,
      command: (argv: readonly string[]) => {
        const shown = shownIn(argv);
        if (shown !== undefined) seen.push(shown);
        else parsed++;
      },
    };
    const reuse = reuseIn(dir);
    const record = openRecord(reuse, around, memory);
    const given = options({ rules, sources: sourcesOf(files), args: around.args });
    const session = sessionWith({ log });
    const here = await spatch();
    const reaches = await checkRules(session, here, { ...given, record });
    const { sources } = await applyRules(session, here, { ...given, reaches, record });
    await reuse.end();
    return { texts: textsOf(sources), parsed, seen: seen.sort(), tally: record.tally };
  }

  const DONE = {
    'a.c': calling('three(1)'),
    'b.c': calling('three(five(1))'),
    'c.c': calling('five(1)'),
  };

  test('is not done again: no process where nothing is new', async () => {
    const dir = await tempDir();
    const first = await run(dir);
    expect(first).toMatchObject({ texts: DONE, parsed: 2, seen: ['a.c', 'b.c'] });
    const again = await run(dir);
    expect(again).toMatchObject({ texts: DONE, parsed: 0, seen: [] });
    expect(again.tally).toEqual({ units: { known: 2, run: 0 }, parts: { known: 3, run: 0 } });
  });

  test('does not count where an #if was read in another way', async () => {
    const dir = await tempDir();
    await run(dir);
    const asSpatch = { ...AROUND, arms: 'as-spatch' as const };
    expect(await run(dir, FILES, RULES, asSpatch)).toMatchObject({ seen: ['a.c', 'b.c'] });
    expect(await run(dir, FILES, RULES, asSpatch)).toMatchObject({ texts: DONE, seen: [] });
    expect(await run(dir, FILES, RULES, { ...AROUND, arms: 'each' })).toMatchObject({ seen: [] });
  });

  test('counts for all files but the one that was changed', async () => {
    const dir = await tempDir();
    await run(dir);
    const edited = { ...FILES, 'a.c': calling('one(2)') };
    const { texts, parsed, seen } = await run(dir, edited);
    expect(texts).toEqual({ ...DONE, 'a.c': calling('three(2)') });
    expect({ parsed, seen }).toEqual({ parsed: 0, seen: ['a.c'] });
  });

  test('counts for all files but those that a changed rule may match in', async () => {
    const dir = await tempDir();
    await run(dir);
    const rules = [...RULES.slice(0, 2), plain('four', 'six')];
    const { texts, parsed, seen } = await run(dir, FILES, rules);
    expect(texts['b.c']).toBe(calling('three(six(1))'));
    expect({ parsed, seen }).toEqual({ parsed: 1, seen: ['b.c'] });
  });

  test('counts where a part of the rules is selected, and one that did nothing is left out', async () => {
    const dir = await tempDir();
    const idle = cocci('idle', '@@\n@@\n- one(77)\n+ never()\n');
    await run(dir, FILES, [idle, ...RULES]);
    expect(await run(dir)).toMatchObject({ texts: DONE, seen: [] });
    expect(await run(dir, FILES, RULES.slice(1))).toMatchObject({
      texts: { ...DONE, 'a.c': FILES['a.c'] },
      parsed: 0,
      seen: [],
    });
  });

  test('does not count where a header that the file reads is another one', async () => {
    const dir = await tempDir();
    const field = cocci('field', '@@\nstruct box *b;\n@@\n- b->old\n+ b->new\n', 'touches old');
    const files = (type: string) => ({
      'a.c': '#include "box.h"\nint f(struct outer *o)\n{\n\treturn o->in->old;\n}\n',
      'box.h': `struct outer { struct ${type} *in; };\n`,
    });
    expect((await run(dir, files('no'), [field])).texts['a.c']).toContain('old');
    expect((await run(dir, files('box'), [field])).texts['a.c']).toContain('new');
    expect((await run(dir, files('no'), [field])).texts['a.c']).toContain('old');
  });

  test('counts where such a header is another one, and no rule has a type to look for', async () => {
    const dir = await tempDir();
    const files = (body: string) => ({
      'a.c': `#include "box.h"\n${calling('one(1)')}`,
      'box.h': `#define box ${body}\n`,
    });
    const texts = { 'a.c': `#include "box.h"\n${calling('three(1)')}` };
    expect(await run(dir, files('1'))).toMatchObject({ texts, seen: ['a.c'] });
    expect(await run(dir, files('2'))).toMatchObject({ texts, parsed: 0, seen: [] });
  });

  test('counts where such a header is another one that spatch does not open, until it does', async () => {
    const dir = await tempDir();
    const field = cocci('field', '@@\nstruct box *b;\n@@\n- b->old\n+ b->new\n', 'touches old');
    const files = (include: string, type: string) => ({
      'a.c': `#include ${include}\nint f(struct outer *o)\n{\n\treturn o->in->old;\n}\n`,
      'h/box.h': `struct outer { struct ${type} *in; };\n`,
    });
    const first = await run(dir, files('<h/box.h>', 'no'), [field]);
    expect(first.texts['a.c']).toContain('old');
    expect(await run(dir, files('<h/box.h>', 'box'), [field])).toMatchObject({ seen: [] });
    const opened = await run(dir, files('"h/box.h"', 'box'), [field]);
    expect(opened.texts['a.c']).toContain('new');
    const beside = { 'a.c': files('"box.h"', 'no')['a.c'] };
    expect((await run(dir, beside, [field])).texts['a.c']).toContain('old');
    const box = { ...beside, 'box.h': files('', 'box')['h/box.h'] };
    expect((await run(dir, box, [field])).texts['a.c']).toContain('new');
  });

  test('counts in a part where one rule reads headers and the others do not', async () => {
    const dir = await tempDir();
    const field = cocci('field', '@@\nstruct box *b;\n@@\n- b->old\n+ b->new\n', 'touches old');
    const files = (type: string) => ({
      'a.c': `#include "box.h"\nint f(struct outer *o)\n{\n\treturn one(o->in->old);\n}\n`,
      'b.c': `#include "box.h"\n${calling('one(1)')}`,
      'box.h': `struct outer { struct ${type} *in; };\n`,
    });
    const rules = [...RULES, field];
    expect((await run(dir, files('no'), rules)).texts['a.c']).toContain('three(o->in->old)');
    const again = await run(dir, files('box'), rules);
    expect(again.texts['a.c']).toContain('three(o->in->new)');
    expect(again.seen).toEqual(['a.c']);
    expect((await run(dir, files('no'), rules)).texts['a.c']).toContain('three(o->in->old)');
    expect(await run(dir, files('no'), rules)).toMatchObject({ seen: [] });
  });

  test.each([
    ['another spatch', { spatch: 'another' }],
    ['other arguments', { args: ['--no-includes'] }],
    ['another macro file', { inputs: [{ name: 'spatch.macro-file', sha256: 'x' }] }],
    ['a spatch that nobody can tell', { spatch: undefined }],
    ['a directory outside', { args: ['-I', '/usr/include'] }],
  ])('does not count with %s', async (_, other) => {
    const dir = await tempDir();
    await run(dir, FILES, RULES, { ...AROUND });
    const { texts, parsed } = await run(dir, FILES, RULES, { ...AROUND, ...other });
    expect(texts).toEqual(DONE);
    expect(parsed).toBe(2);
  });

  test('is as if it had not been where it is damaged, or of another form', async () => {
    const dir = await tempDir();
    await run(dir);
    const files = (await readdir(dir, { recursive: true })).filter((name) => name.length > 40);
    for (const [at, name] of files.entries())
      await writeFile(path.join(dir, name), at % 2 === 0 ? 'nothing' : '');
    expect(await run(dir)).toMatchObject({ texts: DONE, parsed: 2, seen: ['a.c', 'b.c'] });
  });

  test('is not kept of a script, or of a file that includes one outside of the module', async () => {
    const dir = await tempDir();
    const files = { 'a.c': `#include "/nonexistent.h"\n${calling('one(1)')}` };
    await run(dir, files);
    expect((await run(dir, files)).seen).toEqual(['a.c']);
  });

  test('is remembered for the next kernel of the same run of the program', async () => {
    const memory = newMemory();
    await run(await tempDir(), FILES, RULES, AROUND, memory);
    const next = await run(await tempDir(), FILES, RULES.slice(0, 2), AROUND, memory);
    expect(next).toMatchObject({ parsed: 0, seen: ['b.c'] });
    expect(next.texts).toEqual({ ...DONE, 'b.c': calling('three(four(1))') });
    expect(next.tally).toEqual({ units: { known: 1, run: 1 }, parts: { known: 2, run: 0 } });
  });

  test('is not remembered where it is not kept', async () => {
    const memory = newMemory();
    const files = { 'a.c': `#include "/nonexistent.h"\n${calling('one(1)')}` };
    await run(await tempDir(), files, RULES, AROUND, memory);
    expect((await run(await tempDir(), files, RULES, AROUND, memory)).seen).toEqual(['a.c']);
  });
});
