import path from 'node:path';
import { readNowIfThere } from '../core/files/missing.js';

/** What a compile read, and what it looked for in vain: absolute paths. */
export interface Evidence {
  found: readonly string[];
  missing: readonly string[];
  /** When the compiler was started, ms since 1970: what changed later may not be what it read. */
  since: number;
}

/** Where the compiler ran, what it left behind, and when it was started. */
export interface Watched {
  cwd: string;
  /** Left out: made for this run and gone after it. */
  tempDir: string;
  since: number;
}

/** Reads a log that native/open-log.h wrote into a file. Undefined when there is none, and as evidenceOf() says. */
export function readEvidence(log: string, watched: Watched): Evidence | undefined {
  const bytes = readNowIfThere(log);
  return bytes && evidenceOf(bytes, watched);
}

/**
 * Reads such a log. Undefined when it is torn, or when a file could not be opened for another reason than
 * that it isn't there: an answer without evidence holds today, but can't be kept. Names are read as UTF-8:
 * one that isn't is never found unchanged.
 */
export function evidenceOf(log: Buffer, watched: Watched): Evidence | undefined {
  const text = log.toString('utf8');
  if (!/^$|\0$/.test(text)) return undefined;
  const found = new Set<string>();
  const missing = new Set<string>();
  for (const record of text.split('\0').slice(0, -1)) {
    const name = record.slice(1);
    const file = name.startsWith('/') ? name : path.join(watched.cwd, name);
    if (file.startsWith(`${watched.tempDir}/`) || file.startsWith('/proc/')) continue;
    if (record.startsWith('F')) found.add(file);
    else if (record.startsWith('M')) missing.add(file);
    else return undefined;
  }
  return { found: [...found], missing: [...missing], since: watched.since };
}

/** What one compile read in two parts: a prologue that many share, and the rest of its own. */
export function both(
  shared: Evidence | undefined,
  own: Evidence | undefined,
): Evidence | undefined {
  if (shared === undefined || own === undefined) return undefined;
  // One object for all tests that rest on the same files: what is found out of it counts for all.
  if (own.found.length + own.missing.length === 0) return shared;
  return {
    found: [...shared.found, ...own.found],
    missing: [...shared.missing, ...own.missing],
    since: shared.since,
  };
}
