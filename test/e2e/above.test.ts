import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { firstOf, nightly } from '../nightly.js';
import { openSandbox, type Sandbox } from './kernels.js';
import { type Files, FOR_6_1, said, snapshot, tiny } from './tiny.js';

const BARE: Files = {
  'compat.toml': undefined,
  'compat/cocci/moon.cocci': undefined,
  'compat/tests/have_moon.c': undefined,
  'tiny.h': undefined,
  'tiny_aux.c': undefined,
};

/** What lies above, and has what the rule `old` is for: it builds only where it is patched, too. */
const DISC = 'int tiny_old(int x);\nstatic inline int disc(int x)\n{\n\treturn tiny_new(x);\n}\n';
const main = (include: string): string =>
  `#include <linux/module.h>\n#include "${include}"\nint tiny_old(int x)\n{\n\treturn disc(x) - x;\n}\nMODULE_LICENSE("GPL");\n`;

let sandbox: Sandbox;
let top: string;
beforeEach(() => {
  sandbox = openSandbox();
  top = path.join(sandbox.dir, 'project');
});
afterEach(() => sandbox.remove());

function above(name: string, text: string): void {
  const file = path.join(top, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function build(dir: string) {
  return sandbox.compatGen([...FOR_6_1, '--json', 'build', dir], sandbox.dir);
}

/** A place as who builds would type it. */
const brief = (place: string) => path.relative(sandbox.dir, place);

const KBUILD = 'obj-m := tiny.o\ntiny-y := tiny_main.o\n';

test.each(
  firstOf(
    [
      ['-I$(src)/..', `${KBUILD}ccflags-y += -I$(src)/../inc\n`, 'disc.h', 'drv'],
      ['-I$(src)/../..', `${KBUILD}ccflags-y += -I$(src)/../../inc\n`, 'disc.h', 'sub/drv'],
      [
        'a variable',
        `T := $(abspath $(M)/..)\n${KBUILD}ccflags-y += -I$(T)/inc\n`,
        'disc.h',
        'drv',
      ],
      [
        'pwd',
        `T := $(shell cd $(src)/.. && pwd)\n${KBUILD}ccflags-y += -I$(T)/inc\n`,
        'disc.h',
        'drv',
      ],
      ['PWD', `${KBUILD}ccflags-y += -I$(PWD)/../inc\n`, 'disc.h', 'drv'],
      ['#include', KBUILD, '../../inc/disc.h', 'sub/drv'],
    ],
    3,
  ),
)('a header above the directory is patched, named by %s', (_, kbuild, include, place) => {
  above('inc/disc.h', DISC);
  const files = { ...BARE, Kbuild: kbuild, 'tiny_main.c': main(include) };
  const dir = tiny(path.join(top, place), files);
  const before = snapshot(top);
  const ended = build(dir);
  expect(ended.status, said(ended)).toBe(0);
  expect(JSON.parse(ended.stdout).rules).toEqual(['old']);
  expect(ended.stderr).not.toContain('builds without them');
  expect(ended.stderr).toContain(`  ABOVE   ${brief(top)} (`);
  expect(snapshot(top)).toEqual(before);
});

test('an object above the directory is built, and what its source includes in turn', () => {
  above('lib/disc/disc.h', DISC);
  above(
    'lib/extra/two.c',
    '#include "../disc/disc.h"\nint two(void);\nint two(void)\n{\n\treturn disc(2);\n}\n',
  );
  const dir = tiny(path.join(top, 'src/drv'), {
    ...BARE,
    Kbuild: 'obj-m := tiny.o\ntiny-y := tiny_main.o ../../lib/extra/two.o\n',
    'tiny_main.c': main('../../lib/disc/disc.h'),
  });
  const ended = build(dir);
  expect(ended.status, said(ended)).toBe(0);
  expect(JSON.parse(ended.stdout).rules).toEqual(['old']);
});

nightly('what another module exports is there, where a makefile names its Module.symvers', () => {
  above('inc/disc.h', DISC);
  above('one/Module.symvers', '0x00000000\tlamp_on\t/one/lamp\tEXPORT_SYMBOL\t\n');
  const kbuild = `${KBUILD}KBUILD_EXTRA_SYMBOLS := $(src)/../one/Module.symvers\n`;
  const text = `int lamp_on(void);\n${main('../inc/disc.h').replace('disc(x) - x', 'disc(x) - x + lamp_on()')}`;
  const dir = tiny(path.join(top, 'drv'), { ...BARE, Kbuild: kbuild, 'tiny_main.c': text });
  const ended = build(dir);
  expect(ended.status, said(ended)).toBe(0);
});

nightly('a directory and a source that are links are as make sees them', () => {
  above(
    'lib/two.c',
    'int tiny_old(int x);\nint two(void);\nint two(void)\n{\n\treturn tiny_new(2);\n}\n',
  );
  above('inc/disc.h', DISC);
  const dir = tiny(path.join(top, 'src/drv'), {
    ...BARE,
    Kbuild: 'obj-m := tiny.o\ntiny-y := tiny_main.o two.o\nccflags-y += -I$(src)/../../inc\n',
    'tiny_main.c': main('disc.h'),
  });
  symlinkSync('../../lib/two.c', path.join(dir, 'two.c'));
  symlinkSync(dir, path.join(sandbox.dir, 'link'));
  const ended = build(path.join(sandbox.dir, 'link'));
  expect(ended.status, said(ended)).toBe(0);
  expect(JSON.parse(ended.stdout).rules).toEqual(['old']);
});

nightly('the directory above may be named itself: the Kbuild file is found below it', () => {
  above('inc/disc.h', DISC);
  above('Makefile', 'all:\n\t$(MAKE) -C drv\n');
  tiny(path.join(top, 'drv'), {
    ...BARE,
    'compat/cocci/old.cocci': undefined,
    'compat/tests/have_strscpy.c': undefined,
    'compat/tests/have_strscpy_2.c': undefined,
    Kbuild: `${KBUILD}ccflags-y += -I$(src)/../inc -Dtiny_new=tiny_old\n`,
    'tiny_main.c': main('disc.h'),
  });
  const ended = build(top);
  expect(ended.status, said(ended)).toBe(0);
});

test('nothing above a checkout is taken, and that is said', () => {
  above('inc/disc.h', DISC);
  const files = {
    ...BARE,
    Kbuild: `${KBUILD}ccflags-y += -I$(src)/../inc\n`,
    'tiny_main.c': main('disc.h'),
  };
  const dir = tiny(path.join(top, 'drv'), files);
  mkdirSync(path.join(dir, '.git'));
  const ended = build(dir);
  expect(ended.status, said(ended)).toBe(7);
  expect(ended.stderr).toContain(
    `warning: Kbuild names -I$(src)/../inc, above ${brief(dir)}, and ${brief(top)} is not copied (${brief(dir)} is a checkout of its own)`,
  );
});

test('the author of a compat.toml is told where it should stand', () => {
  above('inc/disc.h', DISC);
  const dir = tiny(path.join(top, 'drv'), {
    ...BARE,
    'compat.toml': '[rules]\nfiles = ["compat/cocci/*"]\n',
    Kbuild: `${KBUILD}ccflags-y += -I$(src)/../inc\n`,
    'tiny_main.c': main('disc.h'),
  });
  const ended = build(dir);
  expect(ended.status, said(ended)).toBe(7);
  expect(ended.stderr).toContain(`put compat.toml into ${top}, with kbuild = "drv" below [module]`);
});
