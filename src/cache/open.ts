import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { isMissing } from '../core/files/missing.js';
import { isFull, isReadOnly } from '../core/files/write-errors.js';
import type { Runner } from '../core/process/process.js';
import type { HeaderForm } from '../header/index.js';
import type { Store, WritableStore } from './store/index.js';
import { directory, readOnlyDirectory, TEMPORARY } from './store/index.js';

/** The directory of a cocci_cache that lies beside the entries, and holds shipped answers. */
export const RESULTS_DIR = 'results';

/** A cocci_cache. */
export interface Cache {
  /** Absolute; where entries are written, and looked for first. It need not exist yet. */
  dir: string;
  /** Absolute; looked into after `dir`, and never changed. */
  also: readonly string[];
  /** Absolute; written in place of `dir` should the first write find that `dir` can't be. */
  fallbackDir: string;
  /** Absolute; where this user remembers the origin of patches. It need not exist. */
  origins: string;
  /** How compat.h is written. A fingerprint from elsewhere tells its own digest by its length. */
  form: HeaderForm;
}

export interface CachePlaces {
  /** Absolute; the module's own cocci_cache. */
  dir: string;
  /**
   * Absolute; what is written instead where `dir` can't be (a module in /usr/src, a read-only
   * mount).
   */
  fallbackDir: string;
  /** Absolute; see Cache. */
  origins: string;
  form: HeaderForm;
}

/** Opens the module's cache; one that can't be written is still looked into. Changes nothing. */
export async function openCache({ dir, ...places }: CachePlaces): Promise<Cache> {
  // With nowhere to go instead, what can be read is read, and a write says what is in its way.
  const isOnly = dir === places.fallbackDir;
  if (isOnly || mayBeWritten(dir)) return { ...places, dir, also: [] };
  return { ...places, dir: places.fallbackDir, also: [dir] };
}

/** Where the entries of a cache are looked for, in order. */
export function placesOf(cache: Cache): Store[] {
  return [directory(cache.dir), ...cache.also.map(readOnlyDirectory)];
}

/**
 * Where its entries are changed: looked for before the first write. Warns `cache-read-only` where that is
 * not the module's own cocci_cache.
 */
export async function changesTo({ log }: Runner, cache: Cache): Promise<WritableStore> {
  const { dir, also, fallbackDir } = cache;
  const readOnly = also[0] ?? (dir === fallbackDir || (await canBeWritten(dir)) ? undefined : dir);
  if (readOnly === undefined) return directory(dir, dir === fallbackDir);
  log.warn({ kind: 'cache-read-only', dir: readOnly, instead: fallbackDir });
  return directory(fallbackDir, true);
}

/**
 * Found out by writing: access(2) does not know about root on a squashing NFS server, nor about
 * SELinux. Where `dir` is missing, what counts is the nearest directory above it. A full disk is
 * not a read-only one: publishing will say DISK_FULL.
 */
async function canBeWritten(dir: string): Promise<boolean> {
  try {
    const probe = await mkdtemp(path.join(dir, TEMPORARY));
    await rm(probe, { recursive: true, force: true });
    return true;
  } catch (error) {
    if (isMissing(error) && dir !== path.dirname(dir)) return canBeWritten(path.dirname(dir));
    if (isReadOnly(error)) return false;
    if (isFull(error)) return true;
    throw error;
  }
}

/** As far as that can be known without a write. */
function mayBeWritten(dir: string): boolean {
  try {
    accessSync(dir, constants.W_OK);
    return true;
  } catch (error) {
    if (isMissing(error) && dir !== path.dirname(dir)) return mayBeWritten(path.dirname(dir));
    if (isReadOnly(error)) return false;
    throw error;
  }
}
