import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CompatError } from '../core/errors.js';
import { explainWriteError } from '../core/files.js';
import type { Entry } from './entry.js';
import { discard, move, oldNameIn, temporaryIn } from './leftovers.js';
import { readEntry } from './verify.js';

/**
 * Writes an entry beside its place, verifies it there as a reader would, and moves it in, in place
 * of one that may be there. Killed at any moment it leaves the old entry, the new one, or (between
 * two renames) the old one under a name that `mend` knows. Not synced to the disk: what a power cut
 * cuts short is found out by its digest. Throws DISK_FULL.
 */
export async function putInPlace(
  dir: string,
  fingerprint: string,
  files: ReadonlyMap<string, string | Buffer>,
): Promise<Entry> {
  const fresh = temporaryIn(dir);
  try {
    // Not mkdtemp: its mode 0700 would shut out the users of an entry that root made.
    await mkdir(fresh);
    for (const [name, bytes] of files) await writeFile(path.join(fresh, name), bytes);
    const entry = await readEntry(fresh, fingerprint);
    if (entry === undefined) throw wasRemoved(fresh);
    await moveIn(fresh, dir, fingerprint);
    return { ...entry, dir: path.join(dir, fingerprint) };
  } catch (error) {
    await rm(fresh, { recursive: true, force: true });
    throw explainWriteError(path.join(dir, fingerprint), error);
  }
}

/**
 * Goes round again when a process that has no lock put the old entry back between the two renames.
 */
async function moveIn(fresh: string, dir: string, fingerprint: string): Promise<void> {
  const place = path.join(dir, fingerprint);
  const aside: string[] = [];
  for (;;) {
    const outcome = await move(fresh, place);
    if (outcome === 'moved') break;
    if (outcome === 'missing') throw wasRemoved(fresh);
    const old = oldNameIn(dir, fingerprint);
    if ((await move(place, old)) === 'moved') aside.push(old);
  }
  for (const old of aside) await discard(old);
}

function wasRemoved(dir: string): CompatError {
  return new CompatError('IO', `${dir} was removed while an entry was being written there`, {
    hint: 'Run the same command again.',
  });
}
