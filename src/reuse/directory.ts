import { utimes } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '../core/bytes.js';
import { CompatError } from '../core/errors.js';
import { makePrivateDirectory, writeAtomic } from '../core/files/atomic.js';
import { readBounded } from '../core/files/bounded.js';
import { ifThere } from '../core/files/missing.js';
import { tidy } from './tidy.js';

/** Things by key, each as it was put. */
export interface Reuse {
  get(key: string): Promise<Buffer | undefined>;
  /** Best effort: where the disk is full or read-only, or something stands in the way, it is not kept. */
  put(key: string, bytes: Buffer): Promise<void>;
  /** To be called when all is done: removes what was used longest ago where there is too much. */
  end(): Promise<void>;
}

/** Bytes; what is larger is not kept. */
const LARGEST = 16 * 1024 * 1024;

const FORMAT = 'compat-gen reuse 1 ';

/**
 * A directory of this user's alone.
 *
 * @param dir absolute; it need not be there
 * @param key hex, as for every key
 */
export function reuseIn(dir: string): Reuse {
  let hasWritten = false;
  const fileOf = (key: string): string => path.join(dir, key.slice(0, 2), key.slice(2));
  return {
    async get(key) {
      const file = fileOf(key);
      const bytes = readIfSound(file);
      const kept = bytes && verified(bytes, key);
      // What is used stays longest. Another process may have removed it meanwhile, or the disk be read-only.
      const now = new Date();
      if (kept !== undefined) await ifThere(utimes(file, now, now)).catch(() => {});
      return kept;
    },
    async put(key, bytes) {
      if (bytes.length > LARGEST - 1024) return;
      const head = Buffer.from(headFor(key, bytes));
      try {
        await makePrivateDirectory(dir);
        await writeAtomic(fileOf(key), Buffer.concat([head, bytes]), { mayBeLost: true });
        hasWritten = true;
      } catch (error) {
        const isFull = error instanceof CompatError && error.code === 'DISK_FULL';
        if (!isFull && !isOfTheSystem(error)) throw error;
      }
    },
    async end() {
      if (hasWritten) await tidy(dir);
    },
  };
}

/** Whatever else stands in its place is as if it were not there. */
function readIfSound(file: string): Buffer | undefined {
  try {
    return readBounded(file, LARGEST);
  } catch (error) {
    if (!isOfTheSystem(error)) throw error;
    return undefined;
  }
}

/** Whether an error is what the file system says, and nothing of ours. */
function isOfTheSystem(error: unknown): boolean {
  return !(error instanceof CompatError) && (error as NodeJS.ErrnoException).code !== undefined;
}

/** The digest is over the key as well: a file that was copied to another name is not believed. */
function headFor(key: string, bytes: Buffer): string {
  return `${FORMAT}${sha256(Buffer.concat([Buffer.from(`${key}\n`), bytes]))}\n`;
}

function verified(bytes: Buffer, key: string): Buffer | undefined {
  const end = bytes.indexOf('\n') + 1;
  const body = bytes.subarray(end);
  return bytes.subarray(0, end).toString('latin1') === headFor(key, body) ? body : undefined;
}
