import path from 'node:path';
import { sha256 } from '../core/bytes.js';
import { writeAtomic } from '../core/files/atomic.js';
import { readIfThere } from '../core/files/missing.js';
import type { Entry } from './entry.js';
import type { Cache } from './open.js';

/**
 * Where a patch came from, as this user remembers it: `made` here by spatch; with the `module` (nothing is
 * remembered: it lies in the module's own directory as the sources do); `imported` from a bundle; `reviewed`, which
 * is imported and read by somebody who then said so.
 */
export type Origin = 'made' | 'module' | 'imported' | 'reviewed';

type Patch = Pick<Entry, 'fingerprint'> & { patch: string };

/** Where the patch (latin1) of an entry came from. */
export async function originOf({ origins }: Cache, patch: Patch): Promise<Origin> {
  const word = (await readIfThere(fileOf(origins, patch)))?.toString('latin1').trim();
  if (word === undefined) return 'module';
  // What can't be read was written for a reason all the same.
  return word === 'made' || word === 'reviewed' ? word : 'imported';
}

/**
 * Remembers where the patch of a fingerprint came from: outside of the entry, where no bundle can write. Each patch has
 * a record of its own, so that another patch for the same fingerprint changes nothing for this one. Throws DISK_FULL,
 * and what the file system says of a directory that can't be written.
 */
export function noteOrigin(
  { origins }: Cache,
  patch: Patch,
  origin: Exclude<Origin, 'module'>,
): Promise<void> {
  return writeAtomic(fileOf(origins, patch), `${origin}\n`);
}

function fileOf(dir: string, { fingerprint, patch }: Patch): string {
  return path.join(dir, `${fingerprint}-${sha256(Buffer.from(patch, 'latin1'))}`);
}
