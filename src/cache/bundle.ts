import path from 'node:path';
import { CompatError } from '../core/errors.js';
import { isFingerprint } from '../header/index.js';
import { damaged } from './damage.js';
import type { Cache } from './open.js';
import { ENTRY_FILES, type Files, readFiles } from './read.js';
import { checkEntry } from './verify.js';

/** The files of entries, by `<fingerprint>/<file>`: what is carried between machines. */
export type Bundle = Map<string, Buffer>;

/** The entries of these fingerprints, verified. Throws CACHE_DAMAGED. */
export async function bundle(cache: Cache, fingerprints: readonly string[]): Promise<Bundle> {
  const carried: Bundle = new Map();
  for (const fingerprint of fingerprints) {
    const { dir, files } = await find(cache, fingerprint);
    checkEntry(dir, fingerprint, files);
    for (const [name, bytes] of files) carried.set(`${fingerprint}/${name}`, bytes);
  }
  return carried;
}

async function find(cache: Cache, fingerprint: string): Promise<{ dir: string; files: Files }> {
  for (const place of [cache.dir, ...cache.also]) {
    const dir = path.join(place, fingerprint);
    const files = await readFiles(dir);
    if (files !== undefined) return { dir, files };
  }
  throw damaged(path.join(cache.dir, fingerprint), 'has gone');
}

/**
 * The entries in a bundle, by fingerprint, not verified yet. Throws USAGE for a name that no bundle
 * has; `where` is the file it came from.
 */
export function unbundle(carried: ReadonlyMap<string, Buffer>, where: string): Map<string, Files> {
  const entries = new Map<string, Map<string, Buffer>>();
  for (const [name, bytes] of carried) {
    const [fingerprint = '', file = '', ...more] = name.split('/');
    if (!isFingerprint(fingerprint) || !ENTRY_FILES.includes(file) || more.length > 0) {
      throw new CompatError(
        'USAGE',
        `${where} is refused: ${JSON.stringify(name)} is no file of a cache entry`,
        {
          hint: 'Nothing was changed. A bundle is what `compat-gen export` writes.',
        },
      );
    }
    const files = entries.get(fingerprint) ?? new Map<string, Buffer>();
    entries.set(fingerprint, files.set(file, bytes));
  }
  return entries;
}
