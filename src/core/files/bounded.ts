import { closeSync, constants, createReadStream, fstatSync, openSync, readSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { CompatError } from '../errors.js';
import { pathOf } from './byte-names.js';

/**
 * The bytes of a regular file of at most `most` bytes; undefined for a larger one, and for what is not a file at
 * all: reading a pipe would wait for ever. Throws what open(2) says.
 */
export function readBounded(file: string, most: number): Buffer | undefined {
  const fd = openSync(pathOf(file), constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stat = fstatSync(fd);
    if (!stat.isFile() || stat.size > most) return undefined;
    // A byte more than it has: one that grows meanwhile is not taken for a whole one.
    const bytes = Buffer.allocUnsafe(stat.size + 1);
    let length = 0;
    for (let read = -1; read !== 0 && length < Math.max(stat.size, 1); length += read) {
      read = readSync(fd, bytes, length, bytes.length - length, null);
    }
    return length > stat.size ? undefined : bytes.subarray(0, length);
  } finally {
    closeSync(fd);
  }
}

/**
 * The same for a file that the user named or wrote: throws USAGE for what is too large or not a file.
 *
 * @param what it is, for the message: "a rule"
 */
export function readWithin(file: string, most: number, what: string): Buffer {
  const bytes = readBounded(file, most);
  if (bytes !== undefined) return bytes;
  throw new CompatError(
    'USAGE',
    `${file} is not a file, or has more than ${most} bytes: too much for ${what}`,
  );
}

/** No file of a module, of a kernel tree or of a build is larger. */
export const LARGEST = 1024 ** 3;

/** Without waiting for whoever writes to a pipe. */
const READ = constants.O_RDONLY | constants.O_NONBLOCK;

/** The bytes of a regular file of any module or build. Throws USAGE for what is not such a file, and what open(2) says. */
export function readWhole(file: string): Promise<Buffer> {
  return withFile(file, (handle) => handle.readFile());
}

/** The first bytes of a regular file, `most` at most. Throws what readWhole throws, but for a large file. */
export async function readBeginning(file: string, most: number): Promise<Buffer> {
  const read = async (handle: FileHandle, size: number): Promise<Buffer> => {
    const bytes = Buffer.allocUnsafe(Math.min(size, most));
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, 0);
    return bytes.subarray(0, bytesRead);
  };
  return withFile(file, read, Number.POSITIVE_INFINITY);
}

/** A regular file, piece by piece. Throws USAGE for what is none, and what open(2) says. */
export async function* piecesOf(file: string): AsyncGenerator<Buffer> {
  const fd = openSync(pathOf(file), READ);
  try {
    if (!fstatSync(fd).isFile()) throw noFile(file);
    yield* createReadStream('', { fd, autoClose: false });
  } finally {
    closeSync(fd);
  }
}

async function withFile<T>(
  file: string,
  use: (handle: FileHandle, size: number) => Promise<T>,
  most = LARGEST,
): Promise<T> {
  const handle = await open(pathOf(file), READ);
  try {
    const stat = await handle.stat();
    if (!stat.isFile()) throw noFile(file);
    if (stat.size > most)
      throw new CompatError('USAGE', `${file} has more than ${most} bytes: too many to be read`);
    return await use(handle, stat.size);
  } finally {
    await handle.close();
  }
}

function noFile(file: string): CompatError {
  return new CompatError('USAGE', `${file} is not a file`);
}
