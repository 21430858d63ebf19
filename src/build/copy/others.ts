import { constants, type Stats } from 'node:fs';
import { access, lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import { nameOf, pathOf } from '../../core/files/byte-names.js';
import { ifThere } from '../../core/files/missing.js';
import { isOwn } from '../../core/files/ours.js';
import { isReadOnly } from '../../core/files/write-errors.js';
import type { Session } from '../../core/session.js';
import { stopIfAsked } from '../../core/signal.js';
import { buildsBelowCache, type Project } from '../../project/index.js';
import { copyDir } from './places.js';

/**
 * The project as it is built for this kernel release: where another user has a patched copy beside the module, in which this
 * one may not write (or in a file of it: root builds there, too), it has one of its own below its cache. Throws INTERRUPTED.
 */
export async function withCopyOfOurs(
  { env, signal }: Pick<Session, 'env' | 'signal'>,
  project: Project,
  release: string,
): Promise<Project> {
  if (!project.places.inPlace) return project;
  const dir = copyDir(project, release);
  // A lock that is another user's says that they are about to make the copy.
  const isFree = !(await isShut(`${dir}.lock`)) && !(await isShutWithin(signal, dir));
  if (isFree) return project;
  return { ...project, places: await buildsBelowCache(project.places, { env }) };
}

/** Whether anything in a directory, or the directory itself, may not be written by this user; one that is not there is free. */
async function isShutWithin(signal: AbortSignal | undefined, top: string): Promise<boolean> {
  const waiting = [top];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    stopIfAsked(signal);
    const found = await ifThere(lstat(pathOf(file)));
    if (found === undefined) continue;
    if (await isClosed(file, found)) return true;
    if (!found.isDirectory()) continue;
    const names = (await ifThere(readdir(pathOf(file), { encoding: 'buffer' }))) ?? [];
    for (const name of names) waiting.push(path.join(file, nameOf(name)));
  }
  return false;
}

/** Whether it belongs to another user, and this one may not write there; false where nothing is there. */
export async function isShut(file: string): Promise<boolean> {
  const found = await ifThere(lstat(pathOf(file)));
  return found !== undefined && isClosed(file, found);
}

/** What is ours we can open to ourselves. */
async function isClosed(file: string, found: Stats): Promise<boolean> {
  if (isOwn(found) || found.isSymbolicLink()) return false;
  const { R_OK, W_OK, X_OK } = constants;
  try {
    await access(pathOf(file), found.isDirectory() ? R_OK | W_OK | X_OK : W_OK);
    return false;
  } catch (error) {
    if (isReadOnly(error)) return true;
    throw error;
  }
}
