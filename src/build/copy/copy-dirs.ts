import type { Stats } from 'node:fs';
import { lstat, mkdir, rmdir, unlink } from 'node:fs/promises';
import path from 'node:path';
import { CompatError } from '../../core/errors.js';
import { pathOf } from '../../core/files/byte-names.js';
import { ifThere } from '../../core/files/missing.js';

/** What stands at a path, a symlink not followed; undefined where nothing does. */
export function lookAt(file: string): Promise<Stats | undefined> {
  return ifThere(lstat(pathOf(file)));
}

/** Removes the symlink that stands at a path, so that a write there can't go through it. */
export async function dropLink(file: string): Promise<void> {
  if ((await lookAt(file))?.isSymbolicLink()) await unlink(pathOf(file));
}

/** Makes real directories below `to` for all these relative paths: a symlink in place of one is replaced. */
export async function makeParents(to: string, files: Iterable<string>): Promise<void> {
  const dirs = new Set([...files].flatMap(parentsOf));
  // Parents come before what is in them, for a set keeps the order in which it was filled.
  for (const dir of dirs) {
    const full = path.join(to, dir);
    await dropLink(full);
    const found = await lookAt(full);
    if (found === undefined) await mkdir(pathOf(full));
    else if (!found.isDirectory()) throw inTheWay(full, 'a directory', to);
  }
}

/** Whether every directory on the way from `to` to a relative path is a real one, no symlink. */
export async function isReallyBelow(to: string, file: string): Promise<boolean> {
  for (const dir of parentsOf(file)) {
    if (!(await lookAt(path.join(to, dir)))?.isDirectory()) return false;
  }
  return true;
}

/** Removes the directories on the way to a removed file that hold nothing any more. */
export async function dropEmptyParents(to: string, file: string): Promise<void> {
  for (const dir of parentsOf(file).reverse()) {
    try {
      await rmdir(pathOf(path.join(to, dir)));
    } catch (error) {
      // Something else is in it (kbuild's objects), so it stays, and all above it.
      if ((error as NodeJS.ErrnoException).code === 'ENOTEMPTY') return;
      throw error;
    }
  }
}

/** The error for something that is neither ours to remove nor what belongs there. */
export function inTheWay(full: string, wanted: string, to: string): CompatError {
  return new CompatError('IO', `${full} is in the way: ${wanted} belongs there`, {
    hint: `Remove ${to} and run the same command again: all in it is made again.`,
  });
}

/** 'a', 'a/b' for 'a/b/c.h'. */
function parentsOf(file: string): string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
