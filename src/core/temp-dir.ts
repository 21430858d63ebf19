import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { isPlainPath } from './files.js';

/** Runs `work` with a fresh directory that is gone afterwards, however it ends. */
export async function withTempDir<T>(work: (dir: string) => Promise<T>): Promise<T> {
  const dir = await mkdtemp(path.join(tempRoot(), 'compat-gen-'));
  try {
    return await work(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** $TMPDIR, unless its name holds characters that make can't take in a path: then /tmp. */
function tempRoot(): string {
  return isPlainPath(os.tmpdir()) ? os.tmpdir() : '/tmp';
}
