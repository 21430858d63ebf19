import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { CompatError } from '../../core/errors.js';
import { syncDirectory, writeSynced } from '../../core/files/atomic.js';
import { explainWriteError, isReadOnly } from '../../core/files/write-errors.js';
import { discard, move, oldNameIn, temporaryIn } from './leftovers.js';
import { readFiles } from './read.js';
import type { Files } from './store.js';

/**
 * Writes entries beside their places, has each verified as a reader finds it there, and moves them in, in
 * place of those that may be there: none before all are written and verified. Killed at any moment it
 * leaves each old entry, the new one, or (between two renames) the old one under a name that
 * `undoHalfDone` knows. All is on the disk before it has its name.
 * Throws DISK_FULL, and what `verify` throws.
 */
export async function putAllInPlace(
  dir: string,
  entries: ReadonlyMap<string, Files>,
  verify: (fingerprint: string, files: Files) => void,
): Promise<void> {
  const written: { fresh: string; fingerprint: string }[] = [];
  let at = dir;
  try {
    for (const [fingerprint, files] of entries) {
      at = path.join(dir, fingerprint);
      const fresh = temporaryIn(dir);
      written.push({ fresh, fingerprint });
      // Not mkdtemp: its mode 0700 would shut out the users of an entry that root made.
      await mkdir(fresh);
      for (const [name, bytes] of files) await writeSynced(path.join(fresh, name), bytes);
      await syncDirectory(fresh);
      const found = await readFiles(fresh);
      if (found === undefined) throw wasRemoved(fresh);
      verify(fingerprint, found);
    }
    for (const { fresh, fingerprint } of written) await moveIn(fresh, dir, fingerprint);
    await syncDirectory(dir);
  } catch (error) {
    for (const { fresh } of written) await rm(fresh, { recursive: true, force: true });
    throw explainWriteError(at, error);
  }
}

/**
 * Replaces one file of an entry; false where it can't be written. The new text is written outside of the
 * entry, so that a killed process leaves nothing in it.
 */
export async function noteFile(dir: string, file: string, bytes: Buffer): Promise<boolean> {
  const fresh = temporaryIn(dir);
  try {
    await writeSynced(fresh, bytes);
    await rename(fresh, file);
    return true;
  } catch (error) {
    await rm(fresh, { force: true });
    if (isReadOnly(error)) return false;
    throw explainWriteError(file, error);
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
