import { CompatError } from '../core/errors.js';
import type { Runner } from '../core/process/process.js';
import type { Entry } from './entry.js';
import { type Cache, placesOf } from './open.js';
import type { Store } from './store/index.js';
import { checkEntry } from './verify.js';

/**
 * The entry of a fingerprint, verified, or undefined. Of several places the first that has a patch
 * is taken (and is `wanted`: not stale, say), else the first that has a patch, else the first that
 * has a compat.h. Throws CACHE_DAMAGED for an entry that contradicts itself.
 */
export async function lookUp(
  session: Runner,
  cache: Cache,
  fingerprint: string,
  wanted: (entry: Entry) => boolean = () => true,
): Promise<Entry | undefined> {
  const found: Entry[] = [];
  for (const store of placesOf(cache)) {
    const entry = await readFrom(session, store, fingerprint, cache.form.prefix);
    if (entry?.patch !== undefined && wanted(entry)) return entry;
    if (entry !== undefined) found.push(entry);
  }
  return found.find((entry) => entry.patch !== undefined) ?? found[0];
}

/** The entry as one place has it. Throws CACHE_DAMAGED. */
export async function readFrom(
  session: Runner,
  store: Store,
  fingerprint: string,
  prefix: string,
): Promise<Entry | undefined> {
  const dir = store.nameOf(fingerprint);
  let sound: Entry | undefined;
  const files = await store.get(session, fingerprint, (files) => {
    sound = undamaged(() => checkEntry(dir, fingerprint, files, prefix));
    return sound !== undefined;
  });
  return sound ?? (files && checkEntry(dir, fingerprint, files, prefix));
}

function undamaged(check: () => Entry): Entry | undefined {
  try {
    return check();
  } catch (error) {
    if (error instanceof CompatError && error.code === 'CACHE_DAMAGED') return undefined;
    throw error;
  }
}
