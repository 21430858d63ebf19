import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { CompatError } from '../core/errors.js';
import { ifThere } from '../core/missing.js';
import type { Entry } from './entry.js';
import { mend } from './leftovers.js';
import { withWriteLock } from './lock.js';
import type { Cache } from './open.js';
import { readEntry } from './verify.js';

/**
 * The entry of a fingerprint, verified, or undefined. Of several places the first that has a patch
 * is taken (and is `wanted`: not stale, say), else the first that has a patch, else the first that
 * has a compat.h. Throws CACHE_DAMAGED for an entry that contradicts itself.
 */
export async function lookUp(
  cache: Cache,
  fingerprint: string,
  wanted: (entry: Entry) => boolean = () => true,
): Promise<Entry | undefined> {
  const found: Entry[] = [];
  for (const place of [cache.dir, ...cache.also]) {
    const entry = await readFrom(cache, place, fingerprint);
    if (entry?.patch !== undefined && wanted(entry)) return entry;
    if (entry !== undefined) found.push(entry);
  }
  return found.find((entry) => entry.patch !== undefined) ?? found[0];
}

/**
 * The entry as one place has it. It is read without a lock first: a hit costs no process. Where
 * nothing is found so, or something odd, another process may be changing it, or have been killed
 * while it did: then what is read with the writers shut out counts.
 */
export async function readFrom(
  cache: Cache,
  place: string,
  fingerprint: string,
): Promise<Entry | undefined> {
  const dir = path.join(place, fingerprint);
  const entry = await readInPassing(dir, fingerprint);
  if (entry !== undefined) return entry;
  if (place !== cache.dir) return readEntry(dir, fingerprint);
  return withWriteLock(cache, async (exclusive) => {
    await mend(place, exclusive);
    return readEntry(dir, fingerprint);
  });
}

/** The entry, if all its files were read from one and the same sound directory. */
async function readInPassing(dir: string, fingerprint: string): Promise<Entry | undefined> {
  const before = await identityOf(dir);
  try {
    const entry = await readEntry(dir, fingerprint);
    return before === (await identityOf(dir)) ? entry : undefined;
  } catch (error) {
    if (error instanceof CompatError && error.code === 'CACHE_DAMAGED') return undefined;
    throw error;
  }
}

/** Differs once another directory has taken this name (its change time moves with a rename). */
async function identityOf(dir: string): Promise<string | undefined> {
  const found = await ifThere(lstat(dir, { bigint: true }));
  return found && `${found.dev} ${found.ino} ${found.ctimeNs}`;
}
