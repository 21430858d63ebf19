import path from 'node:path';
import { acquire, acquireAtOnce, release } from '../../core/files/flock.js';
import { namesIn } from '../../core/files/missing.js';
import type { Runner } from '../../core/process/process.js';

/**
 * Lock files lie in the cache directory, because that alone is what all who share the cache see:
 * /tmp is another one in a container, and for another user. The last holder removes its file, so a
 * cache that nobody works on holds none.
 */
const PREFIX = '.lock-';

/** Between those who change entries of this directory: held for milliseconds. */
const WRITE = 'write';

/** Runs `work` while no other process runs it for the same fingerprint; see WritableStore.alone. */
export function withEntryLock<T>(
  session: Runner,
  dir: string,
  fingerprint: string,
  work: () => Promise<T>,
): Promise<T> {
  return withLock(session, dir, fingerprint, () => session.log.step('WAIT', fingerprint), work);
}

/**
 * Runs `work` while no other process changes an entry of this directory. It is told whether that is so:
 * without flock(1) it is not.
 */
export function withWriteLock<T>(
  session: Runner,
  dir: string,
  work: (exclusive: boolean) => Promise<T>,
): Promise<T> {
  return withLock(session, dir, WRITE, () => {}, work);
}

/** Removes the lock files whose holders were killed; returns their names. */
export async function removeDeadLocks(session: Runner, dir: string): Promise<string[]> {
  const removed: string[] = [];
  for (const name of await namesIn(dir)) {
    if (!name.startsWith(PREFIX) || name === `${PREFIX}${WRITE}`) continue;
    const lock = await acquireAtOnce(session, path.join(dir, name));
    if (lock === undefined) continue;
    await release(lock);
    removed.push(name);
  }
  return removed;
}

async function withLock<T>(
  session: Runner,
  dir: string,
  name: string,
  onWait: () => void,
  work: (exclusive: boolean) => Promise<T>,
): Promise<T> {
  const lock = await acquire(session, path.join(dir, `${PREFIX}${name}`), { onWait });
  if (lock === undefined) return work(false);
  try {
    return await work(true);
  } finally {
    await release(lock);
  }
}
