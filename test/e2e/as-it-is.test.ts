import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nightly } from '../nightly.js';
import { openSandbox, type Sandbox } from './kernels.js';
import { FOR_6_1, said, script, tiny } from './tiny.js';

/** It builds on 6.1 as it is; a rule that applies there changes it to what does not. */
const BUILDS = {
  'compat.toml': undefined,
  'compat/cocci/moon.cocci': undefined,
  'compat/tests/have_moon.c': undefined,
  'tiny_main.c':
    '#include <linux/module.h>\n#include "tiny.h"\nint tiny_f(void);\nint tiny_f(void)\n{\n\treturn tiny_old(1);\n}\nMODULE_LICENSE("GPL");\n',
  'compat/cocci/old.cocci':
    '// compat: when !have_strscpy_2\n// compat: touches tiny_old\n@@\nexpression e;\n@@\n- tiny_old(e)\n+ tiny_lost(e)\n',
};

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = openSandbox();
});
afterEach(() => sandbox.remove());

test('a directory that builds only without the rules is built without them, and that is said', () => {
  const dir = tiny(path.join(sandbox.dir, 'tiny'), BUILDS);
  const ended = sandbox.compatGen([...FOR_6_1, '--json', 'build', dir], sandbox.dir);
  expect(ended.status, said(ended)).toBe(0);
  expect(JSON.parse(ended.stdout)).toMatchObject({ rules: [] });
  expect(ended.stderr).toMatch(/warning: .*builds without them.*Left out: .*\bold\b/);
  expect(ended.stderr).not.toMatch(/as-is/);

  const again = sandbox.compatGen([...FOR_6_1, '-v', 'build', dir], sandbox.dir);
  expect(again.status, said(again)).toBe(0);
  expect(again.stderr).toMatch(/warning: .*builds without them.*Left out: .*\bold\b/);
  expect(again.stderr).toMatch(/^ {2}\+ .*M=\S*\/as-is\/build-/m);
});

nightly('a spatch that dies does not end a build that needs none', () => {
  const dir = tiny(path.join(sandbox.dir, 'tiny'), BUILDS);
  const bin = path.dirname(
    script(
      sandbox,
      'broken/spatch',
      `case "$*" in *--sp-file*) echo 'Fatal error: exception Failure(parenType)' >&2; exit 2;; esac\nPATH='${process.env.PATH}' exec spatch "$@"`,
    ),
  );
  const ended = sandbox.compatGen([...FOR_6_1, 'build', dir], sandbox.dir, {
    PATH: `${bin}:${process.env.PATH}`,
  });
  expect(ended.status, said(ended)).toBe(0);
  expect(ended.stderr).toMatch(/With the rules: spatch .* exit status 2/);
  expect(ended.stderr).toContain('builds without them');
});

nightly('a module with a compat.toml is never built without its rules', () => {
  const dir = tiny(path.join(sandbox.dir, 'tiny'), {
    ...BUILDS,
    'compat.toml': '[rules]\nfiles = ["compat/cocci/*"]\n',
  });
  const ended = sandbox.compatGen([...FOR_6_1, 'build', dir], sandbox.dir);
  expect(ended.status, said(ended)).toBe(7);
  expect(ended.stderr).toContain('tiny_lost');
});
