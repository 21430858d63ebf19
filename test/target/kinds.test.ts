import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findKernel, findUsermode, type UsermodeTarget } from '../../src/target/index.js';
import { EXAMPLE } from '../e2e/example.js';
import { kernel } from '../e2e/kernels.js';
import { SESSION } from '../session.js';
import { describeTarget } from './contract.js';

const { kdir, release, cc } = kernel('6.1');
const GCC = `CC=${cc}`;
const SHIM: UsermodeTarget = {
  name: 'shim',
  headers: ['6.12', 'include'].map((name) => path.join(EXAMPLE, 'usermode', name)),
  cc: ['cc'],
  cflags: ['-g', '-O1'],
  module: 'ramdisk',
  dir: EXAMPLE,
};
const HERE = { prefix: [], makeWords: [] };

describeTarget('a kernel', () => findKernel(SESSION, { ...HERE, makeWords: [GCC], kdir }), [
  '--kver',
  release,
  GCC,
]);
describeTarget('usermode', () => findUsermode(SESSION, HERE, SHIM), ['--target', 'shim']);

describe('findUsermode', () => {
  it('finds headers in their order, and words that answers depend on', async () => {
    const found = await findUsermode(SESSION, HERE, SHIM);
    expect(found.kdir).toBe(SHIM.headers[0]);
    expect(found.words).toEqual(expect.arrayContaining(SHIM.headers.map((dir) => `-I${dir}`)));
  });

  it('takes CC=… in place of the compiler that it names', async () => {
    const found = await findUsermode(SESSION, { ...HERE, makeWords: [GCC] }, SHIM);
    const tree = await found.kind.describe(SESSION, found);
    expect(tree.compile.argv[0]).toBe(cc);
  });

  it('refuses headers that are no directory, and a kernel beside them', async () => {
    const headers = [path.join(EXAMPLE, 'Kbuild')];
    await expect(findUsermode(SESSION, HERE, { ...SHIM, headers })).rejects.toMatchObject({
      code: 'CONFIG',
      message: expect.stringContaining('target.shim.headers'),
    });
    await expect(findUsermode(SESSION, { ...HERE, kdir }, SHIM)).rejects.toMatchObject({
      code: 'USAGE',
    });
  });

  it('says so where its compiler does not run', async () => {
    const found = await findUsermode(SESSION, HERE, { ...SHIM, cc: ['no-such-cc'] });
    await expect(found.kind.describe(SESSION, found)).rejects.toMatchObject({
      code: 'NO_COMPILER',
      hint: expect.stringContaining('target.shim.cc'),
    });
  });
});

it('a kernel is not looked for where a target is named', async () => {
  await expect(findKernel(SESSION, { ...HERE, kdir, target: 'shim' })).rejects.toMatchObject({
    code: 'USAGE',
  });
});
