import { type Limits, readArchive } from '../../archive/index.js';
import {
  type Entry,
  type Incoming,
  type Merged,
  merge,
  noteOrigin,
  unbundle,
} from '../../cache/index.js';
import { CompatError } from '../../core/errors.js';
import type { Session } from '../../core/session.js';
import { type Project, rulesFor } from '../../project/index.js';
import { type ChangedFile, changedFiles } from '../changed-files.js';
import { lookUpSound } from '../look.js';
import { beliefIn, policiesOf, whyRefused } from '../trust/believe.js';
import { checkIncoming } from './check-incoming.js';
import { displace } from './displace.js';

/** More than a thousand entries: no bundle of anybody's is larger. */
const LIMITS: Limits = { files: 10_000, bytes: 256 * 1024 * 1024 };

/** A patch that a bundle brings and that is not here yet. */
export interface Arrival {
  fingerprint: string;
  /** The bundle and the entry in it. */
  from: string;
  releases: string[];
  files: ChangedFile[];
  /** compat.patch, latin1. */
  patch: string;
  /** Where signatures are demanded: whether there are enough, and if not, why not. */
  vouched?: { enough: boolean; why?: string };
}

/**
 * Merges bundles that `export` wrote into the cache, all of them or none. They may come from anywhere:
 * throws USAGE, CACHE_DAMAGED, PATCH_UNSAFE or PATCH_REJECTED with the reason, and changes nothing. That the patches
 * were imported is remembered before they are let in.
 *
 * @param admit is shown the patches that are new here, if there are any, and throws where they are not wanted
 */
export async function importBundles(
  session: Session,
  project: Project,
  bundles: readonly string[],
  admit: (arrivals: readonly Arrival[]) => Promise<void>,
): Promise<Merged[]> {
  const incoming: Incoming[] = [];
  for (const from of bundles) {
    for (const [fingerprint, files] of unbundle(await readArchive(from, LIMITS), from)) {
      incoming.push({ fingerprint, files, from });
    }
  }
  const all: Entry[] = [];
  return merge(session, project.cache, incoming, {
    check: (entry) => {
      checkIncoming(project, entry);
      all.push(entry);
    },
    admit: async (entries) => {
      const arrivals = await arrivalsAmong(session, project, entries);
      if (arrivals.length > 0) await admit(arrivals);
      for (const arrival of arrivals) await noteOrigin(project.cache, arrival, 'imported');
    },
    mayReplace: async (old, entry) => {
      const rules = await rulesFor(session, project, old.answers);
      const signed = signedOf(entry, all);
      const outcome = await displace(session, project, rules, old, entry, signed);
      if (typeof outcome === 'object') throw notWanted(entry, outcome.why);
      return outcome === 'may';
    },
  });
}

/** The patches that this cache does not have yet, each once. */
async function arrivalsAmong(
  session: Session,
  project: Project,
  entries: readonly Entry[],
): Promise<Arrival[]> {
  const arrivals: Arrival[] = [];
  const trust = policiesOf(session, project);
  for (const entry of entries) {
    const { fingerprint, dir, patch, releases } = entry;
    if (patch === undefined) continue;
    const isKnown = arrivals.some((one) => one.fingerprint === fingerprint && one.patch === patch);
    if (isKnown || (await lookUpSound(session, project, fingerprint))?.patch === patch) continue;
    const files = changedFiles(patch, `${dir}/compat.patch`);
    const arrival = { fingerprint, from: dir, releases, files, patch };
    if (trust.length === 0) arrivals.push(arrival);
    else {
      const signed = signedOf(arrival, entries);
      const rules = await rulesFor(session, project, entry.answers);
      const how = { rules, mayBeOwn: false };
      const belief = await beliefIn(trust, project, { ...entry, patch, signed }, how);
      const vouched =
        belief.is === 'refused'
          ? { enough: false, why: whyRefused(belief.verdicts) }
          : { enough: belief.is === 'vouched' };
      arrivals.push({ ...arrival, vouched });
    }
  }
  return arrivals;
}

/** Several bundles may bring one patch, each with the signature of somebody else. */
function signedOf(
  { fingerprint, patch }: Pick<Entry, 'fingerprint' | 'patch'>,
  entries: readonly Entry[],
): Map<string, Buffer> {
  const alike = entries.filter((one) => one.fingerprint === fingerprint && one.patch === patch);
  return new Map(alike.flatMap(({ signed }) => [...signed]));
}

function notWanted({ dir }: Entry, why: string): CompatError {
  return new CompatError('USAGE', `${dir} is refused: ${why}`, { hint: 'Nothing was changed.' });
}
