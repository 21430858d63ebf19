import { byBytes } from '../core/bytes.js';
import { CompatError } from '../core/errors.js';
import type { Runner } from '../core/process.js';
import type { Entry } from './entry.js';
import { lookUp, readFrom } from './lookup.js';
import { type Cache, placesOf } from './open.js';

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
export async function listEntries(session: Runner, cache: Cache): Promise<Listed[]> {
  const names = await Promise.all(placesOf(cache).map((store) => store.list()));
  const listed: Listed[] = [];
  for (const fingerprint of [...new Set(names.flat())].sort(byBytes)) {
    const entry = await orDamage(fingerprint, () => lookUp(session, cache, fingerprint));
    if (entry !== undefined) listed.push(entry);
  }
  return listed;
}

/** Those of the entries that do not contradict themselves. */
export async function soundEntries(session: Runner, cache: Cache): Promise<Entry[]> {
  const listed = await listEntries(session, cache);
  return listed.flatMap((entry) => (isDamaged(entry) ? [] : [entry]));
}

/**
 * Reads every entry of every place, those too that another place hides; returns all the damage there
 * is.
 */
export async function verifyAll(
  session: Runner,
  cache: Cache,
): Promise<{ sound: number; damage: Damaged[] }> {
  const damage: Damaged[] = [];
  let sound = 0;
  for (const store of placesOf(cache)) {
    for (const fingerprint of await store.list()) {
      const entry = await orDamage(fingerprint, () =>
        readFrom(session, store, fingerprint, cache.form.prefix),
      );
      if (entry === undefined) continue;
      if (isDamaged(entry)) damage.push(entry);
      else sound++;
    }
  }
  return { sound, damage };
}

/** What `read` returns, its CACHE_DAMAGED as a value. */
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
