import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
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
