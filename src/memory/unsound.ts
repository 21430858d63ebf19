import path from 'node:path';
import { CompatError } from '../core/errors.js';
import { namesIn } from '../core/files/missing.js';
import { isSoundRecord } from './record.js';

/** The records of shipped answers in a directory that nobody will believe: an error for each. */
export async function unsoundShipped(dir: string): Promise<CompatError[]> {
  const records = (await namesIn(dir)).filter((name) => name.endsWith('.json.br')).sort();
  return records
    .map((name) => path.join(dir, name))
    .filter((file) => !isSoundRecord(file))
    .map(
      (file) =>
        new CompatError('CACHE_DAMAGED', `${file}: damaged, or of another compat-gen`, {
          hint: 'Remove it, and make it again on that kernel: compat-gen cache ship.',
        }),
    );
}
