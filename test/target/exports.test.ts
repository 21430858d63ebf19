import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exportedOf, type KernelTree } from '../../src/target/index.js';
import { SESSION } from '../session.js';

const dir = mkdtempSync(path.join(os.tmpdir(), 'symvers-'));
afterAll(() => rmSync(dir, { recursive: true }));

function tree(text?: string): KernelTree {
  const symvers = path.join(dir, text === undefined ? 'none' : 'Module.symvers');
  if (text !== undefined) writeFileSync(symvers, text);
  const host = { prefix: [], makeWords: [] };
  return { host, symvers } as unknown as KernelTree;
}

describe('exportedOf', () => {
  const text = [
    '0x12345678\tprintk_it\tvmlinux\tEXPORT_SYMBOL\t',
    '0x87654321\tgpl_it\tdrivers/x/y\tEXPORT_SYMBOL_GPL\tSPACE',
    '0x00000000\told_it\tvmlinux\tEXPORT_SYMBOL_GPL_FUTURE',
    '',
  ].join('\n');

  const wanted = new Set(['printk_it', 'gpl_it', 'old_it', 'no_it', 'vmlinux', 'EXPORT_SYMBOL']);

  it('gives a module under the GPL all that are there', async () => {
    expect([...(await exportedOf(SESSION, wanted, tree(text), true))]).toEqual([
      'printk_it',
      'gpl_it',
      'old_it',
    ]);
  });

  it('gives another module those that are not for the GPL alone', async () => {
    expect([...(await exportedOf(SESSION, wanted, tree(text), false))]).toEqual(['printk_it']);
  });

  it('is not looked for where nothing is wanted', async () => {
    expect((await exportedOf(SESSION, new Set(), tree(), true)).size).toBe(0);
  });

  it('says so where the tree has no Module.symvers', async () => {
    await expect(exportedOf(SESSION, wanted, tree(), true)).rejects.toMatchObject({
      code: 'NO_KERNEL',
      message: expect.stringMatching(/none is missing/),
    });
  });
});
