import {
  type BigIntStats,
  closeSync,
  constants,
  lstatSync,
  openSync,
  readFileSync,
  type Stats,
  statSync,
} from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
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

/** A pipe that nobody writes to is empty, and is not waited for. */
const flag = constants.O_RDONLY | constants.O_NONBLOCK;

/** The file's bytes, or undefined where it does not exist. */
export function readIfThere(file: string): Promise<Buffer | undefined> {
  return ifThere(
    readFile(pathOf(file), { flag }).catch((error: unknown) => {
      throw named(error, file);
    }),
  );
}

/** The same without a promise. */
export function readNowIfThere(file: string): Buffer | undefined {
  return ifThereNow(() => {
    const fd = openSync(file, flag);
    try {
      return readFileSync(fd);
    } catch (error) {
      throw named(error, file);
    } finally {
      closeSync(fd);
    }
  });
}

/** Node.js does not say which file it could not read, where it could open it: a directory. */
function named(error: unknown, path: string): unknown {
  return error instanceof Error && 'code' in error ? Object.assign(error, { path }) : error;
}

/** What lies in a directory; nothing where there is none. */
export async function namesIn(dir: string): Promise<string[]> {
  return (await ifThere(readdir(dir))) ?? [];
}
