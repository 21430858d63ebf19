import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CompatError } from './errors.js';

/** Hex SHA-256 of bytes; a string counts as its UTF-8 bytes. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Byte order, the same on every machine and under every locale (String.localeCompare is not). */
export function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** The file's bytes, or undefined where there is none. Any other failure throws. */
export async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** The same at once: for many small files that lie in memory, which a promise each would take far longer. */
export function readNowIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** What lies in a directory; nothing where there is none. Any other failure throws. */
export async function namesIn(dir: string): Promise<string[]> {
  try {
    return await readdir(dir);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Whether an error says that there is no such file (or that a parent of it is no directory). */
export function isMissing(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/** Whether an error says that a place can't be written, as opposed to failing. */
export function isReadOnly(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'EROFS' || code === 'EACCES' || code === 'EPERM';
}

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

/** Whether an error says that the disk, or this user's share of it, is full. */
export function isFull(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'ENOSPC' || code === 'EDQUOT';
}

/** Turns "no space left" into an error that says so; hands anything else back as it is. */
export function explainWriteError(file: string, error: unknown): unknown {
  if (!isFull(error)) return error;
  return new CompatError('DISK_FULL', `the disk is full: ${file} was not written`, {
    hint: 'Free some space and run the same command again; nothing half-written was kept.',
    cause: error,
  });
}

/** Runs `work` with a fresh directory that is gone afterwards, however it ends. */
export async function withTempDir<T>(
  { env }: { env: NodeJS.ProcessEnv },
  work: (dir: string) => Promise<T>,
): Promise<T> {
  const dir = await mkdtemp(path.join(tempRoot(env), 'compat-gen-'));
  try {
    return await work(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** $TMPDIR, unless its name holds characters that make can't take in a path: then /tmp. */
function tempRoot({ TMPDIR, TMP, TEMP }: NodeJS.ProcessEnv): string {
  const named = TMPDIR || TMP || TEMP || '/tmp';
  return path.isAbsolute(named) && isPlainPath(named) ? named : '/tmp';
}

/** Whether a file is one that kbuild reads, by its name: Makefile, Kbuild, Makefile.common, flags.mk, x.Kbuild. */
export function isKbuildFile(name: string): boolean {
  return /^(?:(?:Makefile|Kbuild)(?:\..+)?|.+\.(?:mk|Kbuild))$/.test(path.basename(name));
}

/** Whether make (and so kbuild) can work in a directory of this name: blanks, quotes, `$`, `#`, `:`… split it. */
export function isPlainPath(name: string): boolean {
  return /^[\w./+@,~-]+$/.test(name);
}
