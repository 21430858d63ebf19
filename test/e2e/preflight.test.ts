import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { nightly } from '../nightly.js';
import { debAround, debOf, packagesOf, tarTo } from '../preflight/headers.js';
import { CLI, kernel, openSandbox, type Sandbox } from './kernels.js';
import { lamp } from './lamp.js';
import { openTerminal } from './terminal.js';
import { said, snapshot } from './tiny.js';

const OLD = kernel('6.1');
let sandbox: Sandbox;
/** The package of the kernel's own headers; what it needs of others is installed. */
let deb: string;

beforeAll(() => {
  sandbox = openSandbox();
  const [own = '', ...others] = packagesOf(OLD);
  deb = debOf(sandbox.dir, own, others);
  const main = (body: string) =>
    `#include <linux/module.h>\nstatic int __init f(void)\n{\n${body}\treturn 0;\n}\nmodule_init(f);\nMODULE_LICENSE("GPL");\n`;
  install('good', { 'driver/lamp.c': main('') });
  install('fixed', {});
  install('broken', { 'driver/lamp.c': main('\tmoon_phase(1);\n') });
  install('other', { 'driver/lamp.c': main(''), 'dkms.conf': 'BUILD_EXCLUSIVE_KERNEL="^2\\."\n' });
});
afterAll(() => sandbox.remove());

/** Puts a package where dkms would have put it, in a tree of the test's own. */
function install(name: string, files: Record<string, string>): void {
  const source = lamp(path.join(sandbox.dir, 'src', `${name}-1.0`), files);
  const place = path.join(sandbox.dir, 'dkms', name, '1.0');
  mkdirSync(place, { recursive: true });
  symlinkSync(source, path.join(place, 'source'));
}

const preflight = (...words: string[]) =>
  sandbox.compatGen(
    ['preflight', '--dkms-tree', path.join(sandbox.dir, 'dkms'), ...words],
    sandbox.dir,
  );

it('says of each installed package what will become of it on a kernel that is not installed', () => {
  const before = snapshot(path.join(sandbox.dir, 'src'));
  const ended = preflight('--headers', deb);
  expect(ended.status, said(ended)).toBe(7);
  const lines = ended.stdout.split('\n');
  expect(lines[0]).toBe(OLD.release);
  expect(lines[1]).toMatch(/^ {2}broken\/1\.0 {2}will fail: .*moon_phase/);
  expect(lines[2]).toMatch(/^ {6}.*driver\/lamp\.c:4: .*moon_phase/);
  expect(lines[3]).toMatch(
    /^ {2}fixed\/1\.0 {3}fixed by \d+ rules?, if .*dkms --enable fixed\/1\.0$/,
  );
  expect(lines[4]).toBe('  good/1.0    builds as it is');
  expect(lines[5]).toBe('  other/1.0   is not built: its dkms.conf is for kernels ^2\\. alone');
  expect(snapshot(path.join(sandbox.dir, 'src'))).toEqual(before);
  expect(readdirSync(sandbox.dir).sort()).toEqual(
    ['bin', 'cache', 'dkms', path.basename(deb), 'src'].sort(),
  );
});

it('says it of directories, and as data', () => {
  const [good, fixed] = ['good', 'fixed'].map((name) => path.join('src', `${name}-1.0`));
  const ended = preflight('--json', '--headers', deb, good ?? '', fixed ?? '');
  expect(ended.status, said(ended)).toBe(0);
  expect(JSON.parse(ended.stdout)).toMatchObject([
    {
      release: OLD.release,
      drivers: [
        { driver: good, outcome: 'builds', modules: [{ loads: true }] },
        { driver: fixed, outcome: 'fixed', work: { rules: expect.any(Array) } },
      ],
    },
  ]);
});

nightly(
  'says nothing of dkms where a driver is a directory, and keeps to the width of a terminal',
  async () => {
    const dirs = ['broken', 'fixed'].map((name) => path.join('src', `${name}-1.0`));
    const words = ['preflight', '--headers', deb, ...dirs];
    const terminal = openTerminal(sandbox, [process.execPath, CLI, ...words], {
      columns: 60,
      cwd: sandbox.dir,
      env: {},
    });
    await terminal.ended();
    const lines = terminal.lines();
    terminal.close();
    const text = lines.join('\n');
    expect(text).toMatch(/^ {2}src\/fixed-1\.0 {3}fixed by \d+ rules?$/m);
    expect(text).toMatch(/^ {2}src\/broken-1\.0 {2}will fail: .*\n {18}\S/m);
    expect(text).toMatch(/^ {6}src\/broken-1\.0\/driver\/lamp\.c:4: /m);
  },
);

it('says of packages that hold no build tree that they do, and not that all is well', () => {
  const made = path.join(sandbox.dir, 'treeless');
  mkdirSync(path.join(made, 'usr/src/linux-headers-treeless'), { recursive: true });
  tarTo(path.join(made, 'data.tar'), ['--create', './usr'], made);
  const file = debAround(made, 'linux-headers-treeless');
  const ended = preflight('--headers', file, path.join('src', 'good-1.0'));
  expect(ended.stderr).toMatch(/none of these files brings the build tree of a kernel/);
  expect(ended.status).toBe(2);
});

nightly('takes an installed kernel by its release, and says so where apt has none to fetch', () => {
  const other = path.join('src', 'other-1.0');
  const installed = sandbox.compatGen(['--kdir', OLD.kdir, 'preflight', other], sandbox.dir);
  expect(installed.status, said(installed)).toBe(0);
  expect(installed.stdout).toMatch(new RegExp(`^${OLD.release}\n.* is not built`));
  const none = sandbox.compatGen(['--kver', '9.9.9-none', 'preflight', other], sandbox.dir);
  expect(none.status, said(none)).toBe(3);
  expect(none.stderr).toContain('apt has no linux-headers-9.9.9-none');
});

it('begins no other driver where the compiler itself is missing, and says so once', () => {
  const ended = preflight('--headers', deb, 'CC=no-such-gcc');
  expect(ended.status, said(ended)).toBe(3);
  expect(ended.stdout).toBe('');
  expect(ended.stderr.match(/no-such-gcc .*does not run/g)).toHaveLength(1);
  // Two are built at a time, of four.
  expect(ended.stderr.match(/^ {2}KBUILD /gm)?.length).toBeLessThanOrEqual(2);
});
