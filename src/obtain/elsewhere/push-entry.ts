import { bundle, type Entry, lookUp, merge } from '../../cache/index.js';
import { CompatError } from '../../core/errors.js';
import type { Session } from '../../core/session.js';
import type { Project } from '../../project/index.js';
import type { Found } from '../../shared/index.js';
import { beliefIn, keysThatSigned, policiesOf } from '../trust/believe.js';
import type { Wanted } from '../wanted.js';
import { OF_ITS_OWN, packed, unpacked } from './carried-entry.js';
import { checkIncoming } from './check-incoming.js';
import { sharedKey } from './shared-entry.js';

/** Another patch that a shared cache has for the same answers, rules and sources, and who signed it. */
export interface Rival {
  entry: Entry;
  found: Found;
  keys: readonly string[];
}

/**
 * Puts an entry that was made or signed here where other machines find it, if that is wished. It takes the place of what is
 * there, unless that is signed and there is less reason to believe this one.
 *
 * @param rival what `takeSignatures` returned, before the entry was signed
 */
export async function pushEntry(
  session: Session,
  project: Project,
  wanted: Wanted,
  { fingerprint, form }: Pick<Entry, 'fingerprint' | 'form'>,
  rival: Rival | undefined,
): Promise<void> {
  if (form !== 'complete' || !project.shared.takes('entry')) return;
  if (rival !== undefined) {
    const { keys, found } = rival;
    const stays = !(await isBetter(session, project, wanted, rival));
    session.log.warn({ kind: 'shared-signed', cache: found.from, fingerprint, keys, stays });
    if (stays) return;
  }
  const files = await bundle(session, project.cache, [fingerprint]);
  const key = await sharedKey(session, project, wanted);
  await project.shared.put(session, 'entry', key, packed(fingerprint, files));
}

/**
 * Takes what others have signed of the patch that is here from a shared cache into the module's own, where what is here
 * goes to that cache. Returns the patch that is there if it is another one that somebody has signed.
 */
export async function takeSignatures(
  session: Session,
  project: Project,
  wanted: Wanted,
): Promise<Rival | undefined> {
  const { shared } = project;
  if (!shared.takes('entry')) return undefined;
  const key = await sharedKey(session, project, wanted);
  // Who signs need not have our key: a signature is good or not by itself.
  const found = await shared.get(session, 'entry', key, true);
  if (found === undefined) return undefined;
  const entry = await signaturesOf(session, project, wanted, found);
  const here = await lookUp(session, project.cache, wanted.answers.fingerprint);
  if (entry?.patch === undefined || here?.patch === entry.patch) return undefined;
  const keys = keysThatSigned(project, entry, wanted.rules);
  return keys.length === 0 ? undefined : { entry, found, keys };
}

/** The entry in a shared cache, once what is signed of the same patch was taken from it; undefined for one that is none. */
async function signaturesOf(
  session: Session,
  project: Project,
  { answers }: Wanted,
  { bytes, from }: Found,
): Promise<Entry | undefined> {
  let there: Entry | undefined;
  try {
    await merge(session, project.cache, [unpacked(answers.fingerprint, bytes, from)], {
      check: (entry) => {
        checkIncoming(project, entry);
        there = entry;
      },
      admit: async () => {},
      mayReplace: async () => false,
    });
  } catch (error) {
    if (!(error instanceof CompatError) || !OF_ITS_OWN.includes(error.code)) throw error;
    session.log.detail(error.message);
  }
  return there;
}

/** Whether there is more reason to believe what is here than its rival. */
async function isBetter(
  session: Session,
  project: Project,
  { answers, rules }: Wanted,
  rival: Rival,
): Promise<boolean> {
  const trust = policiesOf(session, project);
  // A key says more than the signature of somebody whom nobody here has named.
  if (trust.length === 0) return project.shared.seals && !rival.found.isSealed;
  const isVouched = async (entry: Entry | undefined): Promise<boolean> => {
    if (entry?.patch === undefined) return false;
    const how = { rules, mayBeOwn: false };
    return (await beliefIn(trust, project, { ...entry, patch: entry.patch }, how)).is === 'vouched';
  };
  const here = await lookUp(session, project.cache, answers.fingerprint);
  return (await isVouched(here)) && !(await isVouched(rival.entry));
}
