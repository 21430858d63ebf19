import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { CompatError } from '../../core/errors.js';
import { pathOf } from '../../core/files/byte-names.js';
import { ifThereNow } from '../../core/files/missing.js';
import type { Runner } from '../../core/process/process.js';
import { Damaged } from './damaged.js';
import { packingOf, unpacked } from './unpack.js';

/** The bytes of a module, of which only those that are asked for are read: debug information may take hundreds of MB. */
export interface Bytes {
  readonly size: number;
  /** Throws Damaged where the file has no such bytes, or where it is asked for too many at once. */
  read(at: number, length: number): Buffer;
}

/** The longest piece that is read at once. */
const LONGEST = 64 * 1024 * 1024;

/**
 * Hands the bytes of a module to `use`, unpacked if it is a .ko.xz, .gz or .zst (told by how it begins, as kmod does). Throws USAGE for what is
 * not a file, or not there, NO_SUCH_PROGRAM where the program that unpacks it is missing, what open(2) says.
 */
export async function withBytes<T>(
  session: Runner,
  file: string,
  use: (bytes: Bytes) => T,
): Promise<T> {
  const fd = ifThereNow(() => openSync(pathOf(file), constants.O_RDONLY | constants.O_NONBLOCK));
  if (fd === undefined) throw new CompatError('USAGE', `${file} does not exist`);
  try {
    const stat = fstatSync(fd);
    if (!stat.isFile()) throw new CompatError('USAGE', `${file} is not a file`);
    const whole = bytesOfFile(fd, stat.size);
    const packing = packingOf(whole.read(0, Math.min(stat.size, 8)));
    if (packing === undefined) return use(whole);
    return use(bytesOfBuffer(await unpacked(session, file, packing)));
  } finally {
    closeSync(fd);
  }
}

function bytesOfFile(fd: number, size: number): Bytes {
  return {
    size,
    read(at, length) {
      checkRange(at, length, size);
      const bytes = Buffer.alloc(length);
      let done = 0;
      while (done < length) {
        const read = readSync(fd, bytes, done, length - done, at + done);
        if (read === 0) throw new Damaged('it became shorter while it was read');
        done += read;
      }
      return bytes;
    },
  };
}

/** Bytes that lie in memory. */
export function bytesOfBuffer(buffer: Buffer): Bytes {
  return {
    size: buffer.length,
    read(at, length) {
      checkRange(at, length, buffer.length);
      return buffer.subarray(at, at + length);
    },
  };
}

function checkRange(at: number, length: number, size: number): void {
  if (!Number.isSafeInteger(at) || !Number.isSafeInteger(length) || at < 0 || length < 0)
    throw new Damaged('it names a place that no file has');
  if (at + length > size) throw new Damaged('it is cut off, or names a place behind its end');
  if (length > LONGEST) throw new Damaged('a part of it is larger than any module has');
}
