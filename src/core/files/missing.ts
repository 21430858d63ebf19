import {
  type BigIntStats,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  type Stats,
  statSync,
} from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { CompatError } from '../errors.js';
import { pathOf } from './byte-names.js';

/** Whether an error says that a file does not exist (or that a parent of it is not a directory). */
export function isMissing(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

/** What was asked of a file (lstat, readlink, …), or undefined where it does not exist. Any other failure throws. */
export async function ifThere<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** The same without a promise: for many small files that lie in memory, where promises take far longer. */
export function ifThereNow<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** What lstat(2) says, or undefined where nothing is there: without an exception, which takes longer than the question. */
export function lstatIfThere(file: string): Stats | undefined {
  return ifThereNow(() => lstatSync(file, { throwIfNoEntry: false }));
}

/** The same of what a link leads to, times in ns. */
export function statIfThere(file: string): BigIntStats | undefined {
  return ifThereNow(() => statSync(file, { bigint: true, throwIfNoEntry: false }));
}

/** A pipe is not waited for. */
const READ = constants.O_RDONLY | constants.O_NONBLOCK;

/** Whatever is kept, told or laid out somewhere is smaller. */
const MOST_BYTES = 1024 ** 3;

/** The file's bytes, or undefined where it does not exist. A pipe or a device is empty. Throws USAGE for one without end. */
export async function readIfThere(file: string): Promise<Buffer | undefined> {
  const handle = await ifThere(open(pathOf(file), READ));
  try {
    return handle && readable(await handle.stat(), file)
      ? await handle.readFile()
      : handle && Buffer.of();
  } catch (error) {
    throw named(error, file);
  } finally {
    await handle?.close();
  }
}

/** The same without a promise. */
export function readNowIfThere(file: string): Buffer | undefined {
  return ifThereNow(() => {
    const fd = openSync(pathOf(file), READ);
    try {
      return readable(fstatSync(fd), file) ? readFileSync(fd) : Buffer.of();
    } catch (error) {
      throw named(error, file);
    } finally {
      closeSync(fd);
    }
  });
}

/** Whether there is something to read to its end. Of a directory, read(2) says what it is. */
function readable(stat: Stats, file: string): boolean {
  if (stat.size > MOST_BYTES)
    throw new CompatError(
      'USAGE',
      `${file} has more than ${MOST_BYTES} bytes: too many to be read`,
    );
  return stat.isFile() || stat.isDirectory();
}

/** Node.js does not say which file it could not read, where it could open it: a directory. */
function named(error: unknown, path: string): unknown {
  return error instanceof Error && 'code' in error ? Object.assign(error, { path }) : error;
}

/** What lies in a directory; nothing where there is none. */
export async function namesIn(dir: string): Promise<string[]> {
  return (await ifThere(readdir(dir))) ?? [];
}
