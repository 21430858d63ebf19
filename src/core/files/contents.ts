import { createHash } from 'node:crypto';
import { type BigIntStats, closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { sha256 } from '../bytes.js';
import { buildId } from './build-id.js';

/** From here on an ELF file is known by its build-id: a compiler's cc1 has 30 MB. */
const LARGE_BYTES = 65536n;

/**
 * What a path leads to, the same on every machine that has the same there: a file's SHA-256, a large binary's build-id and
 * size, a directory's list of names. undefined where that can't be told: a pipe, a device. `stat` is what stat(2) says.
 * Throws what open(2) and read(2) do.
 */
export function contentsOf(path: string, stat: BigIntStats): string | undefined {
  if (stat.isDirectory()) return `directory ${sha256(listing(path))}`;
  if (isNull(stat)) return 'null';
  if (!stat.isFile()) return undefined;
  return (stat.size >= LARGE_BYTES && largeBinary(path, stat)) || digestOf(path, Number(stat.size));
}

/** One buffer for all: a fresh checkout hashes a thousand headers. */
const CHUNK = Buffer.allocUnsafe(262_144);

/** To its size: one that grows meanwhile has another signature afterwards. */
function digestOf(path: string, size: number): string {
  const fd = openSync(path, 'r');
  try {
    const first = readSync(fd, CHUNK);
    if (first === size) return sha256(CHUNK.subarray(0, first));
    const hash = createHash('sha256');
    for (let bytes = first; bytes > 0; bytes = readSync(fd, CHUNK)) {
      hash.update(CHUNK.subarray(0, bytes));
    }
    return hash.digest('hex');
  } finally {
    closeSync(fd);
  }
}

/** Each name behind a NUL, a directory's with a slash: what $(wildcard) in a makefile depends on. */
function listing(path: string): string {
  return readdirSync(path, { withFileTypes: true, encoding: 'utf8' })
    .map((entry) => `\0${entry.name}${entry.isDirectory() ? '/' : ''}`)
    .sort()
    .join('');
}

/** /dev/null, device 1:3 on every Linux: kbuild tries out compiler flags on it. */
function isNull(stat: BigIntStats): boolean {
  return stat.isCharacterDevice() && stat.rdev === 0x103n;
}

function largeBinary(path: string, stat: BigIntStats): string | undefined {
  const fd = openSync(path, 'r');
  try {
    const id = buildId(fd);
    return id && `elf ${id} ${stat.size}`;
  } finally {
    closeSync(fd);
  }
}
