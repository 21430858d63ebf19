import { compress, type Limits, readArchive, timeStamp, writeTar } from '../archive/index.js';
import {
  bundle,
  type Entry,
  type Incoming,
  isDamaged,
  listEntries,
  type Merged,
  merge,
  unbundle,
  wholeFingerprint,
} from '../cache/index.js';
import { CompatError } from '../core/errors.js';
import { writeAtomic } from '../core/files/atomic.js';
import type { Session } from '../core/session.js';
import { checkPatch, readPatch } from '../patch/index.js';
import { type Project, rulesFor } from '../project/index.js';
import { judge } from './judge.js';

/** More than a thousand entries: no bundle of anybody's is larger. */
const LIMITS: Limits = { files: 10_000, bytes: 256 * 1024 * 1024 };

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

/**
 * Merges bundles that `export` wrote into the cache, all of them or none. They may come from anywhere:
 * throws USAGE, CACHE_DAMAGED, PATCH_UNSAFE or PATCH_REJECTED with the reason, and changes nothing.
 */
export async function importBundles(
  session: Session,
  project: Project,
  bundles: readonly string[],
): Promise<Merged[]> {
  const incoming: Incoming[] = [];
  for (const from of bundles) {
    for (const [fingerprint, files] of unbundle(await readArchive(from, LIMITS), from)) {
      incoming.push({ fingerprint, files, from });
    }
  }
  return merge(session, project.cache, incoming, {
    check: (entry) => checkTouches(project, entry),
    mayReplace: (entry) => isStale(session, project, entry),
  });
}

function checkTouches({ sources }: Project, { patch, dir }: Entry): void {
  if (patch === undefined) return;
  const where = `${dir}/compat.patch`;
  checkPatch(readPatch(patch, where), new Set(sources.keys()), where);
}

/** A foreign entry can't be judged, and counts as good. */
async function isStale(session: Session, project: Project, entry: Entry): Promise<boolean> {
  if (entry.form !== 'complete') return false;
  const rules = await rulesFor(session, project, entry.answers);
  return (await judge(session, project, entry, rules)) !== undefined;
}
