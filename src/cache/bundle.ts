import path from 'node:path';
import { CompatError } from '../core/errors.js';
import type { Runner } from '../core/process/process.js';
import { isFingerprint } from '../header/index.js';
import { damaged } from './damage.js';
import { ENTRY_FILES, isOtherFile } from './entry.js';
import { type Cache, placesOf } from './open.js';
import type { Files } from './store/index.js';
import { checkEntry } from './verify.js';

/** The files of entries, by `<fingerprint>/<file>`: what is carried between machines. */
export type Bundle = Map<string, Buffer>;

/** The entries of these fingerprints, verified, with all their files. Throws CACHE_DAMAGED. */
export async function bundle(
  session: Runner,
  cache: Cache,
  fingerprints: readonly string[],
): Promise<Bundle> {
  const carried: Bundle = new Map();
  for (const fingerprint of fingerprints) {
    for (const [name, bytes] of await find(session, cache, fingerprint)) {
      carried.set(`${fingerprint}/${name}`, bytes);
    }
  }
  return carried;
}

async function find(session: Runner, cache: Cache, fingerprint: string): Promise<Files> {
  for (const store of placesOf(cache)) {
    const files = await store.get(session, fingerprint, () => true);
    if (files === undefined) continue;
    checkEntry(store.nameOf(fingerprint), fingerprint, files, cache.form.prefix);
    return files;
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
    if (!isFingerprint(fingerprint) || !isEntryFile(file, bytes) || more.length > 0) {
      throw noBundle(where, name);
    }
    const files = entries.get(fingerprint) ?? new Map<string, Buffer>();
    // Where a file system takes no heed of capitals, one would stand for the other.
    const known = [...ENTRY_FILES, ...files.keys()];
    if (known.some((one) => one !== file && one.toLowerCase() === file.toLowerCase())) {
      throw noBundle(where, name);
    }
    entries.set(fingerprint, files.set(file, bytes));
  }
  return entries;
}

function noBundle(where: string, name: string): CompatError {
  return new CompatError(
    'USAGE',
    `${where} is refused: ${JSON.stringify(name)} is not a file of a cache entry`,
    { hint: 'Nothing was changed. A bundle is what `compat-gen export` writes.' },
  );
}

function isEntryFile(name: string, bytes: Buffer): boolean {
  return ENTRY_FILES.includes(name) || isOtherFile(name, bytes.length);
}
