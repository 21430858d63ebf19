import { createHash } from 'node:crypto';
import { lstatSync, readlinkSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { writeAtomic } from '../core/files/atomic.js';
import { readBounded } from '../core/files/bounded.js';
import { lstatIfThere } from '../core/files/missing.js';
import { isOwnDirectory } from '../core/files/ours.js';
import type { Session } from '../core/session.js';
import { stopIfAsked } from '../core/signal.js';

/** In the directory that it tells of. */
const SEAL = '.compat-gen-sealed';
const MOST_BYTES = 1024;

/**
 * Whether a directory is as it was when it was sealed: nothing came, went or changed in it, by what lstat(2) says of each file. Times of the last change of
 * status (ctime) are among that, which nobody sets back. Throws INTERRUPTED.
 */
export async function isSealed(session: Pick<Session, 'signal'>, dir: string): Promise<boolean> {
  try {
    if (!isOwnDirectory(lstatIfThere(dir))) return false;
    const kept = readBounded(path.join(dir, SEAL), MOST_BYTES)?.toString();
    return kept !== undefined && kept === (await sealOf(session, dir));
  } catch (error) {
    // Part of it is not there, or can't be read.
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    return false;
  }
}

/** Seals a directory. */
export async function seal(session: Pick<Session, 'signal'>, dir: string): Promise<void> {
  await writeAtomic(path.join(dir, SEAL), await sealOf(session, dir), { mayBeLost: true });
}

async function sealOf({ signal }: Pick<Session, 'signal'>, dir: string): Promise<string> {
  const hash = createHash('sha256');
  const walk = async (below: string): Promise<void> => {
    stopIfAsked(signal);
    for (const name of (await readdir(path.join(dir, below))).sort()) {
      const file = path.join(below, name);
      if (file === SEAL) continue;
      const stat = lstatSync(path.join(dir, file), { bigint: true });
      const { mode, size, ino, mtimeNs, ctimeNs } = stat;
      const link = stat.isSymbolicLink() ? readlinkSync(path.join(dir, file)) : '';
      hash.update(`${JSON.stringify([file, link])} ${[mode, size, ino, mtimeNs, ctimeNs]}\n`);
      if (stat.isDirectory()) await walk(file);
    }
  };
  await walk('');
  return hash.digest('hex');
}
