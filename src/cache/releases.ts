import type { Runner } from '../core/process/process.js';
import { type Entry, RELEASES_FILE } from './entry.js';
import { releasesText } from './format.js';
import { type Cache, changesTo } from './open.js';
import type { Writer } from './store/index.js';
import { checkEntry } from './verify.js';

/**
 * Notes in an entry's kernelrelease.txt that this kernel has its fingerprint; in a foreign entry's
 * too, as DRBD's own Makefile.spatch does. True when it wrote; false when the release stands there
 * already, or where the entry can't be written. Throws CACHE_DAMAGED, DISK_FULL.
 */
export async function addRelease(
  session: Runner,
  cache: Cache,
  { fingerprint, dir, releases }: Entry,
  release: string,
): Promise<boolean> {
  // The usual case costs no lock: the same kernel as last time, or an entry of a place that is only
  // read.
  if (releases.includes(release) || cache.also.some((place) => dir.startsWith(place))) return false;
  const store = await changesTo(session, cache);
  if (store.nameOf(fingerprint) !== dir) return false;
  return store.change(session, async (writer) => {
    const files = await writer.get(fingerprint);
    if (files === undefined) return false;
    const entry = checkEntry(dir, fingerprint, files, cache.form.prefix);
    return noteReleases(writer, entry, [...entry.releases, release]);
  });
}

/** Rewrites the kernelrelease.txt of an entry; false when the releases stand there already, or can't be written. */
export async function noteReleases(
  writer: Writer,
  entry: Entry,
  releases: readonly string[],
): Promise<boolean> {
  const known = new Set(entry.releases);
  if (releases.every((release) => known.has(release))) return false;
  return writer.note(entry.fingerprint, RELEASES_FILE, Buffer.from(releasesText(releases)));
}
