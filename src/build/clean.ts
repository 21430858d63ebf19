import { lstat, rm } from 'node:fs/promises';
import path from 'node:path';
import { ifThere, namesIn } from '../core/files/missing.js';
import { COPY_LIST } from '../core/files/names.js';
import { removeTree } from '../core/files/whole-tree.js';
import type { Session } from '../core/session.js';
import { buildsBelowCache, matrixCopies, type Project } from '../project/index.js';
import { isPatchedCopy } from './copy/copy-list.js';
import { isShut } from './copy/others.js';

/**
 * Removes every patched copy of the module, and build-current; copies that another user made, and this one may not write, stay.
 * Returns what it removed. Throws INTERRUPTED.
 */
export async function clean(
  { env, signal }: Pick<Session, 'env' | 'signal'>,
  { places }: Project,
): Promise<string[]> {
  const removed: string[] = [];
  const matrix = matrixCopies(places);
  const kernels = (await namesIn(matrix)).map((name) => path.join(matrix, name));
  const ownPlaces = await buildsBelowCache(places, { env });
  const tops = [...new Set([places.builds, ownPlaces.builds]), ...kernels].flatMap((dir) => [
    dir,
    path.join(dir, 'as-is'),
  ]);
  const found = await Promise.all(tops.map(buildsIn));
  for (const dir of found.flat()) {
    // A directory that happens to be called build-something, but isn't ours, stays.
    if (!(await lstat(dir)).isDirectory()) continue;
    if ((await isShut(dir)) || !(await isPatchedCopy(dir))) continue;
    await removeTree(signal, dir, [COPY_LIST]);
    removed.push(dir);
  }
  for (const links of new Set([places.links, ownPlaces.links])) {
    const link = path.join(links, 'build-current');
    if (!(await ifThere(lstat(link)))?.isSymbolicLink()) continue;
    await rm(link, { force: true });
    removed.push(link);
  }
  return removed;
}

async function buildsIn(dir: string): Promise<string[]> {
  const names = (await namesIn(dir)).filter((name) => name.startsWith('build-'));
  return names.sort().map((name) => path.join(dir, name));
}
