import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { ifThereNow, isMissing, lstatIfThere, readNowIfThere } from '../../core/files/missing.js';
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
  const stat = lstatIfThere(dir);
  if (stat === undefined) return undefined;
  if (!stat.isDirectory()) throw damaged(dir, 'should be a directory, and is a file or a link');
  const files = new Map<string, Buffer>();
  for (const name of ENTRY_FILES) {
    const bytes = readOwn(dir, name);
    if (bytes !== undefined) files.set(name, bytes);
  }
  for (const name of otherNames(dir)) {
    const bytes = readNowIfThere(path.join(dir, name));
    if (bytes !== undefined) files.set(name, bytes);
  }
  return files;
}

/** One of the files that this version knows; undefined also where it is not what it should be. */
export function peek(dir: string, name: string): Buffer | undefined {
  try {
    return readOwn(dir, name);
  } catch {
    return undefined;
  }
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
function otherNames(dir: string): string[] {
  // It may have been moved away meanwhile.
  const names = (ifThereNow(() => readdirSync(dir)) ?? []).sort();
  const found: string[] = [];
  for (const name of names) {
    if (found.length === MOST_OTHERS) break;
    const stat = lstatIfThere(path.join(dir, name));
    if (stat?.isFile() && isOtherFile(name, stat.size)) found.push(name);
  }
  return found;
}

/**
 * One file of the entry, or undefined. A link may not lead out of it: an entry that came from
 * elsewhere could make us read any file of this machine and carry it on. A FIFO is refused because
 * reading it waits for ever.
 */
function readOwn(dir: string, name: string): Buffer | undefined {
  const file = path.join(dir, name);
  let stat = lstatIfThere(file);
  if (stat === undefined) return undefined;
  if (stat.isSymbolicLink()) {
    const target = targetOf(file);
    if (!target.startsWith(`${realpathSync(dir)}${path.sep}`)) {
      throw damaged(file, `is a link that leads out of its entry, to ${target}`);
    }
    stat = lstatSync(target);
  }
  if (!stat.isFile()) throw damaged(file, 'should be a regular file and is not');
  const most = name === RELEASES_FILE ? MOST_RELEASES_BYTES : MOST_ENTRY_BYTES;
  if (stat.size > most)
    throw damaged(file, `has ${stat.size} bytes: more than the ${most} that one may have`);
  return readNowIfThere(file);
}

function targetOf(link: string): string {
  try {
    return realpathSync(link);
  } catch (error) {
    throw damaged(link, `is a link that leads nowhere: ${(error as Error).message}`);
  }
}
