import { lstatSync } from 'node:fs';
import path from 'node:path';
import { ifThereNow } from '../../core/files/missing.js';

/** What else lies in the directory of an entry is read whenever it is handed out. */
const FILES = ['.', 'compat.h', 'compat.patch', 'manifest.json'];

/**
 * What the files of a cache entry look like now: another text once one of them is replaced, written or removed. No file
 * is read: it takes some microseconds, in which nothing else runs.
 *
 * @param dir of the entry
 */
export function lookOf(dir: string): string {
  return FILES.map((name) => lookOfFile(path.join(dir, name))).join('\n');
}

function lookOfFile(file: string): string {
  const found = ifThereNow(() => lstatSync(file, { bigint: true }));
  return found === undefined ? 'gone' : `${found.ino} ${found.size} ${found.ctimeNs}`;
}
