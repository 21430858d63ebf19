import type { Dirent } from 'node:fs';
import {
  copyFile,
  lstat,
  mkdir,
  readdir,
  readlink,
  rmdir,
  symlink,
  unlink,
} from 'node:fs/promises';
import path from 'node:path';
import { stopIfAsked } from '../signal.js';
import { LARGEST } from './bounded.js';
import { nameOf, pathOf } from './byte-names.js';
import { ifThere } from './missing.js';

// A directory with all that lies in it, however much: what takes long can be interrupted. (fs.cp and fs.rm can't.)

/**
 * Copies a directory to where nothing is. Links are copied as they are; a pipe, a socket, a device and a file that is larger than any of a
 * module stay behind. Who owns the copy may write in it. Throws INTERRUPTED.
 */
export async function copyTree(
  signal: AbortSignal | undefined,
  from: string,
  to: string,
): Promise<void> {
  const { mode } = await lstat(pathOf(from));
  await mkdir(pathOf(to), { mode: (mode & 0o777) | 0o700 });
  for (const entry of await entriesIn(from)) {
    stopIfAsked(signal);
    const name = nameOf(entry.name);
    const [source, target] = [path.join(from, name), path.join(to, name)];
    if (entry.isDirectory()) await copyTree(signal, source, target);
    else if (entry.isSymbolicLink()) {
      await symlink(await readlink(pathOf(source), { encoding: 'buffer' }), pathOf(target));
    } else if (entry.isFile() && (await lstat(pathOf(source))).size <= LARGEST) {
      await copyFile(pathOf(source), pathOf(target));
    }
  }
}

/**
 * Removes what stands there with all that lies in it, if there is anything; no link is followed. Throws INTERRUPTED.
 *
 * @param last names directly below it that tell what it is: a removal that was interrupted can be done again
 */
export async function removeTree(
  signal: AbortSignal | undefined,
  file: string,
  last: readonly string[] = [],
): Promise<void> {
  const found = await ifThere(lstat(pathOf(file)));
  if (found === undefined) return;
  if (!found.isDirectory()) {
    await ifThere(unlink(pathOf(file)));
    return;
  }
  for (const entry of (await ifThere(entriesIn(file))) ?? []) {
    const name = nameOf(entry.name);
    stopIfAsked(signal);
    if (entry.isDirectory()) await removeTree(signal, path.join(file, name));
    else if (!last.includes(name)) await ifThere(unlink(pathOf(path.join(file, name))));
  }
  for (const name of last) await ifThere(unlink(path.join(file, name)));
  await ifThere(rmdir(pathOf(file)));
}

function entriesIn(dir: string): Promise<Dirent<Buffer>[]> {
  return readdir(pathOf(dir), { withFileTypes: true, encoding: 'buffer' });
}
