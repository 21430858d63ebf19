import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { ifThere } from '../core/files/missing.js';

/** Bytes that are kept. */
const MOST = 256 * 1024 * 1024;

/** What stays of that when there was more. */
const SHARE_LEFT = 0.75;

/** Removes what was used longest ago where a directory has grown too large. */
export async function tidy(dir: string, most: number = MOST): Promise<void> {
  const files = await filesIn(dir);
  let size = files.reduce((sum, file) => sum + file.size, 0);
  if (size <= most) return;
  for (const file of files.sort((a, b) => a.used - b.used)) {
    if (size <= most * SHARE_LEFT) return;
    await rm(file.path, { force: true });
    size -= file.size;
  }
}

interface Kept {
  path: string;
  size: number;
  /** Milliseconds since 1970. */
  used: number;
}

async function filesIn(dir: string): Promise<Kept[]> {
  const names = await readdir(dir, { withFileTypes: true, recursive: true });
  const found: Kept[] = [];
  for (const entry of names) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    const at = await ifThere(stat(file));
    if (at !== undefined) found.push({ path: file, size: at.size, used: at.mtimeMs });
  }
  return found;
}
