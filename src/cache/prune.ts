import { byBytes } from '../core/bytes.js';
import type { Runner } from '../core/process/process.js';
import { type Listed, orDamage } from './list.js';
import { type Cache, changesTo } from './open.js';
import { checkEntry } from './verify.js';

/**
 * Removes the entries of `cache.dir` that `keep` is false for, damaged ones among them, and what
 * killed processes have left over. Returns the names removed, in byte order. The places that are only
 * read stay as they are.
 */
export async function prune(
  session: Runner,
  cache: Cache,
  keep: (listed: Listed) => boolean,
): Promise<string[]> {
  const store = await changesTo(session, cache);
  return store.change(session, async (writer) => {
    const removed: string[] = [];
    for (const fingerprint of await store.list()) {
      const listed = await orDamage(fingerprint, async () => {
        const files = await writer.get(fingerprint);
        const dir = store.nameOf(fingerprint);
        return files && checkEntry(dir, fingerprint, files, cache.form.prefix);
      });
      if (listed === undefined || keep(listed)) continue;
      await writer.remove(fingerprint);
      removed.push(fingerprint);
    }
    return [...removed, ...(await writer.sweep())].sort(byBytes);
  });
}
