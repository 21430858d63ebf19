import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isMissing } from '../core/files.js';

/** What a compile read, and what it looked for in vain: absolute paths, each once, sorted. */
export interface Evidence {
  found: string[];
  missing: string[];
  /** When the compiler was started, ms since 1970: what changed later may not be what it read. */
  since: number;
}

/**
 * Reads the logs that native/fork-point.c wrote. Undefined when there is none, when a file could not
 * be opened for another reason than that it isn't there, or when the log is torn: an answer without
 * evidence holds today, but can't be kept.
 *
 * Names are read as UTF-8: one that isn't names no file, and is never found unchanged.
 *
 * @param where.cwd where the compiler ran
 * @param where.tempDir left out: made for this run and gone after it
 */
export async function readEvidence(
  logs: readonly string[],
  { cwd, tempDir, since }: { cwd: string; tempDir: string; since: number },
): Promise<Evidence | undefined> {
  const found = new Set<string>();
  const missing = new Set<string>();
  for (const log of logs) {
    const text = await read(log);
    if (text === undefined || !/^$|\0$/.test(text)) return undefined;
    for (const record of text.split('\0').slice(0, -1)) {
      const file = path.resolve(cwd, record.slice(1));
      if (file.startsWith(`${tempDir}/`) || file.startsWith('/proc/')) continue;
      if (record.startsWith('F')) found.add(file);
      else if (record.startsWith('M')) missing.add(file);
      else return undefined;
    }
  }
  return {
    found: [...found].sort(),
    missing: [...missing].filter((file) => !found.has(file)).sort(),
    since,
  };
}

async function read(log: string): Promise<string | undefined> {
  try {
    return await readFile(log, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
