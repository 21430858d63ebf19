import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { splitWords } from '../../src/core/shell-words.js';
import { nightly } from '../nightly.js';
import { openSandbox, pathWithout } from './kernels.js';
import { asking, entriesOf, FOR_6_1, renaming, said, tiny } from './tiny.js';

const sandbox = openSandbox();
afterAll(sandbox.remove);

/** Two rules that change one line, one that changes another file, and one that takes the same word away, and finds nothing. */
const FILES = {
  'tiny_aux.c': '#include "tiny.h"\n\nint tiny_aux(int x)\n{\n\treturn tiny_far(x);\n}\n',
  'compat/tests/have_strscpy_2.c': `/* { "comment": "strscpy() of two arguments" } */\n${asking('linux/string.h', 'strscpy(buffer, "x")')}`,
  'compat/cocci/far.cocci': renaming(
    '!have_strscpy_2',
    'tiny_far',
    'tiny_old',
    '// upstream: 0123456789ab ("string: Allow 2-argument strscpy()"), v6.8\n',
  ),
  'compat/cocci/first.cocci': renaming('!have_moon', 'tiny_new', 'tiny_newer'),
  'compat/cocci/idle.cocci':
    '// compat: touches tiny_new\n@@\nexpression a, b;\n@@\n- tiny_new(a, b)\n+ tiny_newer(a)\n',
  'compat/cocci/old.cocci': renaming('!have_strscpy_2', 'tiny_newer', 'tiny_old'),
};
const HUNKS = {
  'tiny_aux.c': [['far']],
  'tiny_main.c': [['first', 'old']],
};

function hunksOf({ files }: { files: { path: string; hunks: { rules: string[] }[] }[] }) {
  return Object.fromEntries(
    files.map(({ path: name, hunks }) => [name, hunks.map(({ rules }) => rules)]),
  );
}

it('shows each hunk of the patch with the rules that made it, after a build as long as one likes', () => {
  const dir = tiny(path.join(sandbox.dir, 'tiny'), FILES);
  const built = sandbox.compatGen([...FOR_6_1, 'build', dir], sandbox.dir);
  expect(built.status, said(built)).toBe(0);
  // The build ends with the command for that.
  const [summary, hint = ''] = built.stderr.trimEnd().split('\n').slice(-2);
  expect(summary).toMatch(/tiny\.ko {2}fixed by 3 rules in 2 files, /);
  expect(hint).toMatch(/^ {2}diff {5}compat-gen -C tiny --kver 6\.1\S+ CC=\S+ diff$/);
  const [, ...words] = splitWords(hint.replace(/^ +diff +/, ''));
  const shown = sandbox.compatGen([...words, '--json'], sandbox.dir);
  expect(shown.status, said(shown)).toBe(0);
  const data = JSON.parse(shown.stdout);
  expect(hunksOf(data)).toEqual(HUNKS);
  expect(data.rules[2]).toMatchObject({
    name: 'old',
    origin: 'module',
    when: '!have_strscpy_2',
    about: 'strscpy() of two arguments',
    upstream: '',
  });
  const text = sandbox.compatGen(words, sandbox.dir).stdout;
  expect(text).toMatch(/^# far: strscpy\(\) of two arguments\n# {3}upstream: 0123456789ab /);
  expect(text).toMatch(/^# first: applies when !have_moon$/m);
  expect(text).toMatch(/^@@ -3,7 \+3,7 @@ first, old$/m);
  // It can be applied as it is.
  writeFileSync(path.join(sandbox.dir, 'the.patch'), text);
  const applied = sandbox.run(['patch', '-p1', '--dry-run', '-i', '../the.patch'], dir);
  expect(applied.status, said(applied)).toBe(0);
  // One file of it, seen from elsewhere or from the module.
  for (const args of [
    ['-C', 'tiny', 'diff', 'tiny/tiny_aux.c'],
    ['diff', 'tiny', 'tiny_aux.c'],
  ]) {
    const one = sandbox.compatGen([...FOR_6_1, '--json', ...args], sandbox.dir);
    expect(hunksOf(JSON.parse(one.stdout)), said(one)).toEqual({ 'tiny_aux.c': [['far']] });
  }
  const wrong = sandbox.compatGen([...FOR_6_1, 'diff', 'tiny', 'moon.c'], sandbox.dir);
  expect(wrong.status).toBe(2);
  expect(wrong.stderr).toMatch(/moon\.c is not a source of the module/);
});

nightly('traces an entry of the cache as well, and says so where it cannot be known', () => {
  const dir = tiny(path.join(sandbox.dir, 'entry'), FILES);
  const prepared = sandbox.compatGen([...FOR_6_1, 'prepare'], dir);
  expect(prepared.status, said(prepared)).toBe(0);
  const [entry = ''] = entriesOf(path.join(dir, 'cocci_cache'));
  const blame = (env: NodeJS.ProcessEnv = {}) => {
    const args = ['--json', 'cache', 'show', entry.slice(0, 12), '--blame'];
    return JSON.parse(sandbox.compatGen(args, dir, env).stdout).blame;
  };
  expect(hunksOf(blame())).toEqual(HUNKS);
  // From nothing, too.
  expect(hunksOf(blame({ COMPAT_GEN_NO_REUSE: '1' }))).toEqual(HUNKS);
  const nobody = { 'tiny_aux.c': [[]], 'tiny_main.c': [[]] };
  const without = blame({ PATH: pathWithout(sandbox, /^spatch/) });
  expect(hunksOf(without)).toEqual(nobody);
  expect(without.files[0].unknown).toMatch(/^there is no spatch here/);
  // A file that is no longer what the patch was made of; the other one is.
  writeFileSync(path.join(dir, 'tiny_main.c'), 'int tiny;\n');
  const stale = blame();
  expect(hunksOf(stale)).toEqual({ ...nobody, 'tiny_aux.c': [['far']] });
  expect(stale.files[1].unknown).toMatch(/make something else of it: the patch is stale \(/);
  for (const name of ['manifest.json', 'rules.txt', 'SHA256SUMS'])
    rmSync(path.join(dir, 'cocci_cache', entry, name));
  expect(blame().files[1].unknown).toMatch(/another pipeline made this patch$/);
});

it('knows a directory without compat.toml, and one that no rule changes', () => {
  const dir = tiny(path.join(sandbox.dir, 'bare'), {
    'compat.toml': undefined,
    'compat/cocci/old.cocci': undefined,
    'compat/cocci/moon.cocci': undefined,
    'tiny_aux.c':
      '#include <linux/timer.h>\n#include "tiny.h"\nstruct tiny {\n\tstruct timer_list timer;\n};\nstruct tiny *g(struct timer_list *t);\nstruct tiny *g(struct timer_list *t)\n{\n\tstruct tiny *tiny = timer_container_of(tiny, t, timer);\n\n\treturn tiny;\n}\n',
  });
  const ended = sandbox.compatGen([...FOR_6_1, 'diff', dir], sandbox.dir);
  expect(ended.stdout, said(ended)).toMatch(/^@@ .* @@ timer_container_of__no_present$/m);
  expect(ended.stdout).toMatch(/^#.*upstream: 41cb08555c41/m);
  writeFileSync(path.join(dir, 'tiny_aux.c'), 'int g;\n');
  const same = sandbox.compatGen([...FOR_6_1, 'diff', dir], sandbox.dir);
  expect(same.stdout, said(same)).toBe('# no rule changes these sources for this kernel\n');
});
