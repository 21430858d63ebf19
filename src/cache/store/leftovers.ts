import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { byBytes } from '../../core/bytes.js';
import { ifThereNow, isMissing, namesIn } from '../../core/files/missing.js';
import { isReadOnly } from '../../core/files/write-errors.js';
import { isFingerprint } from '../../header/index.js';

/** Something being written, or being removed. Nothing reads it, and a killed process leaves it. */
export const TEMPORARY = '.tmp-';

/** `.old-<fingerprint>-<random>`: an entry moved away for the one that takes its place. */
const OLD = /^\.old-([0-9a-f]{64}|[0-9a-f]{32})-[0-9a-f]+$/;

/**
 * A fresh name for a file or directory in `dir`. Not a process id: in two containers these are the
 * same.
 */
export function temporaryIn(dir: string): string {
  return path.join(dir, `${TEMPORARY}${random()}`);
}

/** Where the entry `fingerprint` of `dir` is moved to while another one takes its place. */
export function oldNameIn(dir: string, fingerprint: string): string {
  return path.join(dir, `.old-${fingerprint}-${random()}`);
}

/**
 * The fingerprints that have an entry in `dir`, in byte order, those among them that
 * `undoHalfDone` would move back.
 */
export async function fingerprintsIn(dir: string): Promise<string[]> {
  const there = ifThereNow(() => readdirSync(dir)) ?? [];
  const names = there.map((name) => OLD.exec(name)?.[1] ?? name);
  return [...new Set(names)].filter(isFingerprint).sort(byBytes);
}

/**
 * Undoes what a killed process left half done: an entry that was moved away and not replaced is
 * moved back. What is left over otherwise is removed, if no other process can be at work here
 * (`exclusive`). Returns the names removed.
 */
export async function undoHalfDone(dir: string, exclusive: boolean): Promise<string[]> {
  const removed: string[] = [];
  for (const name of await namesIn(dir)) {
    const leftover = path.join(dir, name);
    const fingerprint = OLD.exec(name)?.[1];
    if (fingerprint !== undefined) {
      // Occupied: the new entry got to its place, and this one is not needed any more.
      if ((await move(leftover, path.join(dir, fingerprint))) !== 'occupied') continue;
    } else if (!name.startsWith(TEMPORARY)) {
      continue;
    }
    if (!exclusive) continue;
    await discard(leftover);
    removed.push(name);
  }
  return removed;
}

/**
 * Removes an entry or a leftover so that it is never seen half there. What another user made (root,
 * say) may be beyond us to remove: it stays under a name that nothing reads.
 */
export async function discard(dir: string): Promise<void> {
  const doomed = temporaryIn(path.dirname(dir));
  if ((await move(dir, doomed)) === 'missing') return;
  try {
    await rm(doomed, { recursive: true, force: true });
  } catch (error) {
    if (!isReadOnly(error)) throw error;
  }
}

/** Renames, and tells of the two things that another process may have to do with. */
export async function move(from: string, to: string): Promise<'moved' | 'missing' | 'occupied'> {
  try {
    await rename(from, to);
    return 'moved';
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOTEMPTY' || code === 'EEXIST') return 'occupied';
    if (isMissing(error)) return 'missing';
    throw error;
  }
}

function random(): string {
  return randomBytes(4).toString('hex');
}
