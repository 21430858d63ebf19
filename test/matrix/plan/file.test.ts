import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readPlanFile } from '../../../src/matrix/index.js';

const dir = mkdtempSync('/tmp/compat-gen-plan-');
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const file = path.join(dir, 'matrix.toml');

function read(text: string, makeWords: readonly string[] = []) {
  writeFileSync(file, text);
  return readPlanFile(file, makeWords);
}

const BARE = '[[kernels]]\nkver = "6.1"\n';
const KERNEL = 'modules = ["a"]\n[[kernels]]\nkver = "6.1"\n';

describe('matrix.toml', () => {
  it('puts rows under headings, with names and versions of their own', async () => {
    const row = '{ dir = "x/a", group = "old", version = "1.0" }';
    const { modules } = await read(`modules = ["b", ${row}, { dir = "y/a", name = "c" }]\n${BARE}`);
    expect(modules).toEqual([
      { name: 'b', root: path.join(dir, 'b') },
      { name: 'old/a', root: path.join(dir, 'x/a'), group: 'old', version: '1.0' },
      { name: 'c', root: path.join(dir, 'y/a') },
    ]);
    await expect(read(`modules = [${row}, ${row}]\n${BARE}`)).rejects.toThrow(
      'two of them are called old/a',
    );
    await expect(read(`modules = [{ dri = "a" }]\n${BARE}`)).rejects.toThrow(/modules\.0\.dir/);
  });

  it('names modules, kernels and how they are reached, compilers, and what is known to fail', async () => {
    const plan = await read(
      [
        'title = "all"',
        'modules = ["a", "/b"]',
        '[[kernels]]',
        'name = "old"',
        'kver = "5.10"',
        'make = ["CC=gcc-10"]',
        '[[kernels]]',
        'kdir = "trees/7"',
        'exec = "bin/in-root \'/a b\'"',
        '[[compilers]]',
        'name = "gcc"',
        'make = []',
        '[[compilers]]',
        'name = "clang"',
        'make = ["LLVM=1", "CC=clang"]',
        '[[expected]]',
        'kernel = "old clang"',
        'why = "too old"',
      ].join('\n'),
      ['CC=gcc', 'W=1'],
    );
    expect(plan).toMatchObject({
      title: 'all',
      modules: [
        { name: 'a', root: path.join(dir, 'a') },
        { name: 'b', root: '/b' },
      ],
      expected: [{ module: '*', kernel: 'old clang', why: 'too old' }],
    });
    expect(
      plan.kernels.map(({ name, compiler, wish }) => [name, compiler, wish.makeWords]),
    ).toEqual([
      ['old', 'gcc', ['CC=gcc-10', 'W=1']],
      ['old', 'clang', ['CC=clang', 'W=1', 'LLVM=1']],
      [undefined, 'gcc', ['CC=gcc', 'W=1']],
      [undefined, 'clang', ['CC=clang', 'W=1', 'LLVM=1']],
    ]);
    expect(plan.kernels[2]?.wish).toMatchObject({
      kdir: path.join(dir, 'trees/7'),
      kver: undefined,
      prefix: [path.join(dir, 'bin/in-root'), '/a b'],
    });
    const plain = await read(KERNEL);
    expect(plain.title).toBe(path.basename(dir));
    expect(plain.kernels).toHaveLength(1);
    expect(plain.steps.map(({ name }) => name)).toEqual(['check']);
  });

  it('says which steps follow, and which rows and columns are not a directory and an installed kernel', async () => {
    const tree = path.join(dir, 'dkms');
    mkdirSync(path.join(tree, 'tick/1.0'), { recursive: true });
    mkdirSync(path.join(dir, 'tick'), { recursive: true });
    writeFileSync(path.join(dir, 'tick/dkms.conf'), 'PACKAGE_NAME=tick\n');
    symlinkSync(path.join(dir, 'tick'), path.join(tree, 'tick/1.0/source'));
    const plan = await read(
      [
        'dkms = "dkms"',
        'preflight = true',
        'smoke = true',
        '[[usermode]]',
        'kernel = "6*"',
        '[[kernels]]',
        'headers = ["debs/a.deb"]',
        'image = "image"',
      ].join('\n'),
    );
    expect(plan.modules).toEqual([{ name: 'tick/1.0', root: path.join(dir, 'tick') }]);
    expect(plan.kernels).toMatchObject([
      { headers: [path.join(dir, 'debs/a.deb')], image: path.join(dir, 'image') },
    ]);
    expect(plan.steps.map(({ name }) => name)).toEqual(['check', 'preflight', 'usermode', 'smoke']);
  });

  it.each([
    ['modules = [', /matrix\.toml:1:\d+: this is not TOML/],
    ['modules = ["a"]\n', /matrix\.toml: kernels: /],
    [`${KERNEL}kdir = "/x"\n`, /kernels\.0: a kernel has one of kver, kdir and headers/],
    [`${KERNEL}make = ["V=1"]\n`, /kernels\.0\.make\.0: a word for make/],
    [KERNEL.replace('modules', '#'), /the file: it names no modules/],
    [`smoke = [{ scripts = [1] }]\n${KERNEL}`, /smoke\.0\.scripts\.0: /],
    [`${KERNEL.replace('kver', 'headers = []\nexec = "in-root"\n#')}`, /leave exec out/],
    [`${KERNEL}[steps]\n`, /steps: is not a key that is known here/],
    [`${KERNEL}[[expected]]\nkernel = "6"\n`, /expected\.0\.why: /],
  ])('says where %j is wrong', async (text, message) => {
    await expect(read(text)).rejects.toThrow(message);
  });

  it('is to be there', async () => {
    await expect(readPlanFile(path.join(dir, 'none.toml'), [])).rejects.toThrow(
      /none\.toml does not exist/,
    );
  });
});
