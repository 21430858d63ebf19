import path from 'node:path';
import { CompatError } from '../core/errors.js';
import { namesIn } from '../core/files/missing.js';
import { readRecord } from './record.js';

/** A record of shipped answers that nobody will believe. */
export interface Unsound {
  /** Absolute. */
  file: string;
  error: CompatError;
}

/**
 * The records of shipped answers in a directory that nobody will believe.
 *
 * @param isTree whether what a record says of the kernel tree is what the caller would have put there
 */
export async function unsoundShipped(
  dir: string,
  isTree: (value: unknown) => boolean,
): Promise<Unsound[]> {
  const records = (await namesIn(dir)).filter((name) => name.endsWith('.json.br')).sort();
  return records
    .map((name) => path.join(dir, name))
    .filter((file) => !isSound(file, isTree))
    .map((file) => ({
      file,
      error: new CompatError('CACHE_DAMAGED', `${file}: damaged, or of another compat-gen`, {
        hint: 'Remove it, and make it again on that kernel: compat-gen cache ship.',
      }),
    }));
}

function isSound(file: string, isTree: (value: unknown) => boolean): boolean {
  const record = readRecord(file);
  return typeof record !== 'string' && (record.tree === null || isTree(record.tree.value));
}
