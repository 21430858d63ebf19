import { randomBytes } from 'node:crypto';
import { lstat, readlink, rename, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';
import { CompatError } from '../core/errors.js';
import { acquireAtOnce, release } from '../core/files/flock.js';
import { ifThere, namesIn } from '../core/files/missing.js';
import { removeTree } from '../core/files/whole-tree.js';
import type { Runner } from '../core/process/process.js';
import { GONE, type Item } from './items.js';

/**
 * Removes an item of a state directory, unless a process works in it: whoever works in a patched copy, or changes a
 * record, holds its lock. False where it stays. First it gets another name, so that nobody meets half of it.
 */
export async function removeItem(session: Runner, dir: string, { file }: Item): Promise<boolean> {
  const lock = await acquireAtOnce(session, `${file}.lock`);
  if (lock === undefined) return false;
  const gone = path.join(dir, `gone-${randomBytes(6).toString('hex')}`);
  try {
    await rename(file, gone);
    await unlink(path.join(path.dirname(file), 'build-current'), path.basename(file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return false;
  } finally {
    await release(lock);
  }
  return removed(session, gone);
}

/** Removes a link that leads to what is gone. */
async function unlink(link: string, target: string): Promise<void> {
  if ((await ifThere(lstat(link)))?.isSymbolicLink() && (await readlink(link)) === target)
    await rm(link, { force: true });
}

/** Removes what killed runs have begun to remove. */
export async function removeLeftovers(session: Pick<Runner, 'signal'>, dir: string): Promise<void> {
  for (const name of await namesIn(dir)) {
    if (GONE.test(name)) await removed(session, path.join(dir, name));
  }
}

/** Removes a directory that holds nothing; any other stays. */
export async function removeIfEmpty(dir: string): Promise<void> {
  await rmdir(dir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === undefined) throw error;
  });
}

/** What the system refuses to remove stays, and is tried again by the next one. */
async function removed({ signal }: Pick<Runner, 'signal'>, file: string): Promise<boolean> {
  try {
    await removeTree(signal, file);
    return true;
  } catch (error) {
    if (error instanceof CompatError) throw error;
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return false;
  }
}
