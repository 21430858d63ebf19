import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readIfThere } from './missing.js';
import { explainWriteError } from './write-errors.js';

/**
 * Writes a file so that a reader sees the old bytes or the new ones; makes its directory. Whatever
 * is thrown, the old file stays. (The package write-file-atomic takes a write that the disk cut
 * short for a whole one.)
 */
export async function writeAtomic(file: string, data: string | Buffer): Promise<void> {
  const fresh = `${file}.tmp-${randomBytes(6).toString('hex')}`;
  try {
    await makeDirectory(path.dirname(file));
    await writeFile(fresh, data, { flag: 'wx' });
    await rename(fresh, file);
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => {});
    throw explainWriteError(file, error);
  }
}

/**
 * Makes a directory with those above it. Throws what mkdir(2) says, where Node's own recursive mkdir
 * says ENOENT for a file system that is read-only (nodejs/node, node_file.cc, MKDirp).
 */
export async function makeDirectory(dir: string): Promise<void> {
  try {
    await mkdir(dir);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && path.dirname(dir) !== dir) {
      await makeDirectory(path.dirname(dir));
      return makeDirectory(dir);
    }
    if (code === 'EEXIST' && (await stat(dir)).isDirectory()) return;
    throw explainWriteError(dir, error);
  }
}

/** Writes only when the bytes differ, so that make's time stamps stay. True when it wrote. */
export async function writeIfChanged(file: string, data: string | Buffer): Promise<boolean> {
  const old = await readIfThere(file);
  if (old?.equals(Buffer.from(data))) return false;
  await writeAtomic(file, data);
  return true;
}
