import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { listFiles } from '../../../src/core/files/glob.js';
import { mountTmpfs, needsRoot } from '../../as-root.js';

it('listFiles does not leave by a file system that is mounted below, and does by a link', async (context) => {
  needsRoot(context);
  const temp = mkdtempSync(path.join(os.tmpdir(), 'mounted-'));
  onTestFinished(() => rmSync(temp, { recursive: true }));
  const [cwd, other] = [path.join(temp, 'm'), path.join(temp, 'other')];
  const mnt = path.join(cwd, 'mnt');
  for (const dir of [cwd, other, mnt]) mkdirSync(dir);
  for (const dir of [mnt, other]) mountTmpfs(dir, 'size=64k');
  symlinkSync('../other', path.join(cwd, 'link'));
  for (const file of [`${cwd}/a.c`, `${mnt}/c.c`, `${other}/d.c`]) writeFileSync(file, '');
  expect((await listFiles(['**/*.c'], { cwd })).sort()).toEqual(['a.c', 'link/d.c']);
});
