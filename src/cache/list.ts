import { CompatError } from '../core/errors.js';
import { byBytes } from '../core/files.js';
import type { Entry } from './entry.js';
import { fingerprintsIn } from './leftovers.js';
import { lookUp, readFrom } from './lookup.js';
import type { Cache } from './open.js';

/** An entry that contradicts itself, and how. */
export interface Damaged {
  fingerprint: string;
  damaged: CompatError;
}

export type Listed = Entry | Damaged;

/** Tells the two kinds of a list apart. */
export function isDamaged(listed: Listed): listed is Damaged {
  return 'damaged' in listed;
}

/** Every entry that `lookUp` would find, by fingerprint in byte order. */
export async function listEntries(cache: Cache): Promise<Listed[]> {
  const names = await Promise.all([cache.dir, ...cache.also].map(fingerprintsIn));
  const listed: Listed[] = [];
  for (const fingerprint of [...new Set(names.flat())].sort(byBytes)) {
    const entry = await orDamage(fingerprint, () => lookUp(cache, fingerprint));
    if (entry !== undefined) listed.push(entry);
  }
  return listed;
}

/**
 * Reads every entry of every place, those too that another place hides; gives all the damage there
 * is.
 */
export async function verifyAll(cache: Cache): Promise<{ sound: number; damage: Damaged[] }> {
  const damage: Damaged[] = [];
  let sound = 0;
  for (const place of [cache.dir, ...cache.also]) {
    for (const fingerprint of await fingerprintsIn(place)) {
      const entry = await orDamage(fingerprint, () => readFrom(cache, place, fingerprint));
      if (entry === undefined) continue;
      if (isDamaged(entry)) damage.push(entry);
      else sound++;
    }
  }
  return { sound, damage };
}

/** What `read` gives, its CACHE_DAMAGED as a value. */
export async function orDamage(
  fingerprint: string,
  read: () => Promise<Entry | undefined>,
): Promise<Listed | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof CompatError && error.code === 'CACHE_DAMAGED') {
      return { fingerprint, damaged: error };
    }
    throw error;
  }
}
