import { readdir } from 'node:fs/promises';
import { isMissing } from '../core/files.js';

/** What lies in a directory; nothing when there is none. */
export async function namesIn(dir: string): Promise<string[]> {
  try {
    return await readdir(dir);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
