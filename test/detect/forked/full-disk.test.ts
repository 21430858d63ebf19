import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { makeForkPoint } from '../../../src/detect/forked/fork-point.js';
import { compileWatched } from '../../../src/detect/forked/watched.js';
import { mountTmpfs, needsRoot } from '../../as-root.js';
import { kernel } from '../../e2e/kernels.js';
import { SESSION } from '../../session.js';
import { treeOf } from '../ask.js';

it('a full disk is no refusal of the compiler', async (context) => {
  needsRoot(context);
  const dir = mkdtempSync(path.join(os.tmpdir(), 'compat-full-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  const full = path.join(dir, 'full');
  mkdirSync(full);
  mountTmpfs(full, 'size=64k');
  const tree = await treeOf(kernel('6.1'));
  const forkPoint = await makeForkPoint(SESSION, tree, dir);
  const file = path.join(dir, 'yes.c');
  writeFileSync(file, '#include <linux/types.h>\nint x;\n');
  expect(await compileWatched(SESSION, tree, file, [], dir, forkPoint!)).toMatchObject({
    yes: true,
  });
  expect(() => writeFileSync(path.join(full, 'rest'), Buffer.alloc(100_000))).toThrow(/ENOSPC/);
  await expect(compileWatched(SESSION, tree, file, [], full, forkPoint!)).rejects.toMatchObject({
    code: 'COMPILER_FAILED',
    output: expect.stringContaining('No space left on device'),
  });
});
