import {
  addRelease,
  changesTo,
  type Entry,
  lookUp,
  mayBeRemade,
  publishHeader,
} from '../cache/index.js';
import { CompatError } from '../core/errors.js';
import type { Session } from '../core/session.js';
import { applyPatch, checkPatch, readPatch } from '../patch/index.js';
import type { Project } from '../project/index.js';
import { handOver, lockedOut } from './hand-over.js';
import { judge } from './judge.js';
import { makeAndPublish, spatchFor } from './make.js';
import type { Policy, Wanted } from './wanted.js';

/** An entry that holds a patch. */
export type Patched = Entry & { patch: string };

/** The entry, and whether its patch was made just now. */
export interface Obtained {
  entry: Patched;
  made: boolean;
}

/**
 * The cache entry with the patch for these answers: found, or made by spatch and published. Two
 * processes that miss the same one make it once. Throws NEEDS_SPATCH after leaving a header-only
 * entry to carry, STALE_LOCKED where the policy forbids all that is left, PATCH_REJECTED for a stale patch
 * that does not apply, and what spatch/ and cache/ throw.
 */
export async function patchFor(
  session: Session,
  project: Project,
  wanted: Wanted,
  policy: Policy,
): Promise<Obtained> {
  const found = await look(session, project, wanted, policy);
  if (isCurrent(found)) return hit(session, project, found.entry, policy);
  if (policy.locked) throw lockedOut(wanted.answers.fingerprint, found?.stale, found?.damage);

  const { fingerprint } = wanted.answers;
  if (policy.release !== undefined) session.log.step('MISS', fingerprint);
  const store = await changesTo(session, project.cache);
  return store.alone(session, fingerprint, async () => {
    const meanwhile = await look(session, project, wanted, policy);
    if (isCurrent(meanwhile)) return hit(session, project, meanwhile.entry, policy);

    const spatch = await spatchFor(session, project, wanted.rules);
    if (meanwhile?.damage !== undefined) {
      const [reason, remade] = [meanwhile.damage, spatch !== undefined];
      session.log.warn({ kind: 'damaged', fingerprint, reason, remade });
    }
    if (spatch !== undefined) {
      if (meanwhile?.stale !== undefined && policy.release !== undefined) {
        session.log.warn({ kind: 'stale-remade', fingerprint, reason: meanwhile.stale });
      }
      const entry = await makeAndPublish(session, project, wanted, policy, spatch);
      return { entry: withPatch(entry), made: true };
    }
    if (meanwhile?.entry !== undefined && meanwhile.stale !== undefined && policy.useStale) {
      return { entry: useStale(session, project, meanwhile.entry, meanwhile.stale), made: false };
    }
    const releases = policy.release === undefined ? [] : [policy.release];
    const waiting = await publishHeader(session, project.cache, { ...wanted, releases });
    throw handOver(project, waiting, wanted.rules);
  });
}

interface Found {
  /** Undefined for one that contradicts itself. */
  entry: Patched | undefined;
  /** Why its patch can't be taken as it is; undefined when it can. */
  stale?: string | undefined;
  /** How it contradicts itself. */
  damage?: string;
}

async function look(
  session: Session,
  project: Project,
  { answers, rules }: Wanted,
  { replaceForeign }: Policy,
): Promise<Found | undefined> {
  const entry = await orDamage(lookUp(session, project.cache, answers.fingerprint));
  if (entry instanceof CompatError) return { entry: undefined, damage: entry.message };
  if (!hasPatch(entry)) return undefined;
  if (entry.form === 'foreign' && replaceForeign) return undefined;
  return { entry, stale: judge(project, entry, rules) };
}

/** A damaged entry is no reason to stop: it is made again, or missed. */
async function orDamage<T>(read: Promise<T>): Promise<T | CompatError> {
  try {
    return await read;
  } catch (error) {
    if (mayBeRemade(error)) return error;
    throw error;
  }
}

function isCurrent(found: Found | undefined): found is Found & { entry: Patched } {
  return found?.entry !== undefined && found.stale === undefined;
}

async function hit(
  session: Session,
  project: Project,
  entry: Patched,
  { release, locked }: Policy,
): Promise<Obtained> {
  if (release !== undefined) {
    session.log.step('HIT', entry.fingerprint);
    if (!locked) await addRelease(session, project.cache, entry, release);
  }
  return { entry, made: false };
}

/** No spatch here: a stale patch will do if every hunk of it applies. Throws PATCH_REJECTED if not. */
function useStale(session: Session, project: Project, entry: Patched, reason: string): Patched {
  const where = `${entry.dir}/compat.patch`;
  const patch = readPatch(entry.patch, where);
  checkPatch(patch, new Set(project.sources.keys()), where);
  applyPatch(patch, project.sources, where);
  session.log.warn({ kind: 'stale-used', fingerprint: entry.fingerprint, reason });
  return entry;
}

function hasPatch(entry: Entry | undefined): entry is Patched {
  return entry?.patch !== undefined;
}

function withPatch(entry: Entry): Patched {
  if (hasPatch(entry)) return entry;
  throw new CompatError('BUG', `the entry ${entry.dir} was published without its patch`);
}
