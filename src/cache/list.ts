import { byBytes } from '../core/bytes.js';
import { CompatError } from '../core/errors.js';
import type { Runner } from '../core/process/process.js';
import type { Answers } from '../header/index.js';
import { type Entry, HEADER_FILE } from './entry.js';
import { lookUp, readFrom } from './lookup.js';
import { type Cache, placesOf } from './open.js';
import { provenAnswers } from './verify.js';

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

/** The fingerprints that have an entry, in byte order. Nothing of them is read. */
export async function listFingerprints(cache: Cache): Promise<string[]> {
  const names = await Promise.all(placesOf(cache).map((store) => store.list()));
  return [...new Set(names.flat())].sort(byBytes);
}

/** Every entry that `lookUp` would find, by fingerprint in byte order. */
export async function listEntries(session: Runner, cache: Cache): Promise<Listed[]> {
  const listed: Listed[] = [];
  for (const fingerprint of await listFingerprints(cache)) {
    const entry = await orDamage(fingerprint, () => lookUp(session, cache, fingerprint));
    if (entry !== undefined) listed.push(entry);
  }
  return listed;
}

/** The answers of all entries, by fingerprint in byte order: of each, the compat.h that its fingerprint proves. */
export async function knownAnswers(cache: Cache): Promise<Answers[]> {
  const known = new Map<string, Answers>();
  for (const store of placesOf(cache)) {
    for (const fingerprint of await store.list()) {
      const header = store.peek(fingerprint, HEADER_FILE);
      const answers = header && provenAnswers(header, fingerprint, cache.form.prefix);
      if (answers !== undefined) known.set(fingerprint, answers);
    }
  }
  return [...known.values()].sort((a, b) => byBytes(a.fingerprint, b.fingerprint));
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
