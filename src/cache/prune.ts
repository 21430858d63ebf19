import path from 'node:path';
import { byBytes } from '../core/files.js';
import { discard, fingerprintsIn, mend } from './leftovers.js';
import { type Listed, orDamage } from './list.js';
import { removeDeadLocks, withWriteLock } from './lock.js';
import type { Cache } from './open.js';
import { readEntry } from './verify.js';

/**
 * Removes the entries of `cache.dir` that `keep` is false for, damaged ones among them, and what
 * killed processes have left over. Gives the names removed, in byte order. The places that are only
 * read stay as they are.
 */
export async function prune(cache: Cache, keep: (listed: Listed) => boolean): Promise<string[]> {
  return withWriteLock(cache, async (exclusive) => {
    const removed = await mend(cache.dir, exclusive);
    for (const fingerprint of await fingerprintsIn(cache.dir)) {
      const dir = path.join(cache.dir, fingerprint);
      const listed = await orDamage(fingerprint, () => readEntry(dir, fingerprint));
      if (listed === undefined || keep(listed)) continue;
      await discard(dir);
      removed.push(fingerprint);
    }
    return [...removed, ...(await removeDeadLocks(cache))].sort(byBytes);
  });
}
