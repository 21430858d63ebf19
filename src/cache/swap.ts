import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CompatError } from '../core/errors.js';
import { explainWriteError } from '../core/write-errors.js';
import type { Entry } from './entry.js';
import { discard, move, oldNameIn, temporaryIn } from './leftovers.js';
import { readEntry } from './verify.js';

type Files = ReadonlyMap<string, string | Buffer>;

/**
 * Writes an entry beside its place, verifies it there as a reader would, and moves it in, in place
 * of one that may be there. Killed at any moment it leaves the old entry, the new one, or (between
 * two renames) the old one under a name that `mend` knows. Not synced to the disk: what a power cut
 * cuts short is found out by its digest. Throws DISK_FULL.
 */
export async function putInPlace(dir: string, fingerprint: string, files: Files): Promise<Entry> {
  const [entry] = await putAllInPlace(dir, new Map([[fingerprint, files]]));
  if (entry === undefined) throw new CompatError('BUG', 'one entry was put, and none came back');
  return entry;
}

/** The same for several entries: none is moved in before all are written and verified. */
export async function putAllInPlace(
  dir: string,
  entries: ReadonlyMap<string, Files>,
): Promise<Entry[]> {
  const written: { fresh: string; entry: Entry }[] = [];
  const fresh: string[] = [];
  let at = dir;
  try {
    for (const [fingerprint, files] of entries) {
      at = path.join(dir, fingerprint);
      const place = temporaryIn(dir);
      fresh.push(place);
      // Not mkdtemp: its mode 0700 would shut out the users of an entry that root made.
      await mkdir(place);
      for (const [name, bytes] of files) await writeFile(path.join(place, name), bytes);
      const entry = await readEntry(place, fingerprint);
      if (entry === undefined) throw wasRemoved(place);
      written.push({ fresh: place, entry: { ...entry, dir: at } });
    }
    for (const { fresh, entry } of written) await moveIn(fresh, dir, entry.fingerprint);
    return written.map(({ entry }) => entry);
  } catch (error) {
    for (const place of fresh) await rm(place, { recursive: true, force: true });
    throw explainWriteError(at, error);
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
