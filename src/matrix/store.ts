import { rm } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { sha256 } from '../core/bytes.js';
import { CompatError } from '../core/errors.js';
import { makePrivateDirectory, writeAtomic } from '../core/files/atomic.js';
import { readBounded } from '../core/files/bounded.js';

/** What is kept of kernels, of answers, of cells, of what a step found, of whole runs. */
export type Shelf = 'kernels' | 'answers' | 'cells' | 'steps' | 'runs';

/** A run of 50 modules on 200 kernels takes 10 MB. */
const MOST_BYTES = 256 * 1024 * 1024;

/** What earlier runs have kept, below the user's cache directory. */
export interface Kept {
  /** What is kept under a key; undefined for what is not there, is not whole, or not of this form. */
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
      const text = read(fileOf(shelf, key));
      const end = text.indexOf('\n');
      if (end === -1 || text.slice(0, end) !== sealOf(shelf, key, text.slice(end + 1))) return;
      const found = v.safeParse(schema, parsed(text.slice(end + 1)));
      return found.success ? found.output : undefined;
    },
    async put(shelf, key, value) {
      const file = fileOf(shelf, key);
      try {
        await makePrivateDirectory(path.dirname(file));
        const text = JSON.stringify(value);
        await writeAtomic(file, `${sealOf(shelf, key, text)}\n${text}`, { mayBeLost: true });
      } catch (error) {
        if (error instanceof CompatError || (error as NodeJS.ErrnoException).code === undefined)
          throw error;
        // What stands there is of an earlier run.
        await rm(file, { force: true }).catch(() => {});
      }
    },
  };
}

/** Empty where it can't be read: a directory, say. */
function read(file: string): string {
  try {
    return readBounded(file, MOST_BYTES)?.toString() ?? '';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return '';
  }
}

/** Of its place, too: whole as it is, what another cell came to says nothing of this one. */
function sealOf(shelf: Shelf, key: string, text: string): string {
  return sha256(`${shelf}/${key}\n${text}`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
