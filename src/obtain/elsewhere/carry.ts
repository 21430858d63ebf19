import { compress, timeStamp, writeTar } from '../../archive/index.js';
import { bundle, isDamaged, listEntries, wholeFingerprint } from '../../cache/index.js';
import { CompatError } from '../../core/errors.js';
import { writeAtomic } from '../../core/files/atomic.js';
import type { Session } from '../../core/session.js';
import type { Project } from '../../project/index.js';

/**
 * Writes cache entries as one .tar.gz. Returns their fingerprints. The same entries make the same
 * bytes. Throws USAGE where there is none, CACHE_DAMAGED.
 *
 * @param named fingerprints, or their beginnings; none = all entries
 * @param output absolute
 */
export async function exportEntries(
  session: Session,
  { cache }: Project,
  named: readonly string[],
  output: string,
): Promise<string[]> {
  const listed = await listEntries(session, cache);
  const all = listed.map(({ fingerprint }) => fingerprint);
  const wanted = named.map((name) => wholeFingerprint(name, all, cache.dir));
  const fingerprints = named.length === 0 ? all : [...new Set(wanted)];
  const damaged = listed.filter(isDamaged).find((one) => fingerprints.includes(one.fingerprint));
  if (damaged !== undefined) throw damaged.damaged;
  if (fingerprints.length === 0) {
    throw new CompatError('USAGE', `${cache.dir} holds no entry`, {
      hint: 'A build that finds no patch leaves one to carry: compat-gen prepare.',
    });
  }
  const files = [...(await bundle(session, cache, fingerprints))].map(
    ([name, bytes]) => [name, { bytes }] as const,
  );
  const tar = await writeTar(new Map(files), timeStamp(session.env));
  await writeAtomic(output, await compress(session, tar, 'gz'));
  return fingerprints;
}
