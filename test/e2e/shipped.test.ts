import {
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nightly } from '../nightly.js';
import { kernel, openSandbox } from './kernels.js';

const box = openSandbox();
const OLD = kernel('6.1');
const dir = path.join(box.dir, 'module');
const results = path.join(dir, 'cocci_cache/results');
afterAll(() => box.remove());

function put(name: string, text: string): string {
  const file = path.join(dir, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

const words = ['--kdir', OLD.kdir, `CC=${OLD.cc}`];

/** What another user's machine says of a fresh checkout: `{have_list: 'yes shipped'}`. */
function answers(env: NodeJS.ProcessEnv = {}): Record<string, string> {
  rmSync(path.join(box.dir, 'cache'), { recursive: true, force: true });
  const { stdout, stderr, status } = box.compatGen([...words, '--json', 'explain'], dir, env);
  expect(status, stderr).toBe(0);
  const told = JSON.parse(stdout) as { answers: { test: string; yes: boolean; from: string }[] };
  return Object.fromEntries(
    told.answers.map(({ test, yes, from }) => [test, `${yes ? 'yes' : 'no'} ${from}`]),
  );
}

const SHIPPED = { alone: 'yes shipped', have_list: 'yes shipped', have_nowhere: 'no shipped' };

beforeAll(() => {
  put('compat.toml', '');
  put('m.c', '#include <linux/module.h>\nMODULE_LICENSE("GPL");\n');
  put('compat/tests/have_list.c', '#include <linux/list.h>\nLIST_HEAD(have_list);\n');
  put('compat/tests/have_nowhere.c', '#include <linux/nowhere.h>\n');
  // A pragma: compiled alone, so that its own file is among what it read.
  put('compat/tests/alone.c', '#include <linux/list.h>\n#pragma GCC diagnostic push\n');
});

describe('answers that are shipped', () => {
  it('are put into the cocci_cache, reproducibly', () => {
    const ship = () => box.compatGen([...words, '--json', 'cache', 'ship'], dir);
    const { stdout, stderr, status } = ship();
    expect(status, stderr).toBe(0);
    const told = JSON.parse(stdout) as { file: string; bytes: number };
    expect(told).toMatchObject({ release: OLD.release, leftOut: [] });
    expect(told.bytes).toBeLessThan(200_000);
    const first = readFileSync(told.file);
    expect(ship().status).toBe(0);
    expect(readFileSync(told.file).equals(first)).toBe(true);
  });

  it('are used in a fresh checkout, with no compiler run, in another shell', () => {
    expect(answers()).toEqual(SHIPPED);
    const PATH = `/nowhere:${process.env.PATH}`;
    expect(answers({ PATH, HOME: '/nowhere', FOO: '1', LANG: 'C.UTF-8' })).toEqual(SHIPPED);
  });

  it('say so', () => {
    const { stdout } = box.compatGen([...words, 'detect', '--explain', 'have_list'], dir);
    expect(stdout).toContain('shipped: all that it read is the same here');
  });

  it('name a test by the path that it has there, and no path of the machine they are from', () => {
    const there = path.join(box.dir, 'elsewhere');
    cpSync(dir, there, { recursive: true });
    const { stdout } = box.compatGen([...words, 'detect', '--explain', 'have_nowhere'], there);
    expect(stdout).toMatch(/^have_nowhere: no .* shipped/);
    expect(stdout).toContain(`${there}/compat/tests/have_nowhere.c:1:10: fatal error: `);
    for (const name of readdirSync(results)) {
      const record = brotliDecompressSync(readFileSync(path.join(results, name)));
      expect(record.includes(box.dir)).toBe(false);
    }
  });

  it('can be those to all tests of the library, for modules of any licence', (context) => {
    if (process.env.COMPAT_TEST_ALL === undefined)
      return context.skip('all of them are compiled for it: scripts/nightly does that');
    const ship = box.compatGen([...words, '--json', 'cache', 'ship', '--library'], dir);
    expect(ship.status, ship.stderr).toBe(0);
    expect(JSON.parse(ship.stdout)).toMatchObject({ release: OLD.release, leftOut: [] });
    expect(answers()).toEqual(SHIPPED);
    // Its rules wait for tests that this module does not ask, and for exported symbols.
    put('m.c', 'MODULE_LICENSE("Proprietary");\nvoid use(void)\n{\n\tsnmp_fold_field(0);\n}\n');
    const asked = answers();
    expect(asked).toMatchObject({ have_snmp_fold_field: 'no shipped' });
    expect(Object.values(asked).filter((answer) => !answer.endsWith(' shipped'))).toEqual([]);
    put('m.c', '#include <linux/module.h>\nMODULE_LICENSE("GPL");\n');
  });

  it('are left alone by the commands that look after entries', () => {
    const before = readdirSync(results);
    for (const command of ['list', 'verify', 'prune']) {
      expect(box.compatGen(['cache', command], dir).status).toBe(0);
    }
    expect(readdirSync(results)).toEqual(before);
  });

  it('are not used for a test that was edited', () => {
    put('compat/tests/have_list.c', '#include <linux/list.h>\nLIST_HEAD(edited);\n');
    expect(answers()).toEqual({ ...SHIPPED, have_list: 'yes compiled' });
    put('compat/tests/have_list.c', '#include <linux/list.h>\nLIST_HEAD(have_list);\n');
  });

  nightly('are not used where the compiler heeds a variable', () => {
    expect(answers({ KCFLAGS: '-Dhave_list=1' })).toMatchObject({ have_list: 'no compiled' });
  });

  nightly('are not used where another compiler of that name is found first', () => {
    const bin = path.dirname(put(`bin/${OLD.cc}`, `#!/bin/sh\nexec /usr/bin/${OLD.cc} "$@"\n`));
    chmodSync(path.join(bin, OLD.cc), 0o755);
    expect(answers({ PATH: `${bin}:${process.env.PATH}` })).toMatchObject({
      have_list: 'yes compiled',
    });
  });

  it('are not believed when the record is damaged; verify and pack say so', () => {
    for (const name of readdirSync(results)) {
      const file = path.join(results, name);
      const bytes = readFileSync(file);
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
      writeFileSync(file, bytes);
    }
    expect(answers()).toMatchObject({ have_list: 'yes compiled' });
    const verified = box.compatGen(['cache', 'verify'], dir);
    expect(verified.stderr).toMatch(/results\/[0-9a-f]{64}\.json\.br: damaged, or of another/);
    const packed = box.compatGen(['pack', '--as', 'm-1'], dir);
    expect(packed.stderr).toMatch(/results\/[0-9a-f]{64}\.json\.br: damaged, or of another/);
    expect([verified.status, packed.status]).toEqual([8, 8]);
  });

  it('cannot be had of a tree that no package installed', () => {
    const kdir = path.join(box.dir, 'tree');
    cpSync(OLD.kdir, kdir, { recursive: true, verbatimSymlinks: true });
    const argv = ['--kdir', kdir, `CC=${OLD.cc}`, 'cache', 'ship'];
    const { status, stderr } = box.compatGen(argv, dir);
    expect(stderr).toContain(`the answers of ${kdir} cannot be shipped: its makefiles or compiler`);
    expect(status).toBe(2);
  });

  it('cannot be had behind a prefix', () => {
    const { status, stderr } = box.compatGen([...words, '--exec', 'env', 'cache', 'ship'], dir);
    expect(status).toBe(2);
    expect(stderr).toContain('cannot be shipped');
  });
});
