import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';

/** The modules that lie below a directory, with their times. */
export async function modulesBelow(dir: string): Promise<Map<string, number>> {
  const names = (await readdir(dir, { recursive: true })).filter((name) => name.endsWith('.ko'));
  const found = new Map<string, number>();
  for (const name of names) {
    const file = path.join(dir, name);
    found.set(file, (await stat(file)).mtimeMs);
  }
  return found;
}
