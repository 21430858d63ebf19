import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, type TestContext, test } from 'vitest';
import { firstOf, nightly } from '../nightly.js';
import { KERNELS, type Kernel, kernel, needs, openSandbox, type Sandbox } from './kernels.js';
import { type Files, FOR_6_1, renaming, said, script, snapshot, tiny } from './tiny.js';

// Drivers that say where they lie: there, make and the compiler are to see the patched copy, and not the sources.

/** Why nobody can have a mount namespace here; undefined where one can be had. */
const FORBIDDEN = ((): string | undefined => {
  const words = process.getuid?.() === 0 ? [] : ['--user', '--map-root-user'];
  const { status, stderr } = spawnSync('unshare', [...words, '--mount', 'true'], {
    encoding: 'utf8',
  });
  return status === 0 ? undefined : `needs a mount namespace: ${stderr.trim()}`;
})();

let sandbox: Sandbox;
let dir: string;
beforeEach((context: TestContext) => {
  context.skip(FORBIDDEN !== undefined, FORBIDDEN);
  sandbox = openSandbox();
  dir = path.join(sandbox.dir, 'project/tiny');
});
afterEach(() => sandbox.remove());

/** A header that the rule `old` changes. As it is, it compiles here too, and leaves its mark in the module. */
const DRIVER: Files = {
  'compat.toml': undefined,
  'compat/cocci/moon.cocci': undefined,
  'compat/tests/have_moon.c': undefined,
  'tiny.h': undefined,
  'tiny_aux.c': undefined,
  // On every kernel here.
  'compat/cocci/old.cocci': renaming('have_strscpy', 'tiny_new', 'tiny_old'),
  'include/disc.h': [
    'int tiny_old(int x);',
    'static __always_inline int tiny_unpatched(int x)',
    '{',
    '\tasm volatile(".pushsection .modinfo,\\"a\\"\\n.asciz \\"half=patched\\"\\n.popsection");',
    '\treturn x;',
    '}',
    '#define tiny_new tiny_unpatched',
    'static inline int disc(int x)',
    '{',
    '\treturn tiny_new(x);',
    '}',
    '',
  ].join('\n'),
  'tiny_main.c':
    '#include <linux/module.h>\n#include "disc.h"\nint tiny_old(int x)\n{\n\treturn disc(x) - x;\n}\nMODULE_LICENSE("GPL");\n',
};

const OBJ = 'obj-m := tiny_main.o\n';

/** Kbuild files by how they find their header. `.git` makes the directory one of which nothing above is copied. */
const FORMS: Record<string, { kbuild: (dir: string) => string; lay?: (dir: string) => void }> = {
  'an absolute -I': { kbuild: (dir) => `${OBJ}ccflags-y += -I${dir}/include\n` },
  'an absolute include of a makefile': {
    kbuild: (dir) => `${OBJ}include ${dir}/common.mk\n`,
    lay: (dir) =>
      writeFileSync(
        path.join(dir, 'common.mk'),
        'HERE := $(dir $(lastword $(MAKEFILE_LIST)))\nccflags-y += -I$(HERE)include\n',
      ),
  },
  'abspath, above what is copied': {
    kbuild: () => `TOP := $(abspath $(src)/..)\n${OBJ}ccflags-y += -I$(TOP)/tiny/include\n`,
    lay: (dir) => mkdirSync(path.join(dir, '.git')),
  },
  'a link to a directory above': {
    kbuild: () => `${OBJ}ccflags-y += -I$(src)/top/tiny/include\n`,
    lay: (dir) => symlinkSync('..', path.join(dir, 'top')),
  },
  'the top of the checkout': {
    kbuild: () =>
      `TOP := $(shell cd $(src) && git rev-parse --show-toplevel)\n${OBJ}ccflags-y += -I$(TOP)/include\n`,
    lay: (dir) => void spawnSync('git', ['init', '--quiet', dir]),
  },
};

function layOut(form: string, files: Files = {}): void {
  const { kbuild, lay } = FORMS[form] ?? { kbuild: () => form };
  tiny(dir, { ...DRIVER, Kbuild: kbuild(dir), ...files });
  lay?.(dir);
}

function build({ kdir, cc, exec }: Kernel, env: NodeJS.ProcessEnv = {}) {
  const there = exec.length > 0 ? ['--exec', exec.join(' ')] : [];
  const words = ['--kdir', kdir, `CC=${cc}`, ...there, '--json', 'build', dir];
  return sandbox.compatGen(words, sandbox.dir, env);
}

/** Each form on one kernel, and one form where the kernel's tools have a root of their own, if they do. */
const CASES = [
  ...firstOf(Object.keys(FORMS), 3).map((form) => [form, '6.1', kernel('6.1')] as const),
  ...KERNELS.slice(-1).map((each) => ['an absolute -I', each.series, each] as const),
];

/** What modinfo(8) shows. */
function toldBy(module: string): string[] {
  return readFileSync(module, 'latin1')
    .split('\0')
    .filter((text) => /^[ -~]+=[ -~]*$/.test(text));
}

test.for(CASES)('%s is the patched copy: %s', ([form, , each], context) => {
  needs(context, each);
  layOut(form);
  const before = snapshot(dir);
  const ended = build(each);
  expect(ended.status, said(ended)).toBe(0);
  expect(ended.stderr).not.toContain('builds without them');
  const { modules, rules } = JSON.parse(ended.stdout);
  expect(rules).toEqual(['old']);
  expect(toldBy(modules[0])).toContain('compat_rules=old');
  expect(toldBy(modules[0])).not.toContain('half=patched');
  expect(snapshot(dir)).toEqual(before);
});

test('git says of the patched copy what it says of the sources', () => {
  const kbuild = `VER := $(shell cd $(src) && git describe --tags)\n${OBJ}ccflags-y += -DVER='"$(VER)"'\n`;
  layOut(kbuild, {
    'tiny_main.c': `${DRIVER['tiny_main.c']}MODULE_INFO(told, VER);\n`.replace(
      '"disc.h"',
      '"include/disc.h"',
    ),
  });
  const git = (...words: string[]) =>
    spawnSync('git', ['-C', dir, '-c', 'user.name=t', '-c', 'user.email=t@t', ...words]);
  git('init', '--quiet');
  git('add', '-A');
  git('commit', '--quiet', '-m', 'one');
  git('tag', 'v7');
  const before = snapshot(dir);
  const ended = build(kernel('6.1'));
  expect(ended.status, said(ended)).toBe(0);
  expect(ended.stderr).not.toContain('once more');
  const { modules, rules } = JSON.parse(ended.stdout);
  expect(rules).toEqual(['old']);
  expect(toldBy(modules[0])).toContain('told=v7');
  expect(snapshot(dir)).toEqual(before);
});

nightly('the next build begins in the place of the sources, and makes what changed', () => {
  layOut('an absolute -I');
  expect(build(kernel('6.1')).stderr).toMatch(
    /KBUILD {2}\S*tiny \(once more, with the copy seen in its place\)/,
  );
  const again = build(kernel('6.1'));
  expect(again.status, said(again)).toBe(0);
  expect(again.stderr).not.toMatch(/once more|CC \[M\]/);
  writeFileSync(path.join(dir, 'include/disc.h'), `${DRIVER['include/disc.h']}#define MORE\n`);
  const changed = build(kernel('6.1'));
  expect(changed.stderr, said(changed)).toMatch(/CC \[M\]/);
});

nightly('make has the user and the group that called, and what it makes is theirs', () => {
  const told = '$(shell id -u):$(shell id -g):$(CURDIR):$(PWD)';
  layOut(`${OBJ}ccflags-y += -I${dir}/include -DWHO='"${told}"'\n`, {
    'compat.toml': '[rules]\nfiles = ["compat/cocci/*"]\n',
    'tiny_main.c': `${DRIVER['tiny_main.c']}MODULE_INFO(who, WHO);\n`,
  });
  const ended = build(kernel('6.1'));
  expect(ended.status, said(ended)).toBe(0);
  const [module] = JSON.parse(ended.stdout).modules;
  expect(module).toBe(path.join(dir, `build-${kernel('6.1').release}/tiny_main.ko`));
  const [uid, gid] = [process.getuid?.(), process.getgid?.()];
  expect(toldBy(module).find((line) => line.startsWith('who='))).toMatch(`who=${uid}:${gid}:`);
  expect(toldBy(module).find((line) => line.startsWith('who='))).toMatch(`:${dir}`);
  expect(statSync(module)).toMatchObject({ uid, gid });
  const install = ['-C', dir, ...FOR_6_1, 'install'];
  const root = path.join(sandbox.dir, 'root');
  const installed = sandbox.compatGen(install, sandbox.dir, { INSTALL_MOD_PATH: root });
  expect(installed.status, said(installed)).toBe(0);
  const place = path.join(root, 'lib/modules', kernel('6.1').release);
  const found = ['updates', 'extra'].map((name) => path.join(place, name, 'tiny_main.ko'));
  expect(found.some(existsSync)).toBe(true);
});

test('where no namespace can be had, a module that would be half patched is refused', () => {
  layOut('an absolute -I', { 'compat.toml': '[rules]\nfiles = ["compat/cocci/*"]\n' });
  script(sandbox, 'no/unshare', 'echo "unshare: Operation not permitted" >&2; exit 1');
  const PATH = `${sandbox.dir}/no:${process.env.PATH}`;
  const ended = build(kernel('6.1'), { PATH });
  expect(ended.status, said(ended)).toBe(7);
  expect(ended.stderr).toContain(
    `the compiler read ${dir}/include/disc.h, and not its patched twin`,
  );
  expect(ended.stderr).toContain(
    `The copy cannot be seen at ${dir} here: unshare: Operation not permitted.`,
  );
  expect(build(kernel('6.1')).status).toBe(0);
  // A copy that was built there is made again where that is not possible any more.
  expect(build(kernel('6.1'), { PATH }).status).toBe(7);
});

test('nothing is built in the sources where the prefix leads out of the namespace', (context) => {
  // setns(2): what is in a user namespace can't enter the one above it.
  context.skip(process.getuid?.() !== 0, 'only root can leave a namespace');
  layOut('an absolute -I', { 'compat.toml': '[rules]\nfiles = ["compat/cocci/*"]\n' });
  // As ssh to a machine with the same files does it.
  const outside = script(
    sandbox,
    'outside',
    `exec nsenter --target ${process.pid} --mount --wd=. -- "$@"`,
  );
  const before = snapshot(dir);
  const ended = build({ ...kernel('6.1'), exec: [outside] });
  expect(ended.status, said(ended)).toBe(7);
  expect(ended.stderr).toContain('and not its patched twin');
  for (const [name, was] of before) expect(snapshot(dir).get(name)).toBe(was);
  expect(existsSync(path.join(dir, 'tiny_main.o'))).toBe(false);
});
