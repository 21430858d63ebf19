import { createHash } from 'node:crypto';
import path from 'node:path';

/** Hex SHA-256 of bytes; a string counts as its UTF-8 bytes. */
export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Byte order, the same on every machine and under every locale (String.localeCompare is not). */
export function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** Whether a file is one that kbuild reads, by its name: Makefile, Kbuild, Makefile.common, flags.mk, x.Kbuild. */
export function isKbuildFile(name: string): boolean {
  return /^(?:(?:Makefile|Kbuild)(?:\..+)?|.+\.(?:mk|Kbuild))$/.test(path.basename(name));
}

/** Whether make (and so kbuild) can work in a directory of this name: blanks, quotes, `$`, `#`, `:`… split it. */
export function isPlainPath(name: string): boolean {
  return /^[\w./+@,~-]+$/.test(name);
}
