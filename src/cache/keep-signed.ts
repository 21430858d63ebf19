import { CompatError } from '../core/errors.js';
import type { Runner } from '../core/process/process.js';
import { type Entry, isSignedFile, MOST_OTHERS } from './entry.js';
import { type Cache, changesTo, placesOf } from './open.js';
import type { Files } from './store/index.js';
import { checkEntry } from './verify.js';

/**
 * Puts a signed statement into an entry, beside its other files. Throws USAGE where the patch is not `entry`'s any more, and
 * where the entry holds too many files already.
 *
 * @param supersedes the names of those that it takes the place of
 */
export async function keepSigned(
  session: Runner,
  cache: Cache,
  entry: Entry,
  { name, bytes }: { name: string; bytes: Buffer },
  supersedes: readonly string[],
): Promise<Entry> {
  const { fingerprint } = entry;
  const { prefix } = cache.form;
  const store = await changesTo(session, cache);
  return store.change(session, async (writer) => {
    // What lies where nothing can be written is copied: the whole entry, with what is added.
    const files = (await writer.get(fingerprint)) ?? (await elsewhere(session, cache, fingerprint));
    const now = files && checkEntry(entry.dir, fingerprint, files, prefix);
    if (files === undefined || now?.patch !== entry.patch) throw changed(entry);
    const kept = [...files].filter(
      ([other]) => !supersedes.includes(other) || !isSignedFile(other),
    );
    const all = new Map([...kept, [name, bytes] as const]);
    const check = (found: Files) =>
      checkEntry(store.nameOf(fingerprint), fingerprint, found, prefix);
    const put = check(all);
    if (put.others.length > MOST_OTHERS) throw tooMany(put);
    await writer.put(new Map([[fingerprint, all]]), (_, found) => void check(found));
    return put;
  });
}

async function elsewhere(
  session: Runner,
  cache: Cache,
  fingerprint: string,
): Promise<Files | undefined> {
  for (const store of placesOf(cache)) {
    const files = await store.get(session, fingerprint, () => true);
    if (files !== undefined) return files;
  }
  return undefined;
}

function changed({ dir }: Entry): CompatError {
  return new CompatError('USAGE', `${dir} was changed while it was being signed`, {
    hint: 'Run the same command again.',
  });
}

function tooMany({ dir }: Entry): CompatError {
  return new CompatError(
    'USAGE',
    `${dir} holds ${MOST_OTHERS} other files already: there is no room for a signature`,
    {
      hint: 'Remove those that nobody needs: compat-gen cache show lists them.',
    },
  );
}
