import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { kernel, openSandbox, type Sandbox } from './kernels.js';
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

test("a driver's own make variables reach its makefiles", () => {
  const dir = tiny(path.join(sandbox.dir, 'tiny'), {
    ...HEADER_BELOW,
    Kbuild: 'obj-$(TINY_KBUILD) := tiny_main.o\nccflags-y += -I$(src)/include\n',
  });
  const words = [...FOR_6_1, 'build', dir];
  const ended = sandbox.compatGen([...words, '--', 'TINY_KBUILD=m'], sandbox.dir);
  expect(ended.status, said(ended)).toBe(0);
});

test.each([
  ['with', { 'compat.toml': '[rules]\nfiles = ["compat/cocci/*"]\n' }],
  ['without', {}],
])(
  'a link into the kernel tree, or above the module, leads there from the copy, %s compat.toml',
  (_, more) => {
    const outer = path.join(sandbox.dir, 'outer');
    const dir = tiny(path.join(outer, 'driver/src'), {
      ...BARE,
      'tiny.h': undefined,
      'compat/cocci/old.cocci': undefined,
      Kbuild: 'obj-m := tiny_main.o\nccflags-y += -I$(src)/top/shared\n',
      'tiny_main.c':
        '#include <linux/module.h>\n#include "kernel/linux/list.h"\n#include "shared.h"\nstatic LIST_HEAD(x);\nvoid *y = &x;\nint z = SHARED;\nMODULE_LICENSE("GPL");\n',
      ...more,
    });
    tiny(path.join(outer, 'driver/shared'), { 'shared.h': '#define SHARED 1\n' });
    // The headers of Debian's 6.1 lie in the tree that is common to its flavours.
    const common = kernel('6.1').kdir.replace(/[^-]*$/, 'common');
    const headers = path.join(existsSync(common) ? common : kernel('6.1').kdir, 'include');
    symlinkSync(headers, path.join(dir, 'kernel'));
    symlinkSync('..', path.join(dir, 'top'));
    const ended = sandbox.compatGen([...FOR_6_1, 'build', dir], sandbox.dir);
    expect(ended.status, said(ended)).toBe(0);
    const again = sandbox.compatGen([...FOR_6_1, 'build', dir], sandbox.dir);
    expect(again.stderr, said(again)).not.toMatch(/CC \[M\]/);
    const copy = sandbox.compatGen(['-C', dir, ...FOR_6_1, 'prepare'], '/').stdout.trim();
    const list: string[] = JSON.parse(readFileSync(path.join(copy, '.compat-gen-files'), 'utf8'));
    expect(list.filter((name) => /^(?:kernel|top)/.test(name))).toEqual(['kernel', 'top']);
  },
);
