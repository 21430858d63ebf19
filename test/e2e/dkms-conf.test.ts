import { chmodSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { firstOf, nightly } from '../nightly.js';
import { type Kernel, kernel, openSandbox, type Sandbox } from './kernels.js';
import { lamp } from './lamp.js';
import { onSomeKernels } from './on-some-kernels.js';
import { said, snapshot } from './tiny.js';

const PLAIN = '#include <linux/module.h>\nMODULE_LICENSE("GPL");\n';

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = openSandbox();
});
afterEach(() => sandbox.remove());

function build({ kdir, cc, exec }: Kernel, source: string) {
  const out = path.join(sandbox.dir, 'out');
  mkdirSync(out, { recursive: true });
  const there = exec.length > 0 ? ['--exec', exec.join(' ')] : [];
  const words = ['--json', '--kdir', kdir, `CC=${cc}`, ...there, 'build', '-o', out, source];
  return sandbox.compatGen(words, sandbox.dir);
}

describe('a directory with a dkms.conf and no compat.toml', () => {
  onSomeKernels('is built by its own MAKE line for $series, and stays as it is', (kernel) => {
    const source = lamp(path.join(sandbox.dir, 'lamp-1.0'));
    const before = snapshot(source);
    const ended = build(kernel, source);
    expect(ended.status, said(ended)).toBe(0);
    const { modules, rules } = JSON.parse(ended.stdout);
    expect(modules).toEqual([path.join(sandbox.dir, 'out/lamp.ko')]);
    expect(rules).toContain('ccflags_y__always');
    expect(snapshot(source)).toEqual(before);
  });

  nightly('compiles nothing when it is built again', () => {
    const source = lamp(path.join(sandbox.dir, 'lamp-1.0'));
    build(kernel('6.1'), source);
    expect(build(kernel('6.1'), source).stderr).not.toMatch(/^ {2}CC /m);
  });

  nightly('is built, but not installed: that is for dkms', () => {
    const source = lamp(path.join(sandbox.dir, 'lamp'));
    const { kdir, cc } = kernel('6.1');
    const words = ['-C', source, '--kdir', kdir, `CC=${cc}`, 'install'];
    const ended = sandbox.compatGen(words, sandbox.dir);
    expect(ended.status).toBe(2);
    expect(ended.stderr).toContain('is installed by dkms');
  });

  test('is no build where MAKE ends well and a promised module is missing', () => {
    const conf =
      'BUILT_MODULE_NAME[0]=lamp\nBUILT_MODULE_NAME[1]=bulb\nBUILT_MODULE_LOCATION=(driver driver)\nMAKE="make KDIR=$kernel_source_dir lamp"\nPRE_BUILD="name.sh lamp"\n';
    const ended = build(kernel('6.1'), lamp(path.join(sandbox.dir, 'lamp'), { 'dkms.conf': conf }));
    expect(ended.status).toBe(7);
    expect(ended.stderr).toMatch(/dkms\.conf promises .*driver\/bulb\.ko, and it was not built/);
  });

  const plain = { Kbuild: 'obj-m := lamp.o\n', 'lamp.c': PLAIN };

  nightly('finds its sources by the names that dkms has for the package', () => {
    const conf =
      'PACKAGE_NAME=lamp\nPACKAGE_VERSION=1.0\nBUILT_MODULE_NAME=lamp\nsources="$dkms_tree/$module/$module_version/build"\nMAKE="make -C $kernel_source_dir M=$sources CC=gcc-12 modules"\n';
    const source = lamp(path.join(sandbox.dir, 'lamp'), { 'dkms.conf': conf, ...plain });
    const ended = build(kernel('6.1'), source);
    expect(ended.status, said(ended)).toBe(0);
    expect(ended.stderr).not.toContain('built by kbuild instead');
  });

  const CALLS = 'make -C $kernel_source_dir M=$dkms_tree/lamp/1.0/build CC=gcc-12';

  test.each(
    firstOf([
      ['a name that nobody filled in', 'BUILT_MODULE_NAME="{{NAME}}"\n', '{{NAME}}.ko'],
      ['another name', 'BUILT_MODULE_NAME[0]=bulb\n', 'bulb.ko'],
      ['a name that ends with a carriage return', 'BUILT_MODULE_NAME[0]=lamp\r\n', 'lamp\\x0d.ko'],
    ]),
  )('has what its MAKE line builds, where it promises %s', (_, name, promised) => {
    const conf = `PACKAGE_NAME=lamp\nPACKAGE_VERSION=1.0\n${name}MAKE="${CALLS}"\n`;
    const ended = build(
      kernel('6.1'),
      lamp(path.join(sandbox.dir, 'lamp'), { 'dkms.conf': conf, ...plain }),
    );
    expect(ended.status, said(ended)).toBe(0);
    expect(JSON.parse(ended.stdout).modules).toEqual([path.join(sandbox.dir, 'out/lamp.ko')]);
    expect(ended.stderr).toContain(`promises ${promised}, which its MAKE line does not build`);
  });

  test('is built by kbuild where its MAKE line builds nothing', () => {
    const conf = 'PACKAGE_NAME=lamp\nPACKAGE_VERSION=1.0\nBUILT_MODULE_NAME[0]=lamp\nMAKE="true"\n';
    const ended = build(
      kernel('6.1'),
      lamp(path.join(sandbox.dir, 'lamp'), { 'dkms.conf': conf, ...plain }),
    );
    expect(ended.status, said(ended)).toBe(0);
    expect(ended.stderr).toContain(
      'has a MAKE line that builds no module: built by kbuild instead',
    );
  });

  test('is built by kbuild where its Makefile builds for another kernel', () => {
    const other = kernel('5.10');
    const conf = `BUILT_MODULE_NAME=lamp\nMAKE="make -C ${other.kdir} CC=gcc-12 M=$PWD modules"\n`;
    const source = lamp(path.join(sandbox.dir, 'lamp'), { 'dkms.conf': conf, ...plain });
    const ended = build(kernel('6.1'), source);
    expect(ended.status, said(ended)).toBe(0);
    expect(ended.stderr).toContain(`builds for ${other.release}, whatever it is asked for`);
    const [module] = JSON.parse(ended.stdout).modules;
    expect(readFileSync(module, 'latin1')).toContain(`vermagic=${kernel('6.1').release} `);
  });

  test.each(
    firstOf(
      [
        ['MAKE="make CFLAGS_MODULE+=@FLAGS@"', 'a template that was not filled in (@FLAGS@)'],
        ['MAKE="make -f lost.mk"', 'a MAKE line that fails before anything is compiled'],
        ['MAKE=true\nPRE_BUILD="stop.sh"', 'a PRE_BUILD that fails'],
      ],
      2,
    ),
  )('is built by kbuild where it says %s', (line, why) => {
    const conf = `BUILT_MODULE_NAME=lamp\n${line}\n`;
    const source = lamp(path.join(sandbox.dir, 'lamp'), {
      'dkms.conf': conf,
      'stop.sh': '#!/bin/sh\nexit 5\n',
      ...plain,
    });
    chmodSync(path.join(source, 'stop.sh'), 0o755);
    const ended = build(kernel('6.1'), source);
    expect(ended.status, said(ended)).toBe(0);
    expect(ended.stderr).toContain(why);
  });

  test.each(
    firstOf([
      [
        'the one that is called as its package',
        'PACKAGE_NAME=lamp\nDEST_MODULE_LOCATION=/extra\n',
        false,
      ],
      ['those that kbuild makes, where none is called so', 'PACKAGE_NAME=bulb\n', true],
    ]),
  )('without a module name has %s', (_, names, left) => {
    const conf = `${names}MAKE="make -C $kernel_source_dir M=$PWD modules"\n`;
    const ended = build(
      kernel('6.1'),
      lamp(path.join(sandbox.dir, 'lamp'), { 'dkms.conf': conf, ...plain }),
    );
    expect(ended.status, said(ended)).toBe(0);
    expect(JSON.parse(ended.stdout).modules).toEqual([path.join(sandbox.dir, 'out/lamp.ko')]);
    expect(ended.stderr.includes('dkms.conf names no module: built by kbuild instead')).toBe(left);
  });

  test('has a PRE_BUILD that fails called that, where kbuild has nothing to build', () => {
    const conf = 'BUILT_MODULE_NAME=lamp\nMAKE=true\nPRE_BUILD="name.sh lamp"\n';
    const files = { 'dkms.conf': conf, 'name.sh': '#!/bin/sh\necho no lamp >&2\nexit 5\n' };
    const ended = build(kernel('6.1'), lamp(path.join(sandbox.dir, 'lamp'), files));
    expect(ended.status, said(ended)).toBe(7);
    expect(ended.stderr).toMatch(/PRE_BUILD of dkms\.conf failed .*ended with 5[\s\S]*no lamp/);
  });

  nightly('has its MAKE line chosen by MAKE_MATCH, and its failure told', () => {
    const conf =
      'BUILT_MODULE_NAME=lamp\nMAKE[0]="exit 3"\nMAKE_MATCH[0]="^5"\nMAKE[1]="exit 4"\nMAKE_MATCH[1]="^6"\n';
    const ended = build(kernel('6.1'), lamp(path.join(sandbox.dir, 'lamp'), { 'dkms.conf': conf }));
    expect(ended.status).toBe(7);
    expect(ended.stderr).toContain('it ended with 4');
  });
});
