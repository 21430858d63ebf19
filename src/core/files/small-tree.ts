import { type Dirent, lstatSync, readdirSync } from 'node:fs';

/** Where there is more to read, it is to be a walk that can be stopped. */
const MOST_FOLDERS = 32;
const MOST_NAMES = 2000;

/**
 * The files of a small tree in which nothing needs thought: plain files and folders of one file system, with plain
 * names. Relative paths, in no particular order. undefined where there is anything else, or too much, or a folder can't
 * be read. Then listFiles knows what to do: it says the same of such a tree, and takes ten times as long.
 *
 * @param isLeftOut whether a file or folder, by its relative path, and all below it does not count
 */
export function smallTree(
  root: string,
  isLeftOut: (relative: string) => boolean,
): string[] | undefined {
  try {
    return read(root, isLeftOut);
  } catch {
    // Whatever it is, listFiles meets it as well, and says so.
    return undefined;
  }
}

function read(root: string, isLeftOut: (relative: string) => boolean): string[] | undefined {
  const files: string[] = [];
  const folders = [''];
  let device: number | undefined;
  let left = MOST_NAMES;
  for (const folder of folders) {
    if (folders.length > MOST_FOLDERS) return undefined;
    const { dev } = lstatSync(root + folder);
    device ??= dev;
    const entries = readdirSync(root + folder, { withFileTypes: true });
    left -= entries.length;
    if (dev !== device || left < 0) return undefined;
    for (const entry of entries) {
      const name = `${folder}/${entry.name}`;
      if (isLeftOut(name.slice(1))) continue;
      if (!isPlain(entry)) return undefined;
      if (entry.isDirectory()) folders.push(name);
      else files.push(name.slice(1));
    }
  }
  return files;
}

function isPlain(entry: Dirent): boolean {
  return (entry.isFile() || entry.isDirectory()) && !ODD.test(entry.name);
}

/** Bytes that are not UTF-8; line ends, over which fast-glob's patterns do not reach. */
const ODD = /[\uFFFD\n\r\u2028\u2029]/;
