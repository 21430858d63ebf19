import { type Entry, lookUp, mayBeRemade, type Origin, originOf } from '../cache/index.js';
import { CompatError } from '../core/errors.js';
import type { Session } from '../core/session.js';
import type { Answers } from '../header/index.js';
import type { Project } from '../project/index.js';
import type { TrustPolicy } from '../trust/index.js';
import { fetchEntry } from './elsewhere/shared-entry.js';
import { judge } from './judge.js';
import { type Belief, beliefIn } from './trust/believe.js';
import type { Policy, Wanted } from './wanted.js';

/** An entry that holds a patch. */
export type Patched = Entry & { patch: string };

/** What the cache has for these answers. */
export type Found = Sound | Damaged;

export interface Sound {
  entry: Patched;
  /** Why its patch can't be taken as it is; undefined when it can. */
  stale: string | undefined;
  origin: Origin;
  /** What signatures have to say. */
  belief: Belief;
  damage?: undefined;
}

interface Damaged {
  entry?: undefined;
  stale?: undefined;
  /** How the entry contradicts itself. */
  damage: string;
}

/** Reads the entry for these answers, and judges it; undefined where none has a patch. */
export async function look(
  session: Session,
  project: Project,
  wanted: Wanted,
  policy: Policy,
  trust: readonly TrustPolicy[],
): Promise<Found | undefined> {
  const { answers } = wanted;
  const entry = await orDamage(lookUp(session, project.cache, answers.fingerprint));
  if (entry instanceof CompatError) return { damage: entry.message };
  if (!hasPatch(entry)) return undefined;
  checkSameAnswers(entry, answers);
  if (entry.form === 'foreign' && policy.replaceForeign) return undefined;
  return soundOf(session, project, wanted, policy, trust, entry);
}

/** All that decides whether the patch of an entry may be used. */
export async function soundOf(
  session: Session,
  project: Project,
  { rules }: Wanted,
  { release }: Policy,
  trust: readonly TrustPolicy[],
  entry: Patched,
): Promise<Sound> {
  const stale = await judge(session, project, entry, rules);
  // What is made for others, and not built here, is for them to believe.
  const mayBeOwn = release === undefined;
  const belief = await beliefIn(trust, project, entry, { rules, mayBeOwn });
  return { entry, stale, origin: await originOf(project.cache, entry), belief };
}

/** The same after a shared cache was asked for what is not current here. */
export async function lookFurther(
  session: Session,
  project: Project,
  wanted: Wanted,
  policy: Policy,
  trust: readonly TrustPolicy[],
): Promise<Found | undefined> {
  const here = await look(session, project, wanted, policy, trust);
  if (isCurrent(here) || !(await fetchEntry(session, project, wanted, trust.length === 0)))
    return here;
  return look(session, project, wanted, policy, trust);
}

/**
 * A digest is not proof: two compat.h of one MD5 can be made. Throws CACHE_DAMAGED unless the entry is for the
 * answers to the byte.
 */
function checkSameAnswers({ dir, answers: { text } }: Entry, answers: Answers): void {
  if (text === answers.text) return;
  throw new CompatError(
    'CACHE_DAMAGED',
    `${dir}/compat.h is not the one of this kernel, though it has the same digest`,
    { hint: `Somebody made it so. Remove ${dir}, and let compat.toml say fingerprint = "sha256".` },
  );
}

/** An entry; undefined for none, and for one that is damaged: it is made again, or another takes its place. */
export async function lookUpSound(
  session: Session,
  { cache }: Project,
  fingerprint: string,
): Promise<Entry | undefined> {
  const entry = await orDamage(lookUp(session, cache, fingerprint));
  return entry instanceof CompatError ? undefined : entry;
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

export function isCurrent(found: Found | undefined): found is Sound & { stale: undefined } {
  return found?.entry !== undefined && found.stale === undefined && found.belief.is !== 'refused';
}

/** Nobody vouches for a stale patch: what is signed is for other sources. */
export function mayUseStale(found: Found | undefined, { useStale }: Policy): found is Sound {
  if (found?.entry === undefined || found.stale === undefined) return false;
  return useStale && found.belief.is !== 'refused';
}

/** An imported patch that nobody has read yet, and that nobody vouches for. */
export function isImported(found: Found | undefined): boolean {
  return isCurrent(found) && isUnread(found);
}

export function isUnread({ origin, belief }: Sound): boolean {
  return origin === 'imported' && belief.is !== 'vouched';
}

export function hasPatch(entry: Entry | undefined): entry is Patched {
  return entry?.patch !== undefined;
}
