import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openSandbox, pathWithout } from './kernels.js';
import { entriesOf, type Files, FOR_6_1, renaming, said, tiny } from './tiny.js';

const sandbox = openSandbox();
afterAll(sandbox.remove);

let serial = 0;
function module(files: Files): string {
  return tiny(path.join(sandbox.dir, `m${serial++}`), files);
}
function prepare(dir: string, env: NodeJS.ProcessEnv = {}) {
  const ended = sandbox.compatGen([...FOR_6_1, '--json', 'prepare'], dir, env);
  return { ...ended, data: JSON.parse(ended.stdout) };
}

describe('[[unsupported]]', () => {
  const toml =
    '[[unsupported]]\nwhen = "!have_strscpy_2 && !have_moon"\nmessage = "6.8 or a moon"\n';

  it('stops with exit 9 and the authors’ message', () => {
    const dir = module({ 'compat.toml': toml });
    const { status, stderr, stdout } = sandbox.compatGen([...FOR_6_1, 'build'], dir);
    expect(stderr).toMatch(/^compat-gen: this kernel is not supported: 6\.8 or a moon$/m);
    expect(stderr).toMatch(/compat\.toml/);
    expect(stdout).toBe('');
    expect(status).toBe(9);
  });

  it('that names an unknown test is an error of compat.toml', () => {
    const dir = module({ 'compat.toml': toml.replace('have_moon', 'have_mon') });
    const { status, stderr } = sandbox.compatGen(['rules', 'list'], dir);
    expect(stderr).toMatch(/have_mon/);
    expect(stderr).toMatch(/Did you mean "have_moon"/);
    expect(status).toBe(2);
  });
});

describe('rules.select = { program }', () => {
  const toml = '[rules]\nselect = { program = "compat/gen.c" }\n';
  const program = (body: string) =>
    `#include <stdio.h>\n#include "compat.h"\n${body}\nint main(void)\n{\n#ifndef COMPAT_HAVE_STRSCPY_2\n\tputs("old");\n#endif\n\treturn 0;\n}\n`;
  const files: Files = { 'compat.toml': toml, 'compat/gen.c': program('') };

  it('applies the rules that the program prints', () => {
    const { data, status } = prepare(module(files));
    expect(data.rules).toEqual(['old']);
    expect(status).toBe(0);
  });

  it('stops with exit 9 and the words of an #error', () => {
    const refusing = program('#ifndef COMPAT_HAVE_MOON\n#error "no moon, no driver"\n#endif');
    const { data, status, stderr } = prepare(module({ ...files, 'compat/gen.c': refusing }));
    expect(stderr).toMatch(/this kernel is not supported: no moon, no driver$/m);
    expect(data.error.code).toBe('UNSUPPORTED_KERNEL');
    expect(status).toBe(9);
  });

  it('stops with exit 5 at a program that does not compile, with the compiler’s words', () => {
    const { status, stderr } = prepare(module({ ...files, 'compat/gen.c': program('int x = y;') }));
    expect(stderr).toMatch(/compat\/gen\.c, which selects the rules, does not compile/);
    expect(stderr).toMatch(/compat\/gen\.c:3:9: error: /);
    expect(status).toBe(5);
  });
});

describe('a .patch rule', () => {
  const patch =
    '# compat: when !have_strscpy_2\n# compat: after old\n--- a/tiny_aux.c\n+++ b/tiny_aux.c\n@@ -5 +5 @@\n-\treturn x;\n+\treturn 5;\n';

  it('is applied beside a .cocci rule, in order', () => {
    const dir = module({ 'compat/cocci/five.patch': patch });
    const { data, status, stderr } = prepare(dir);
    expect(status, stderr).toBe(0);
    expect(data.rules).toEqual(['old', 'five']);
    const [fingerprint = ''] = entriesOf(path.join(dir, 'cocci_cache'));
    const shown = sandbox.compatGen(['cache', 'show', fingerprint], dir).stdout;
    expect(shown).toMatch(/^\+\treturn 5;$/m);
    expect(shown).toMatch(/^\+\treturn tiny_old\(1\) > tiny_aux\(1\);$/m);
  });

  it('alone needs no spatch', () => {
    const dir = module({
      'compat/cocci/old.cocci': undefined,
      'compat/cocci/five.patch': patch.replace('# compat: after old\n', ''),
    });
    expect(prepare(dir, { PATH: pathWithout(sandbox, /^spatch/) }).data.rules).toEqual(['five']);
  });

  it('that does not fit is refused with exit 6, and nothing is stored', () => {
    const dir = module({ 'compat/cocci/five.patch': patch.replace('return x', 'return y') });
    const { status, stderr } = prepare(dir);
    expect(stderr).toMatch(/five\.patch:\d+: hunk .* does not apply to tiny_aux\.c/);
    expect(status).toBe(6);
    expect(entriesOf(path.join(dir, 'cocci_cache'))).toEqual([]);
  });

  it('that leads outside is refused with exit 6', () => {
    const dir = module({ 'compat/cocci/five.patch': patch.replaceAll('tiny_aux', '../tiny_aux') });
    const { status, stderr } = prepare(dir);
    expect(stderr).toMatch(/five\.patch:\d+: patch refused/);
    expect(status).toBe(6);
  });
});

describe('rules.each', () => {
  it('instantiates its template for every applied rule', () => {
    const dir = module({
      'compat.toml':
        '[rules]\neach = { template = "compat/note.cocci.in", placeholder = "@NAME@" }\n',
      'compat/note.cocci.in': '@@\n@@\n int tiny_aux(int x)\n {\n+\tnote("@NAME@");\n \t...\n }\n',
    });
    const { data, status, stderr } = prepare(dir);
    expect(status, stderr).toBe(0);
    expect(data.rules).toEqual(['old', 'old+note']);
    const [fingerprint = ''] = entriesOf(path.join(dir, 'cocci_cache'));
    const shown = sandbox.compatGen(['cache', 'show', fingerprint], dir).stdout;
    expect(shown).toMatch(/^\+\tnote\("old"\);$/m);
  });
});

describe('a rule', () => {
  it('that spatch cannot parse stops with exit 5, names its file and line, and nothing is stored', () => {
    const dir = module({
      'compat/cocci/old.cocci': renaming('!have_strscpy_2', 'tiny_new', 'tiny_old').replace(
        '- ',
        '-( ',
      ),
    });
    const { status, stderr } = prepare(dir);
    expect(stderr).toMatch(
      new RegExp(`${dir}/compat/cocci/old\\.cocci:\\d+: spatch \\S+ cannot parse rule old`),
    );
    expect(status).toBe(5);
    expect(entriesOf(path.join(dir, 'cocci_cache'))).toEqual([]);
  });

  it('that must match and does not stops with exit 5', () => {
    const must = renaming('!have_strscpy_2', 'tiny_gone', 'x', '// compat: must match\n');
    const { status, stderr } = prepare(module({ 'compat/cocci/must.cocci': must }));
    expect(stderr).toMatch(/rule must \(.*must\.cocci\) says "must match", and changed nothing/);
    expect(status).toBe(5);
  });

  it('that meets a function which spatch skips is reported with its line; strict makes it exit 5', () => {
    const dir = module({
      'tiny_odd.c': 'int f(int x)\n{\n\tODD_LOOP(x) tiny_new(x) ] ;\n}\n',
    });
    const loose = prepare(dir);
    expect(loose.stderr).toMatch(
      /tiny_odd\.c:3: spatch cannot parse f\(\) and skips it, so rule old/,
    );
    expect(loose.status).toBe(0);
    // A HIT says so as well.
    expect(prepare(dir).stderr).toMatch(/spatch cannot parse f\(\) and skips it/);
    writeFileSync(path.join(dir, 'compat.toml'), '[spatch]\nstrict = true\n');
    rmSync(path.join(dir, 'cocci_cache'), { recursive: true });
    const strict = prepare(dir);
    expect(strict.stderr).toMatch(/tiny_odd\.c:3/);
    expect(strict.status).toBe(5);
    expect(entriesOf(path.join(dir, 'cocci_cache'))).toEqual([]);
  });

  it('is listed with its condition, in order', () => {
    const dir = module({
      'compat/cocci/a.cocci': renaming('have_moon', 'x', 'y', '// compat: after old\n'),
    });
    const { stdout } = sandbox.compatGen(['rules', 'list'], dir);
    expect(stdout).toBe(
      'moon  [module]  when have_moon\nold  [module]  when !have_strscpy_2\na  [module]  when have_moon\n',
    );
    const json = JSON.parse(sandbox.compatGen(['rules', 'list', '--json'], dir).stdout);
    expect(json[2]).toMatchObject({ name: 'a', after: ['old'], when: 'have_moon' });
  });

  it('is tested on its pair with the spatch at hand', () => {
    const dir = module({
      'compat/cocci/old.before.c': 'int f(void)\n{\n\treturn tiny_new(1);\n}\n',
      'compat/cocci/old.after.c': 'int f(void)\n{\n\treturn tiny_old(1);\n}\n',
    });
    const good = sandbox.compatGen(['rules', 'test'], dir);
    expect(good.stdout, said(good)).toBe('no pair moon\nok      old\n');
    writeFileSync(path.join(dir, 'compat/cocci/old.after.c'), 'int f(void)\n{\n\treturn 0;\n}\n');
    const bad = sandbox.compatGen(['rules', 'test', 'old'], dir);
    expect(bad.stderr).toMatch(/rule old: .*before\.c does not become .*after\.c/);
    expect(bad.stderr).toMatch(/^ {4}-\treturn 0;\n {4}\+\treturn tiny_old\(1\);$/m);
    const unknown = sandbox.compatGen(['rules', 'test', 'olt'], dir);
    expect(unknown.stderr).toMatch(/there is no rule olt\nDid you mean "old"\?/);
    const none = sandbox.compatGen(['rules', 'test'], dir, {
      PATH: pathWithout(sandbox, /^spatch/),
    });
    expect([bad.status, unknown.status, none.status]).toEqual([5, 2, 4]);
  });
});

describe('a rule or test of the module by the name of one in the library', () => {
  it('takes its place', () => {
    const name = 'timer_container_of__no_present';
    const dir = module({
      'compat.toml': undefined,
      'compat/tests/have_timer_container_of.c': 'int compat;\n',
      [`compat/cocci/${name}.cocci`]: renaming('have_timer_container_of', 'tiny_aux', 'tiny_aux'),
      'compat/cocci/old.cocci': undefined,
      'tiny.h': 'int timer_container_of(int tiny_aux);\n',
    });
    const { stdout } = sandbox.compatGen(['--json', 'rules', 'list', '--all'], dir);
    const rules = JSON.parse(stdout) as { name: string; origin: string; when: string }[];
    expect(rules.filter((rule) => rule.name === name)).toMatchObject([
      { origin: 'module', when: 'have_timer_container_of' },
    ]);
    const { data } = prepare(dir);
    expect(data.rules).toEqual([name]);
  });
});

describe('a rule for a file that is no C', () => {
  it('changes it, without a line marker', () => {
    const patch =
      '# compat: when !have_moon\n--- a/Kbuild\n+++ b/Kbuild\n@@ -1,2 +1,3 @@\n obj-m := tiny.o\n tiny-y := tiny_main.o tiny_aux.o\n+ccflags-y := -DOLD\n';
    const dir = module({
      'compat.toml': '[module]\nsources = ["*.c", "*.h", "Kbuild"]\n',
      'compat/cocci/flags.patch': patch,
    });
    const { data, status } = prepare(dir);
    expect(status).toBe(0);
    expect(data.rules).toEqual(['flags', 'old']);
    expect(readFileSync(path.join(data.dir, 'Kbuild'), 'utf8')).toBe(
      'obj-m := tiny.o\ntiny-y := tiny_main.o tiny_aux.o\nccflags-y := -DOLD\n',
    );
  });
});
