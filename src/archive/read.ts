import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { ReadEntry } from 'tar';
import { CompatError } from '../core/errors.js';
import { readBounded } from '../core/files/bounded.js';
import { ifThereNow } from '../core/files/missing.js';

/** More than this is an attack, or no archive of ours. */
export interface Limits {
  files: number;
  /** Packed, and unpacked: all files and their headers together. */
  bytes: number;
}

/** How gzip and zstd files begin. */
const MAGIC = [Buffer.from([0x1f, 0x8b]), Buffer.from([0x28, 0xb5, 0x2f, 0xfd])];

/**
 * The files of a .tar.gz, by name. Throws USAGE, with the reason, for anything but plain files with
 * plain relative names, each once, within the limits; and for what is not a whole .tar.gz. Whatever is
 * in it, it can't fill the memory or touch the disk.
 */
export async function readArchive(file: string, limits: Limits): Promise<Map<string, Buffer>> {
  const found = ifThereNow(() => ({ packed: readBounded(file, limits.bytes) }));
  if (found === undefined) throw new CompatError('USAGE', `${file} does not exist`);
  const { packed } = found;
  if (packed === undefined) {
    throw refused(file, `it is not a file, or has more than ${limits.bytes} bytes`);
  }
  return filesIn(file, packed, limits);
}

/**
 * The same of one that came as bytes.
 *
 * @param name what it is called where it is refused
 */
export async function filesIn(
  name: string,
  packed: Buffer,
  limits: Limits,
): Promise<Map<string, Buffer>> {
  const tar = await unpack(name, packed, limits);
  // The parser would unpack these, too, and without a limit.
  if (MAGIC.some((magic) => tar.indexOf(magic) === 0)) throw refused(name, 'it is packed twice');
  return parse(name, tar, limits);
}

async function unpack(file: string, packed: Buffer, { bytes }: Limits): Promise<Buffer> {
  try {
    return await promisify(gunzip)(packed, { maxOutputLength: bytes });
  } catch (error) {
    const tooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw refused(
      file,
      tooLarge ? `unpacked it has more than ${bytes} bytes` : (error as Error).message,
    );
  }
}

async function parse(file: string, tar: Buffer, limits: Limits): Promise<Map<string, Buffer>> {
  const { Parser } = await import('tar');
  const files = new Map<string, Buffer>();
  let failure: string | undefined;
  const parser = new Parser({
    filter: (_, entry) => {
      failure ??= objection(entry as ReadEntry, files, limits);
      return failure === undefined;
    },
    onReadEntry: (entry) => {
      const pieces: Buffer[] = [];
      files.set(entry.path, Buffer.alloc(0));
      entry.on('data', (piece: Buffer) => pieces.push(piece));
      entry.on('end', () => files.set(entry.path, Buffer.concat(pieces)));
    },
    onwarn: (_code, message) => {
      failure ??= String(message);
    },
  });
  // Also what the parser itself passes over: an extended header that is too large.
  parser.on('ignoredEntry', ({ path, type }: ReadEntry) => {
    failure ??= `${shown(path)} is a ${type}`;
  });
  // All at once: it works in this call, and not later.
  parser.end(tar);
  if (failure !== undefined) throw refused(file, failure);
  return files;
}

function objection(
  { path, type }: ReadEntry,
  files: ReadonlyMap<string, Buffer>,
  limits: Limits,
): string | undefined {
  if (type !== 'File' && type !== 'OldFile')
    return `${shown(path)} is a ${type}, and not a plain file`;
  if (path.startsWith('/')) return `${shown(path)} is an absolute name`;
  if (path.split('/').includes('..')) return `${shown(path)} leads out of it`;
  if (files.has(path)) return `${shown(path)} is in it twice`;
  if (files.size >= limits.files) return `it holds more than ${limits.files} files`;
  return undefined;
}

/** A foreign name, fit for a terminal. */
function shown(name: string): string {
  return JSON.stringify(name.slice(0, 100)).replace(/[^ -~]/g, '?');
}

function refused(file: string, why: string): CompatError {
  return new CompatError('USAGE', `${file} is refused: ${why}`, {
    hint: 'Nothing was changed. A bundle is what `compat-gen export` writes: have it made again.',
  });
}
