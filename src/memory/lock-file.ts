import { closeSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Merging and writing takes a tenth of a second. */
const WAIT_MS = 3000;
const POLL_MS = 10;
/** A lock file this old was left by a process that was killed. */
const DEAD_MS = 10_000;

/**
 * Replaces `file` by what `make` gives, while no other process does; `make` runs when the file can't
 * change any more, and gives undefined where the file is to stay as it is. Whether it was replaced:
 * false where that is impossible here (read-only, full disk, a lock that never comes free).
 *
 * As in git, `FILE.lock` is lock and new content in one. A process that takes over a dead one's lock
 * may at worst publish half a file, which its digest gives away.
 */
export async function replaceAlone(file: string, make: () => Buffer | undefined): Promise<boolean> {
  const lock = `${file}.lock`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    const fd = await create(lock);
    // From here on nothing is waited for, so no signal handler of ours runs before the end.
    return fd !== undefined && fill(fd, lock, file, make);
  } catch (error) {
    return notHere(error);
  }
}

async function create(lock: string): Promise<number | undefined> {
  for (const end = Date.now() + WAIT_MS; ; await sleep(POLL_MS)) {
    try {
      return openSync(lock, 'wx');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const held = statSync(lock, { throwIfNoEntry: false });
    if (held !== undefined && Date.now() - held.mtimeMs > DEAD_MS) rmSync(lock, { force: true });
    else if (Date.now() > end) return undefined;
  }
}

function fill(fd: number, lock: string, file: string, make: () => Buffer | undefined): boolean {
  let replaced = false;
  try {
    const bytes = make();
    if (bytes !== undefined) {
      for (let at = 0; at < bytes.length; ) at += writeSync(fd, bytes, at);
      renameSync(lock, file);
      replaced = true;
    }
  } finally {
    closeSync(fd);
    if (!replaced) rmSync(lock, { force: true });
  }
  return replaced;
}

/** Whatever the system refuses only means that nothing is kept; anything else is a bug of ours. */
function notHere(error: unknown): false {
  if ((error as NodeJS.ErrnoException).code === undefined) throw error;
  return false;
}
