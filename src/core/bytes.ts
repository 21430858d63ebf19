import { createHash } from 'node:crypto';
import { bytesOfName } from './files/byte-names.js';

/** Hex SHA-256 of bytes; a string counts as its UTF-8 bytes. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Byte order, the same on every machine and under every locale (String.localeCompare is not). */
export function byBytes(a: string, b: string): number {
  // UTF-16 and UTF-8 order text alike, but for what UTF-16 writes as two units, or bytesOfName as one that stands for a byte.
  if (!SURROGATE.test(a) && !SURROGATE.test(b)) return a < b ? -1 : Number(a > b);
  return Buffer.compare(bytesOfName(a), bytesOfName(b));
}

const SURROGATE = /[\ud800-\udfff]/;

/** A text or a file name as its bytes, each as one letter (latin1): what a program that knows bytes alone says of it. */
export function bytesOf(text: string): string {
  return bytesOfName(text).toString('latin1');
}
