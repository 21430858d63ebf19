import path from 'node:path';
import { sha256 } from '../core/bytes.js';
import { writeAtomic } from '../core/files/atomic.js';
import { readIfThere } from '../core/files/missing.js';
import type { Entry } from './entry.js';
import { printManifest } from './manifest.js';
import type { Cache } from './open.js';

/**
 * Where a patch came from, as this user remembers it: `made` here by spatch; with the `module` (nothing is
 * remembered: it lies in the module's own directory as the sources do); `imported` from a bundle; `reviewed`, which
 * is imported and read by somebody who then said so.
 */
export type Origin = 'made' | 'module' | 'imported' | 'reviewed';

type Patch = Pick<Entry, 'fingerprint' | 'manifest'> & { patch: string };

/** Where the patch (latin1) of an entry came from. */
export async function originOf({ origins }: Cache, patch: Patch): Promise<Origin> {
  const word = (await wordsOf(origins, patch))?.[0];
  if (word === undefined) return 'module';
  // What can't be read was written for a reason all the same.
  return word === 'made' || word === 'reviewed' ? word : 'imported';
}

/**
 * Whether the patch of an entry was made here from just what its manifest names. An origin alone does not tell: an old
 * patch that was made here once could come back with a manifest that claims today's sources.
 */
export async function isMadeHere({ origins }: Cache, patch: Patch): Promise<boolean> {
  const [word, digest] = (await wordsOf(origins, patch)) ?? [];
  return word === 'made' && digest !== undefined && digest === digestOf(patch);
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
  const words = origin === 'made' ? [origin, digestOf(patch)] : [origin];
  return writeAtomic(fileOf(origins, patch), `${words.join(' ').trim()}\n`);
}

async function wordsOf(origins: string, patch: Patch): Promise<string[] | undefined> {
  const note = await readIfThere(fileOf(origins, patch)).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return Buffer.of();
  });
  return note?.toString('latin1').trim().split(' ');
}

function digestOf({ manifest }: Patch): string {
  return manifest === undefined ? '' : sha256(printManifest(manifest));
}

function fileOf(dir: string, { fingerprint, patch }: Patch): string {
  return path.join(dir, `${fingerprint}-${sha256(Buffer.from(patch, 'latin1'))}`);
}
