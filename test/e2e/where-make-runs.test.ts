import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSandbox, type Sandbox } from './kernels.js';
import { FOR_6_1, said, tiny } from './tiny.js';

const BARE = {
  'compat.toml': undefined,
  'compat/cocci/moon.cocci': undefined,
  'compat/tests/have_moon.c': undefined,
};

/** One source, whose header has what the rule `old` is for: it builds only where both are the patched ones. */
const HEADER_BELOW = {
  ...BARE,
  'tiny.h': undefined,
  'tiny_aux.c': undefined,
  'include/disc.h':
    'int tiny_old(int x);\nstatic inline int disc(int x)\n{\n\treturn tiny_new(x);\n}\n',
  'tiny_main.c':
    '#include <linux/module.h>\n#include "disc.h"\nint tiny_old(int x)\n{\n\treturn disc(x) - x;\n}\nMODULE_LICENSE("GPL");\n',
};

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = openSandbox();
});
afterEach(() => sandbox.remove());

test('$(PWD) in a makefile is the patched copy, from wherever compat-gen is called', () => {
  const dir = tiny(path.join(sandbox.dir, 'tiny'), {
    ...HEADER_BELOW,
    Kbuild: 'obj-m := tiny_main.o\nccflags-y += -I$(PWD)/include\n',
  });
  const elsewhere = path.join(sandbox.dir, 'elsewhere');
  mkdirSync(elsewhere);
  for (const cwd of [elsewhere, dir]) {
    const words = [...FOR_6_1, '--json', 'build', '-o', elsewhere, dir];
    const ended = sandbox.compatGen(words, cwd, { PWD: cwd });
    expect(ended.status, said(ended)).toBe(0);
    expect(JSON.parse(ended.stdout).rules).toContain('old');
  }
});

test('a module that would be half patched is refused', () => {
  const where = path.join(sandbox.dir, 'tiny');
  const dir = tiny(where, {
    ...HEADER_BELOW,
    'compat.toml': '[rules]\nfiles = ["compat/cocci/*"]\n',
    // The header as it is compiles here, too.
    Kbuild: `obj-m := tiny_main.o\nccflags-y += -I${where}/include -Dtiny_new=tiny_old\n`,
  });
  const ended = sandbox.compatGen([...FOR_6_1, 'build', dir], sandbox.dir);
  expect(ended.status, said(ended)).toBe(7);
  expect(ended.stderr).toContain(
    `the compiler read ${dir}/include/disc.h, and not its patched twin`,
  );
});

test("a driver's own make variables reach its makefiles", () => {
  const dir = tiny(path.join(sandbox.dir, 'tiny'), {
    ...HEADER_BELOW,
    Kbuild: 'obj-$(TINY_KBUILD) := tiny_main.o\nccflags-y += -I$(src)/include\n',
  });
  const words = [...FOR_6_1, 'build', dir];
  const ended = sandbox.compatGen([...words, '--', 'TINY_KBUILD=m'], sandbox.dir);
  expect(ended.status, said(ended)).toBe(0);
});
