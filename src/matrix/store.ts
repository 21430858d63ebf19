import { rm } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { makePrivateDirectory, writeAtomic } from '../core/files/atomic.js';
import { readBounded } from '../core/files/bounded.js';
import { ifThereNow } from '../core/files/missing.js';
import { isReadOnly } from '../core/files/write-errors.js';

/** What is kept of kernels, of answers, of cells, of what a step found, of whole runs. */
export type Shelf = 'kernels' | 'answers' | 'cells' | 'steps' | 'runs';

/** A run of 50 modules on 200 kernels takes 10 MB. */
const MOST_BYTES = 256 * 1024 * 1024;

/** What earlier runs have kept, below the user's cache directory. */
export interface Kept {
  /** What is kept under a key; undefined for what is not there, or not of this form. */
  get<S extends v.GenericSchema>(
    shelf: Shelf,
    key: string,
    schema: S,
  ): v.InferOutput<S> | undefined;
  /** Keeps it. Where that can't be written the next run does the work again. */
  put(shelf: Shelf, key: string, value: unknown): Promise<void>;
}

/** Opens what is kept below a state directory. */
export function openKept(state: string): Kept {
  const dir = path.join(state, 'matrix');
  const fileOf = (shelf: Shelf, key: string): string => path.join(dir, shelf, `${key}.json`);
  return {
    get(shelf, key, schema) {
      const bytes = ifThereNow(() => readBounded(fileOf(shelf, key), MOST_BYTES));
      const read = v.safeParse(schema, bytes && parsed(bytes.toString()));
      return read.success ? read.output : undefined;
    },
    async put(shelf, key, value) {
      const file = fileOf(shelf, key);
      try {
        await makePrivateDirectory(path.dirname(file));
        await writeAtomic(file, JSON.stringify(value), { mayBeLost: true });
      } catch (error) {
        if (!isReadOnly(error)) throw error;
        // What stands there is of an earlier run.
        await rm(file, { force: true }).catch(() => {});
      }
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
