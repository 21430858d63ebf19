import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { needsRoot, writeInCopyOf } from '../as-root.js';
import { kernel, openSandbox, pathWithout, type Sandbox } from './kernels.js';
import { LAMP, lamp } from './lamp.js';
import { asking, renaming, said, snapshot } from './tiny.js';

const SOURCE = `/usr/src/${LAMP.name}-${LAMP.version}`;
const NAMED = `${LAMP.name}/${LAMP.version}`;
const OVERRIDE = `/etc/dkms/${LAMP.name}.conf`;
const { release } = kernel('6.1');

let sandbox: Sandbox;
const dkms = (...words: string[]) => sandbox.run(['dkms', ...words], '/');

/** Where dkms works on directories of the machine itself, this test cleans up before, too. */
function removeAll(): void {
  dkms('remove', NAMED, '--all');
  for (const place of [SOURCE, OVERRIDE, `/var/lib/dkms/${LAMP.name}`]) {
    rmSync(place, { recursive: true, force: true });
  }
}

beforeEach(() => {
  sandbox = openSandbox();
});
afterEach(() => sandbox.remove());

test('an installed dkms package is built patched by dkms itself, and at every upgrade', (context) => {
  needsRoot(context);
  for (const dir of ['/usr/src', '/etc/dkms', '/var/lib/dkms']) writeInCopyOf(dir);
  removeAll();
  onTestFinished(removeAll);

  lamp(SOURCE);
  const before = snapshot(SOURCE);
  const plain = dkms('build', NAMED, '-k', release);
  expect(plain.status, said(plain)).not.toBe(0);

  const ended = sandbox.compatGen(['--json', 'dkms', NAMED, '-k', release], sandbox.dir);
  expect(ended.status, said(ended)).toBe(0);
  const { modules, override } = JSON.parse(ended.stdout);
  expect(modules).toEqual([`/var/lib/dkms/${NAMED}/${release}/x86_64/module/lamp.ko`]);
  const told = sandbox.run(['modinfo', '-F', 'compat_rules', modules[0]], sandbox.dir);
  expect(told.stdout).toContain('string_choices_h__no_present');
  expect(snapshot(SOURCE)).toEqual(before);

  const again = sandbox.compatGen(['dkms', NAMED, '-k', release], sandbox.dir);
  expect(again.status).toBe(2);
  expect(again.stderr).toContain(`dkms remove ${NAMED} -k ${release}`);

  dkms('remove', NAMED, '-k', release);
  expect(override.file).toBe(OVERRIDE);
  const enabled = sandbox.compatGen(['dkms', '--enable', NAMED], sandbox.dir);
  expect(enabled.status, said(enabled)).toBe(0);
  expect(readFileSync(OVERRIDE, 'utf8')).toBe(`${override.line}\n`);
  const listed = sandbox.compatGen(['dkms', '--list'], sandbox.dir);
  expect(listed.stdout).toBe(`${LAMP.name}  ${OVERRIDE}\n`);
  const sticks = dkms('build', NAMED, '-k', release);
  expect(sticks.status, said(sticks)).toBe(0);
  expect(sandbox.compatGen(['dkms', '--disable', NAMED], sandbox.dir).status).toBe(0);
  expect(existsSync(OVERRIDE)).toBe(false);
});

test('a package that builds only as it is stays so, and its PRE_BUILD runs once', (context) => {
  needsRoot(context);
  for (const dir of ['/usr/src', '/etc/dkms', '/var/lib/dkms']) writeInCopyOf(dir);
  removeAll();
  onTestFinished(removeAll);
  lamp(SOURCE, {
    'name.sh':
      '#!/bin/sh\ntest ! -e driver/name.h && echo "#define NAME \\"$1\\"" >driver/name.h\n',
    'driver/Kbuild': 'obj-m := lamp.o\n',
    'driver/lamp.c':
      '#include <linux/module.h>\n#include "name.h"\nint lamp_f(void);\nint lamp_f(void)\n{\n\tpr_info(NAME);\n\treturn 0;\n}\nMODULE_LICENSE("GPL");\n',
    'compat/tests/have_moon.c': asking('linux/types.h', 'moon_phase()'),
    'compat/cocci/lost.cocci': renaming('!have_moon', 'pr_info', 'pr_lost'),
  });
  const ended = sandbox.compatGen(['dkms', NAMED, '-k', release], sandbox.dir);
  expect(ended.status, said(ended)).toBe(0);
  expect(ended.stderr).toMatch(/builds without them.*Left out: lost/);
  const module = `/var/lib/dkms/${NAMED}/${release}/x86_64/module/lamp.ko`;
  const told = sandbox.run(['modinfo', '-F', 'compat_rules', module], sandbox.dir);
  expect(told.stdout).toBe('none\n');
});

test('a package that no rule is for gets the header that it lacks', (context) => {
  needsRoot(context);
  for (const dir of ['/usr/src', '/etc/dkms', '/var/lib/dkms']) writeInCopyOf(dir);
  removeAll();
  onTestFinished(removeAll);
  lamp(SOURCE, {
    'driver/lamp.c':
      '#include <linux/types.h>\nvoid *lamp_oil(void);\nvoid *lamp_oil(void)\n{\n\treturn vzalloc(64);\n}\nMODULE_LICENSE("GPL");\n',
  });
  const plain = dkms('build', NAMED, '-k', release);
  expect(plain.status, said(plain)).not.toBe(0);
  const ended = sandbox.compatGen(['dkms', NAMED, '-k', release], sandbox.dir);
  expect(ended.status, said(ended)).toBe(0);
  expect(readFileSync(path.join(SOURCE, 'driver/lamp.c'), 'utf8')).not.toContain('vmalloc.h');
});

test('a directory that dkms has not made is not patched in place', () => {
  const source = lamp(path.join(sandbox.dir, 'build'));
  const before = snapshot(source);
  const ended = sandbox.compatGen(['--kver', release, 'dkms', '--pre-build'], source);
  expect(ended.status).toBe(2);
  expect(ended.stderr).toContain('is not a build directory of dkms');
  expect(snapshot(source)).toEqual(before);
});

test('a machine without dkms, and a name without a version, are told so', () => {
  const words = ['--kver', release, 'dkms'];
  const none = sandbox.compatGen([...words, NAMED], sandbox.dir, {
    PATH: pathWithout(sandbox, /^dkms$/),
  });
  expect(none.status).toBe(3);
  expect(none.stderr).toContain('apt-get install dkms');
  expect(sandbox.compatGen([...words, LAMP.name], sandbox.dir).status).toBe(2);
  const unknown = sandbox.compatGen([...words, 'compat-gen-nowhere/1'], sandbox.dir);
  expect(unknown.status).toBe(2);
  expect(unknown.stderr).toContain('dkms has no package compat-gen-nowhere/1');
});
