import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { applyRules } from '../../src/apply/apply.js';
import { openJobs } from '../../src/core/jobs/jobs.js';
import { silent } from '../../src/core/log.js';
import { parseRule, type Rule } from '../../src/rules/index.js';
import { SESSION, sessionWith } from '../session.js';
import { tempDir } from './fake.js';
import {
  calling,
  changedFiles,
  cocci,
  describeEach,
  memory,
  options,
  renaming,
  sourcesOf,
  TIED,
  textsOf,
} from './hosts.js';

/** Not idempotent: applied twice, it shows. */
const WRAP = cocci(
  'wrap',
  `@r@\nexpression e;\n@@\n- old(e)\n+ old(wrap(e))\n${TIED}`,
  'touches old',
);

/** What it learns in one file it uses in all. */
const ACROSS = cocci(
  'across',
  '@r@\nidentifier f;\n@@\nf(...) { ... old(...) ... }\n\n@@\nidentifier r.f;\n@@\n- f()\n+ f(0)\n',
);

const PATCH = parseRule({
  file: '/r/plain.patch',
  text: '# compat: touches middle\n--- a/a.c\n+++ b/a.c\n@@ -1,5 +1,5 @@\n int f(int x)\n {\n-\tmiddle(1);\n+\tlast(1);\n \treturn 0;\n }\n',
  origin: 'module',
});

describeEach('applying rules', (spatch) => {
  test('each rule sees what the ones before it left, .patch rules among them', async () => {
    const { log, steps } = memory();
    const rules = [renaming('old', 'middle'), PATCH, renaming('last', 'new')];
    const sources = sourcesOf({ 'a.c': calling('old(1)'), 'sub/b.c': calling('old(2)') });
    const { sources: after } = await applyRules(
      sessionWith({ log }),
      await spatch(),
      options({ rules, sources }),
    );
    expect(textsOf(after)).toEqual({
      'a.c': calling('new(1)'),
      'sub/b.c': calling('middle(2)'),
    });
    expect(steps).toEqual(['SPATCH old_to_middle', 'SPATCH plain', 'SPATCH last_to_new']);
    expect(textsOf(sources)['a.c']).toBe(calling('old(1)'));
  });

  test('together, what a rule learns in one file counts in the others; one by one it does not', async () => {
    const sources = sourcesOf({
      'a.c': 'int a(void)\n{\n\treturn old(1) + b();\n}\n',
      'b.c': 'int b(void)\n{\n\treturn old(2) + a();\n}\n',
    });
    const run = async (group: 'together' | 'each') =>
      changedFiles(
        sources,
        await applyRules(SESSION, await spatch(), options({ rules: [ACROSS], sources, group })),
      );
    expect(await run('together')).toEqual(['a.c', 'b.c']);
    expect(await run('each')).toEqual([]);
  });

  test('a rule that cannot carry anything over is shown only the files with its words', async () => {
    const commands: string[] = [];
    const log = {
      ...silent,
      command: (argv: readonly string[]) => void commands.push(argv.join(' ')),
    };
    const plain = cocci('plain', '@@\nexpression e;\n@@\n- old(e)\n+ new(e)\n', 'touches old');
    const sources = sourcesOf({
      'a.c': calling('old(1)'),
      'b.c': calling('older(1)'),
      'c.h': calling('old(1)'),
    });
    const run = async (rule: Rule) => {
      commands.length = 0;
      const applied = await applyRules(
        sessionWith({ log, jobs: openJobs(1, {}) }),
        await spatch(),
        options({ rules: [rule], sources }),
      );
      expect(changedFiles(sources, applied)).toEqual(['a.c', 'c.h']);
      return commands.map((line) => line.match(/\b[abc]\.[ch]$|a\.c b\.c c\.h$/)?.[0]);
    };
    expect(await run(plain)).toEqual(['a.c', 'c.h']);
    expect(await run(renaming('old', 'new'))).toEqual(['a.c b.c c.h']);
  });

  test.each([
    ['together', []],
    ['each', []],
    ['together', ['--local-includes']],
    ['each', ['--local-includes']],
  ] as const)('a header that two files share is changed once: %s %j', async (group, args) => {
    const include = '#include "h.h"\n';
    const sources = sourcesOf({
      'a.c': include + calling('old(1)', 'a'),
      'b.c': include + calling('old(2)', 'b'),
      'h.h': `static inline ${calling('old(7)', 'h')}`,
    });
    const applied = await applyRules(
      SESSION,
      await spatch(),
      options({ rules: [WRAP], sources, group, args }),
    );
    expect(textsOf(applied.sources)).toEqual({
      'a.c': include + calling('old(wrap(1))', 'a'),
      'b.c': include + calling('old(wrap(2))', 'b'),
      'h.h': `static inline ${calling('old(wrap(7))', 'h')}`,
    });
  });

  test('types from a header beside the file are known', async () => {
    const field = cocci('field', '@@\nstruct box *b;\n@@\n- b->old\n+ b->new\n', 'touches old');
    const sources = sourcesOf({
      'a.c':
        '#include "inc/box.h"\nint f(struct outer *o)\n{\n\treturn o->in->old + o->no->old;\n}\n',
      'inc/box.h': 'struct outer { struct box *in; struct other *no; };\n',
    });
    const applied = await applyRules(
      SESSION,
      await spatch(),
      options({ rules: [field], sources, group: 'each' }),
    );
    expect(textsOf(applied.sources)['a.c']).toContain('o->in->new + o->no->old');
  });

  test('neither order, nor jobs, nor locale, nor HOME and its .cocciconfig make a difference', async () => {
    const files = Object.fromEntries(
      ['b.c', 'a.c', 'z/a.c', 'h.h'].map((name) => [name, calling(`old(${name.length})`)]),
    );
    const reversed = Object.fromEntries(Object.entries(files).reverse());
    const home = await tempDir('home ');
    await writeFile(path.join(home, '.cocciconfig'), '[spatch]\n\toptions = --reverse\n');
    const results = [];
    for (const [sources, jobs, env] of [
      [files, 1, {}],
      [reversed, 4, { HOME: home, LC_ALL: 'de_DE.UTF-8' }],
      [files, 2, { HOME: undefined }],
    ] as const) {
      results.push(
        await withEnv(env, async () => {
          const { sources: after } = await applyRules(
            sessionWith({ jobs: openJobs(jobs, {}) }),
            await spatch(),
            options({ rules: [WRAP], sources: sourcesOf(sources), group: 'each' }),
          );
          return textsOf(after);
        }),
      );
    }
    expect(results[1]).toEqual(results[0]);
    expect(results[2]).toEqual(results[0]);
    expect(results[0]?.['a.c']).toBe(calling('old(wrap(3))'));
  });

  test('a directory for temporary files with a space and a $ will do', async () => {
    const dir = await tempDir('it is $HOME;');
    await withEnv({ TMPDIR: dir }, async () => {
      const sources = sourcesOf({ 'a.c': calling('old(1)') });
      const applied = await applyRules(
        SESSION,
        await spatch(),
        options({ rules: [WRAP], sources }),
      );
      expect(changedFiles(sources, applied)).toEqual(['a.c']);
    });
    expect(await readdir(dir)).toEqual([]);
  });

  test('nothing is left behind', async () => {
    const dir = await tempDir('empty-');
    const name = `${path.basename(dir)}.c`;
    const python = cocci(
      'python',
      '@r@\nexpression e;\n@@\nold(e)\n\n@script:python@\ne << r.e;\n@@\nprint(e)\n\n@@\nexpression e;\n@@\n- old(e)\n+ new(e)\n',
    );
    await withEnv({ TMPDIR: dir }, async () =>
      applyRules(
        SESSION,
        await spatch(),
        options({
          rules: [python],
          sources: sourcesOf({ [name]: calling('old(1)'), 'b.c': calling('old(1)') }),
          args: ['-j', '2'],
        }),
      ),
    );
    expect(await readdir(dir)).toEqual([]);
    expect((await readdir('/tmp')).filter((left) => left.endsWith(name))).toEqual([]);
  });

  test('more file names than fit into a shell command', async () => {
    const names = Array.from({ length: 900 }, (_, n) => `${'long'.repeat(40)}${n}.c`);
    const files = Object.fromEntries(names.map((name) => [name, 'int x;\n']));
    const sources = sourcesOf({ ...files, 'z.c': calling('old(1)') });
    const applied = await applyRules(SESSION, await spatch(), options({ rules: [WRAP], sources }));
    expect(changedFiles(sources, applied)).toEqual(['z.c']);
  });

  test('the macro file counts', async () => {
    const dir = await tempDir('macros ');
    const macroFile = path.join(dir, 'my macros.h');
    await writeFile(macroFile, '#define BEGIN_TWO do {\n#define END_TWO } while (0);\n');
    const sources = sourcesOf({ 'a.c': 'int f(void)\n{\n\tBEGIN_TWO\n\told(1);\n\tEND_TWO\n}\n' });
    const { log, warnings } = memory();
    const applied = await applyRules(
      sessionWith({ log }),
      await spatch(),
      options({ rules: [renaming('old', 'new')], sources, macroFile }),
    );
    expect(textsOf(applied.sources)['a.c']).toContain('new(1)');
    expect(warnings).toEqual([]);
  });
});

test('.patch rules alone need no spatch', async () => {
  const sources = sourcesOf({ 'a.c': calling('middle(1)'), 'b.c': calling('middle(1)') });
  const { sources: after } = await applyRules(
    SESSION,
    undefined,
    options({ rules: [PATCH], sources }),
  );
  expect(textsOf(after)).toEqual({ 'a.c': calling('last(1)'), 'b.c': calling('middle(1)') });
});

test('a macro file that is not there is an error', async () => {
  await expect(
    applyRules(
      SESSION,
      { command: ['spatch'], version: '1.1.1', python: true },
      options({ rules: [WRAP], sources: new Map(), macroFile: '/no/macros.h' }),
    ),
  ).rejects.toMatchObject({ code: 'CONFIG', message: expect.stringContaining('/no/macros.h') });
});

async function withEnv<T>(
  env: Record<string, string | undefined>,
  work: () => Promise<T>,
): Promise<T> {
  const before = Object.keys(env).map((name) => [name, process.env[name]] as const);
  const set = (name: string, value: string | undefined) => {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  };
  for (const [name, value] of Object.entries(env)) set(name, value);
  try {
    return await work();
  } finally {
    for (const [name, value] of before) set(name, value);
  }
}
