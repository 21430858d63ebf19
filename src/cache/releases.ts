import path from 'node:path';
import { writeAtomic } from '../core/atomic.js';
import { isReadOnly } from '../core/write-errors.js';
import { type Entry, RELEASES_FILE } from './entry.js';
import { parseReleases, releasesText } from './format.js';
import { mend, temporaryIn } from './leftovers.js';
import { withWriteLock } from './lock.js';
import type { Cache } from './open.js';
import { readFiles } from './read.js';
import { readEntry } from './verify.js';

/**
 * Notes in an entry's kernelrelease.txt that this kernel has its fingerprint; in a foreign entry's
 * too, as DRBD's own Makefile.spatch does. True when it wrote; false when the release stands there
 * already, or where the entry can't be written. Throws CACHE_DAMAGED, DISK_FULL.
 */
export async function addRelease(
  cache: Cache,
  fingerprint: string,
  release: string,
): Promise<boolean> {
  const dir = path.join(cache.dir, fingerprint);
  // The usual case costs no lock: the same kernel as last time, or an entry of a place that is only
  // read.
  const files = await readFiles(dir);
  if (files === undefined || releasesOf(files.get(RELEASES_FILE)).includes(release)) return false;
  return withWriteLock(cache, async (exclusive) => {
    await mend(cache.dir, exclusive);
    const entry = await readEntry(dir, fingerprint);
    if (entry === undefined) return false;
    return noteReleases(cache.dir, entry, [...entry.releases, release]);
  });
}

function releasesOf(bytes: Buffer | undefined): string[] {
  return bytes === undefined ? [] : parseReleases(bytes);
}

/**
 * Rewrites the kernelrelease.txt of an entry, under the write lock; false when the releases stand
 * there already, or nothing can be written. The new text is written outside of the entry, so that a
 * killed process leaves nothing in it.
 */
export async function noteReleases(
  cacheDir: string,
  entry: Entry,
  releases: readonly string[],
): Promise<boolean> {
  if (releases.every((release) => entry.releases.includes(release))) return false;
  const file = path.join(entry.dir, RELEASES_FILE);
  try {
    await writeAtomic(file, releasesText(releases), temporaryIn(cacheDir));
    return true;
  } catch (error) {
    if (isReadOnly(error)) return false;
    throw error;
  }
}
