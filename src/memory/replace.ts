import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { createAtomic, makePrivateDirectory, writeAtomic } from '../core/files/atomic.js';
import { acquire, release } from '../core/files/flock.js';
import type { Runner } from '../core/process/process.js';

/** Merging and writing takes a tenth of a second; a process that holds the lock longer was stopped. */
const WAIT_MS = 3000;

/**
 * Replaces `file` by what `make` returns, which may be undefined: it stays as it is, then. Whether it was
 * replaced: false where that is impossible (read-only, full disk).
 *
 * A file that is not there is made without a lock, which takes another process: of two at once, the second one adds to what
 * the first has made. Else one process does so at a time. Where no lock can be had, or it never comes free, the file is replaced all the
 * same: it is then whole and right as well, but what another process adds at the same moment may be lost.
 */
export async function replaceAlone(
  session: Runner,
  file: string,
  make: () => Buffer | undefined,
): Promise<boolean> {
  try {
    await makePrivateDirectory(path.dirname(file));
    if (!existsSync(file)) {
      const bytes = make();
      if (bytes === undefined) return false;
      // Whoever waits for the lock has seen a file, or is told here that there is one: nothing is lost without a lock.
      if (await createAtomic(file, bytes)) return true;
    }
    const lock = await acquire(session, `${file}.lock`, { mostMs: WAIT_MS });
    try {
      const bytes = make();
      if (bytes === undefined) return false;
      if (lock === undefined) await writeAtomic(file, bytes);
      else await writeUnderLock(file, bytes);
      return true;
    } finally {
      if (lock !== undefined) await release(lock);
    }
  } catch (error) {
    return notHere(error);
  }
}

/** Under a name that the next one cleans up, should this process be killed: a record may have megabytes. */
async function writeUnderLock(file: string, bytes: Buffer): Promise<void> {
  const fresh = `${file}.tmp`;
  await rm(fresh, { force: true });
  await writeAtomic(file, bytes, { fresh });
}

/** Whatever the system refuses only means that nothing is kept; anything else is a bug of ours. */
function notHere(error: unknown): false {
  if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  return false;
}
