import { lstat, realpath } from 'node:fs/promises';
import path from 'node:path';
import { ifThere, readIfThere } from '../core/missing.js';
import { damaged } from './damage.js';
import {
  HEADER_FILE,
  MANIFEST_FILE,
  PATCH_FILE,
  RELEASES_FILE,
  RULES_FILE,
  SUMS_FILE,
} from './entry.js';

/** The files of an entry that are there, by name. */
export type Files = ReadonlyMap<string, Buffer>;

/** The names of an entry's files. */
export const ENTRY_FILES: readonly string[] = [
  HEADER_FILE,
  PATCH_FILE,
  RULES_FILE,
  SUMS_FILE,
  MANIFEST_FILE,
  RELEASES_FILE,
];

/**
 * Reads the files of the entry in `dir`; undefined where there is no such directory. Throws
 * CACHE_DAMAGED for what is no directory, no regular file, or a link that leads out of the entry.
 */
export async function readFiles(dir: string): Promise<Files | undefined> {
  const stat = await ifThere(lstat(dir));
  if (stat === undefined) return undefined;
  if (!stat.isDirectory()) throw damaged(dir, 'should be a directory, and is a file or a link');
  const files = new Map<string, Buffer>();
  for (const name of ENTRY_FILES) {
    const bytes = await readOwn(dir, name);
    if (bytes !== undefined) files.set(name, bytes);
  }
  return files;
}

/**
 * One file of the entry, or undefined. A link may not lead out of it: an entry that came from
 * elsewhere could make us read any file of this machine and carry it on. A FIFO is refused because
 * reading it waits for ever.
 */
async function readOwn(dir: string, name: string): Promise<Buffer | undefined> {
  const file = path.join(dir, name);
  let stat = await ifThere(lstat(file));
  if (stat === undefined) return undefined;
  if (stat.isSymbolicLink()) {
    const target = await targetOf(file);
    if (!target.startsWith(`${await realpath(dir)}${path.sep}`)) {
      throw damaged(file, `is a link that leads out of its entry, to ${target}`);
    }
    stat = await lstat(target);
  }
  if (!stat.isFile()) throw damaged(file, 'should be a regular file and is not');
  return await readIfThere(file);
}

async function targetOf(link: string): Promise<string> {
  try {
    return await realpath(link);
  } catch (error) {
    throw damaged(link, `is a link that leads nowhere: ${(error as Error).message}`);
  }
}
