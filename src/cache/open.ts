import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Log } from '../core/log.js';
import { isMissing } from '../core/missing.js';
import { isFull, isReadOnly } from '../core/write-errors.js';
import type { Algorithm } from '../header/index.js';
import { TEMPORARY } from './leftovers.js';

/** The directory of a cocci_cache that lies beside the entries, and holds shipped test results. */
export const RESULTS_DIR = 'results';

/** An open cocci_cache. */
export interface Cache {
  /** Absolute; where entries are written, and looked for first. It need not exist yet. */
  dir: string;
  /** Absolute; looked into after `dir`, and never written, locked or mended. */
  also: string[];
  /**
   * What new fingerprints are made with. An entry is checked with the digest that its name's length
   * tells.
   */
  algorithm: Algorithm;
  log: Log;
  signal?: AbortSignal | undefined;
}

export interface CacheRequest {
  /** Absolute; the module's own cocci_cache. */
  dir: string;
  /**
   * Absolute; what is written instead where `dir` can't be (a module in /usr/src, a read-only
   * mount).
   */
  fallbackDir: string;
  algorithm: Algorithm;
  log: Log;
  signal?: AbortSignal | undefined;
}

/**
 * Opens the module's cache; one that can't be written is still looked into. Warns
 * `cache-read-only`.
 */
export async function openCache(request: CacheRequest): Promise<Cache> {
  const { dir, fallbackDir, algorithm, log, signal } = request;
  // With nowhere to go instead, what can be read is read, and a write says what is in its way.
  const isOnly = dir === fallbackDir;
  if (isOnly || (await canBeWritten(dir))) return { dir, also: [], algorithm, log, signal };
  log.warn({ kind: 'cache-read-only', dir, instead: fallbackDir });
  return { dir: fallbackDir, also: [dir], algorithm, log, signal };
}

/**
 * Found out by writing: access(2) does not know about root on a squashing NFS server, nor about
 * SELinux. Where `dir` is missing, what counts is the nearest directory above it. A full disk is
 * not a read-only one: publishing will say DISK_FULL.
 */
async function canBeWritten(dir: string): Promise<boolean> {
  try {
    const probe = await mkdtemp(path.join(dir, TEMPORARY));
    await rm(probe, { recursive: true, force: true });
    return true;
  } catch (error) {
    if (isMissing(error) && dir !== path.dirname(dir)) return canBeWritten(path.dirname(dir));
    if (isReadOnly(error)) return false;
    if (isFull(error)) return true;
    throw error;
  }
}
