import { ENGINE } from '../../apply/index.js';
import { lookUp, mayBeRemade, merge, noteOrigin } from '../../cache/index.js';
import { byBytes, sha256 } from '../../core/bytes.js';
import { CompatError } from '../../core/errors.js';
import type { Session } from '../../core/session.js';
import { type Project, recordedOptions } from '../../project/index.js';
import type { Found } from '../../shared/index.js';
import { isOwnFile } from '../../spatch/index.js';
import { changedFiles } from '../changed-files.js';
import { inputsOf, judge } from '../judge.js';
import type { Wanted } from '../wanted.js';
import { OF_ITS_OWN, refused, unpacked } from './carried-entry.js';
import { checkIncoming } from './check-incoming.js';
import { displace } from './displace.js';

/**
 * Takes the entry for these answers from a shared cache into the module's own, if there is one that today's rules and
 * sources would make. It is checked as a bundle is that somebody imports, and counts as imported; as made here only if
 * one who has our key put it there. Whether its patch is used is not decided here. True where there was one.
 *
 * @param sealCounts whether such a key is enough; where signers are demanded it is not: any one machine has it
 */
export async function fetchEntry(
  session: Session,
  project: Project,
  wanted: Wanted,
  sealCounts: boolean,
): Promise<boolean> {
  const { shared } = project;
  if (!shared.mayHave('entry')) return false;
  const found = await shared.get(session, 'entry', await sharedKey(session, project, wanted));
  if (found === undefined) return false;
  try {
    await takeIn(session, project, wanted, { ...found, isSealed: found.isSealed && sealCounts });
    return true;
  } catch (error) {
    if (error instanceof NotTaken) {
      session.log.detail(error.message);
      return false;
    }
    if (!(error instanceof CompatError) || !OF_ITS_OWN.includes(error.code)) throw error;
    shared.refuse(session, found, error.message);
    return false;
  }
}

/** An entry that nothing is wrong with, but for who might have put it there. */
class NotTaken extends Error {}

/** What an entry has in a shared cache: the digest of all that a patch depends on and that is the same on a machine without spatch. */
export async function sharedKey(
  session: Session,
  project: Project,
  { answers, rules }: Wanted,
): Promise<string> {
  const inputs = await inputsOf(session, project, rules);
  return sha256(
    JSON.stringify({
      fingerprint: answers.fingerprint,
      rules: rules.map(({ name, digest }) => [name, digest]),
      sources: project.sourceDigests
        .map(({ path, sha256 }) => [path, sha256] as const)
        .sort(([a], [b]) => byBytes(a, b)),
      engine: ENGINE,
      options: recordedOptions(project.config),
      inputs: inputs
        .filter((input) => !isOwnFile(input) && !/^[/$]/.test(input.name))
        .map(({ name, sha256 }) => [name, sha256]),
    }),
  );
}

async function takeIn(
  session: Session,
  project: Project,
  { answers, rules }: Wanted,
  { bytes, from, isSealed }: Found,
): Promise<void> {
  const incoming = unpacked(answers.fingerprint, bytes, from);
  await merge(session, project.cache, [incoming], {
    check: (entry) => {
      checkIncoming(project, entry);
      if (entry.manifest === undefined || entry.patch === undefined) {
        throw refused(from, 'the entry has no patch, or no manifest.json');
      }
      const forMake = changedFiles(entry.patch, entry.dir).find(({ isKbuild }) => isKbuild);
      if (forMake !== undefined && !isSealed) {
        const { path } = forMake;
        throw new NotTaken(
          `${from}: not used without a seal, since it changes ${path}: make reads that`,
        );
      }
    },
    admit: async ([entry]) => {
      if (entry?.patch === undefined) return;
      const stale = await judge(session, project, entry, rules);
      if (stale !== undefined)
        throw refused(from, `the entry is not what was asked for (${stale})`);
      const { patch } = entry;
      const here = await lookUp(session, project.cache, entry.fingerprint).catch(unlessRemade);
      // Of a patch that is here already only signatures are taken.
      if (!isSealed && here?.patch === patch) return;
      await noteOrigin(project.cache, { ...entry, patch }, isSealed ? 'made' : 'imported');
    },
    mayReplace: async (old, entry) => {
      const outcome = await displace(session, project, rules, old, entry);
      if (typeof outcome === 'object') throw new NotTaken(`${entry.dir}: ${outcome.why}`);
      return outcome === 'may';
    },
  });
}

/** A damaged entry is as good as none: another takes its place. */
function unlessRemade(error: unknown): undefined {
  if (!mayBeRemade(error)) throw error;
  return undefined;
}
