import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readPlanFile } from '../../src/matrix/index.js';

const dir = mkdtempSync('/tmp/compat-gen-plan-');
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const file = path.join(dir, 'matrix.toml');

function read(text: string, makeWords: readonly string[] = []) {
  writeFileSync(file, text);
  return readPlanFile(file, makeWords);
}

const KERNEL = 'modules = ["a"]\n[[kernels]]\nkver = "6.1"\n';

describe('matrix.toml', () => {
  it('names modules, kernels and how they are reached, compilers, and what is known to fail', () => {
    const plan = read(
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
    expect(read(KERNEL).title).toBe(path.basename(dir));
    expect(read(KERNEL).kernels).toHaveLength(1);
  });

  it.each([
    ['modules = [', /matrix\.toml:1:\d+: this is not TOML/],
    ['modules = ["a"]\n', /matrix\.toml: kernels: /],
    [`${KERNEL}kdir = "/x"\n`, /kernels\.0: a kernel has either kver or kdir/],
    [`${KERNEL}make = ["V=1"]\n`, /kernels\.0\.make\.0: a word for make/],
    [`${KERNEL}[steps]\n`, /steps: is not a key that is known here/],
    [`${KERNEL}[[expected]]\nkernel = "6"\n`, /expected\.0\.why: /],
  ])('says where %j is wrong', (text, message) => {
    expect(() => read(text)).toThrow(message);
  });

  it('is to be there', () => {
    expect(() => readPlanFile(path.join(dir, 'none.toml'), [])).toThrow(
      /none\.toml does not exist/,
    );
  });
});
