import { randomBytes } from 'node:crypto';
import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { type FileHandle, link, open, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CompatError } from '../errors.js';
import { pathOf } from './byte-names.js';
import { ifThereNow, lstatIfThere, readIfThere } from './missing.js';
import { isOwnDirectory } from './ours.js';
import { notADirectory } from './output-place.js';
import { explainWriteError } from './write-errors.js';

export interface AtomicWrite {
  /** Where the new file is written first, on the same file system; a killed process leaves it. */
  fresh?: string;
  /** Whether a power cut may leave something else than the old bytes or the new ones [no]. */
  mayBeLost?: boolean;
}

/**
 * Writes a file so that a reader sees the old bytes or the new ones; makes its directory. Whatever
 * is thrown, the old file stays. (The package write-file-atomic takes a write that the disk cut
 * short for a whole one.)
 */
export function writeAtomic(
  file: string,
  data: string | Buffer,
  { fresh = freshName(file), mayBeLost = false }: AtomicWrite = {},
): Promise<void> {
  if (mayBeLost) return replace(file, fresh, () => writeNew(fresh, data));
  return replace(file, fresh, () => writeSynced(fresh, data)).then(() =>
    syncDirectory(path.dirname(file)),
  );
}

function writeNew(file: string, data: string | Buffer): Promise<void> {
  return writeFile(pathOf(file), data, { flag: 'wx' });
}

/** Writes a file that is not there yet, down to the disk. */
export async function writeSynced(file: string, data: string | Buffer): Promise<void> {
  const handle = await open(pathOf(file), 'wx');
  try {
    await handle.writeFile(data);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Brings the names in a directory to the disk. A file system that can't do so (EINVAL), and a directory that may be
 * written and not read (EACCES), are left to themselves.
 */
export async function syncDirectory(dir: string): Promise<void> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(pathOf(dir), 'r');
    await handle.sync();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EINVAL' && code !== 'EACCES') throw error;
  } finally {
    await handle?.close();
  }
}

/** Makes a symbolic link, or points one elsewhere, so that a reader sees the old one or the new one. */
export function linkAtomic(file: string, target: string, fresh = freshName(file)): Promise<void> {
  return replace(file, fresh, () => symlink(pathOf(target), pathOf(fresh)));
}

async function replace(file: string, fresh: string, make: () => Promise<void>): Promise<void> {
  try {
    await makeDirectory(path.dirname(fresh));
    await make();
    await rename(pathOf(fresh), pathOf(file));
  } catch (error) {
    await rm(pathOf(fresh), { force: true }).catch(() => {});
    throw explainWriteError(file, error);
  }
}

/**
 * Writes a file that is not there, so that a reader sees none or all of it. Whether it did: false where another process came
 * first, and on a file system without links. Throws what keeps it from writing.
 */
export async function createAtomic(file: string, data: Buffer): Promise<boolean> {
  const fresh = freshName(file);
  try {
    await writeSynced(fresh, data);
    await link(fresh, file);
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === 'link' && code !== undefined) return false;
    throw explainWriteError(file, error);
  } finally {
    await rm(fresh, { force: true });
  }
  await syncDirectory(path.dirname(file));
  return true;
}

/** Replaces a file at once, for a process that is about to end; nobody but this user can read or write the file. A power cut may lose it. */
export function replaceNow(file: string, data: Buffer): void {
  const fresh = freshName(file);
  try {
    writeFileSync(fresh, data, { flag: 'wx', mode: 0o600 });
    renameSync(fresh, file);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}

/** Not a process id: in two containers these are the same. */
function freshName(file: string): string {
  return `${file}.tmp-${randomBytes(6).toString('hex')}`;
}

/**
 * Makes a directory with those above it. Throws what mkdir(2) says, where Node's own recursive mkdir
 * says ENOENT for a file system that is read-only, and never ends below /proc (nodejs/node, node_file.cc, MKDirp).
 */
export async function makeDirectory(dir: string): Promise<void> {
  make(dir, 0o777);
}

/**
 * The same for what is this user's alone: whatever it makes, nobody else can look into. Throws USAGE where a
 * symbolic link, or a directory of somebody else, stands in its place.
 */
export async function makePrivateDirectory(dir: string): Promise<void> {
  makePrivateDirectoryNow(dir);
}

/** The same at once. */
export function makePrivateDirectoryNow(dir: string): void {
  // Each run comes by here, and mostly finds it.
  if (isOwnDirectory(lstatIfThere(dir))) return;
  make(dir, 0o700);
  if (isOwnDirectory(lstatIfThere(dir))) return;
  throw new CompatError('USAGE', `${dir} is a symbolic link, or belongs to somebody else`, {
    hint: 'Nothing was written there. Move it away, or set XDG_CACHE_HOME to a directory of your own.',
  });
}

function make(dir: string, mode: number, isAboveThere = false): void {
  try {
    mkdirSync(pathOf(dir), mode);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Below /proc it says ENOENT, whatever is there: asked for ever by Node's own.
    if (code === 'ENOENT' && !isAboveThere && path.dirname(dir) !== dir) {
      make(path.dirname(dir), mode);
      make(dir, mode, true);
      return;
    }
    if (code === 'EEXIST' && ifThereNow(() => statSync(pathOf(dir)))?.isDirectory()) return;
    if (code === 'EEXIST' || code === 'ENOTDIR') {
      throw notADirectory(dir, error);
    }
    throw explainWriteError(dir, error);
  }
}

/** Writes only when the bytes differ, so that make's time stamps stay; for what can be made again. True when it wrote. */
export async function writeIfChanged(file: string, data: string | Buffer): Promise<boolean> {
  const old = await readIfThere(file);
  if (old?.equals(Buffer.from(data))) return false;
  await writeAtomic(file, data, { mayBeLost: true });
  return true;
}
