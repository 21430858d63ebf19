import path from 'node:path';
import { makeDirectory } from '../core/atomic.js';
import { acquire, acquireAtOnce, release } from '../core/flock.js';
import { namesIn } from '../core/missing.js';
import type { Cache } from './open.js';

/**
 * Lock files lie in the cache directory, because that alone is what all who share the cache see:
 * /tmp is another one in a container, and for another user. The last holder removes its file, so a
 * cache that nobody works on holds none.
 */
const PREFIX = '.lock-';

/** Between those who change entries of this cache: held for milliseconds. */
const WRITE = 'write';

/**
 * Runs `work` while no other process runs it for the same fingerprint, so that two builds started
 * at once make a patch once: look the entry up again inside. Logs WAIT when another one is at it.
 *
 * Without flock(1), or on a file system without locks, `work` runs unguarded: then both make the
 * same patch, and since publishing is atomic, either may come last.
 */
export async function withEntryLock<T>(
  cache: Cache,
  fingerprint: string,
  work: () => Promise<T>,
): Promise<T> {
  await makeDirectory(cache.dir);
  return withLock(cache, fingerprint, () => cache.log.step('WAIT', fingerprint), work);
}

/**
 * Runs `work` while no other process changes an entry of this cache. It is told whether that is so:
 * without flock(1) it is not. Not to be nested.
 */
export async function withWriteLock<T>(
  cache: Cache,
  work: (exclusive: boolean) => Promise<T>,
): Promise<T> {
  return withLock(cache, WRITE, () => {}, work);
}

/** Removes the lock files whose holders were killed; gives their names. */
export async function removeDeadLocks(cache: Cache): Promise<string[]> {
  const removed: string[] = [];
  for (const name of await namesIn(cache.dir)) {
    if (!name.startsWith(PREFIX) || name === `${PREFIX}${WRITE}`) continue;
    const lock = await acquireAtOnce(path.join(cache.dir, name), cache.signal);
    if (lock === undefined) continue;
    await release(lock);
    removed.push(name);
  }
  return removed;
}

async function withLock<T>(
  cache: Cache,
  name: string,
  onWait: () => void,
  work: (exclusive: boolean) => Promise<T>,
): Promise<T> {
  const file = path.join(cache.dir, `${PREFIX}${name}`);
  const lock = await acquire(file, { signal: cache.signal, onWait });
  if (lock === undefined) return work(false);
  try {
    return await work(true);
  } finally {
    await release(lock);
  }
}
