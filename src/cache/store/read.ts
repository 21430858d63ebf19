import { lstat, realpath } from 'node:fs/promises';
import path from 'node:path';
import { ifThere, isMissing, namesIn, readIfThere } from '../../core/files/missing.js';
import { damaged } from '../damage.js';
import {
  ENTRY_FILES,
  isOtherFile,
  MOST_ENTRY_BYTES,
  MOST_OTHERS,
  MOST_RELEASES_BYTES,
  RELEASES_FILE,
} from '../entry.js';
import type { Files } from './store.js';

/**
 * Reads the files of the entry in `dir`: those that this version knows, and those of a later one
 * (signatures), which are carried with them. Undefined where there is no such directory. Throws
 * CACHE_DAMAGED for what is not a directory, and for a known file that is not a regular one, or a link
 * that leads out of the entry.
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
  for (const name of await otherNames(dir)) {
    const bytes = await readIfThere(path.join(dir, name));
    if (bytes !== undefined) files.set(name, bytes);
  }
  return files;
}

/** Differs once another directory has taken this name (its change time moves with a rename). */
export async function identityOf(dir: string): Promise<string | undefined> {
  try {
    const { dev, ino, ctimeNs } = await lstat(dir, { bigint: true });
    return `${dev} ${ino} ${ctimeNs}`;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** The first few of the other files: plain ones with plain names, of a small size. */
async function otherNames(dir: string): Promise<string[]> {
  // It may have been moved away meanwhile.
  const names = (await namesIn(dir)).sort();
  const found: string[] = [];
  for (const name of names) {
    if (found.length === MOST_OTHERS) break;
    const stat = await ifThere(lstat(path.join(dir, name)));
    if (stat?.isFile() && isOtherFile(name, stat.size)) found.push(name);
  }
  return found;
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
  const most = name === RELEASES_FILE ? MOST_RELEASES_BYTES : MOST_ENTRY_BYTES;
  if (stat.size > most)
    throw damaged(file, `has ${stat.size} bytes: more than the ${most} that one may have`);
  return await readIfThere(file);
}

async function targetOf(link: string): Promise<string> {
  try {
    return await realpath(link);
  } catch (error) {
    throw damaged(link, `is a link that leads nowhere: ${(error as Error).message}`);
  }
}
