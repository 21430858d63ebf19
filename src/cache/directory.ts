import { mkdir, readdir } from 'node:fs/promises';
import { explainWriteError, isMissing } from '../core/files.js';

/** What lies in a directory; nothing when there is none. */
export async function namesIn(dir: string): Promise<string[]> {
  try {
    return await readdir(dir);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** Makes a directory with those above it. Throws DISK_FULL. */
export async function makeDirectory(dir: string): Promise<void> {
  try {
    await mkdir(dir, { recursive: true });
  } catch (error) {
    throw explainWriteError(dir, error);
  }
}

/** Whether an error says that the disk, or this user's share of it, is full. */
export function isFull(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'ENOSPC' || code === 'EDQUOT';
}
