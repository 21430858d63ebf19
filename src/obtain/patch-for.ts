import { reportLeftOut, reportSkipped } from '../apply/index.js';
import { addRelease, changesTo, type Entry, publishHeader } from '../cache/index.js';
import { CompatError } from '../core/errors.js';
import { isKbuildFile } from '../core/files/names.js';
import type { Session } from '../core/session.js';
import { applyPatch, checkPatch, readPatch } from '../patch/index.js';
import type { Project } from '../project/index.js';
import type { TrustPolicy } from '../trust/index.js';
import { tellGone } from './elsewhere/displace.js';
import { fromService } from './elsewhere/from-service.js';
import {
  handOver,
  IMPORTED,
  lockedOut,
  staleForMake,
  unproven,
  untrusted,
} from './elsewhere/hand-over.js';
import { pushEntry, takeSignatures } from './elsewhere/push-entry.js';
import {
  type Found,
  hasPatch,
  isCurrent,
  isImported,
  isUnread,
  look,
  lookFurther,
  mayUseStale,
  type Patched,
  type Sound,
  soundOf,
} from './look.js';
import { makeAndPublish, spatchFor } from './make.js';
import { beliefIn, policiesOf, whyRefused } from './trust/believe.js';
import type { Policy, Wanted } from './wanted.js';

/** The entry, and whether its patch was made just now. */
export interface Obtained {
  entry: Patched;
  made: boolean;
}

/**
 * The cache entry with the patch for these answers: found, or made by spatch and published. Two
 * processes that miss the same one make it once. Throws NEEDS_SPATCH after leaving a header-only
 * entry to carry, STALE_LOCKED where the policy forbids all that is left, UNTRUSTED where only a patch is left that too
 * few have signed, PATCH_REJECTED for a stale patch that does not apply, and what spatch/ and cache/ throw.
 */
export async function patchFor(
  session: Session,
  project: Project,
  wanted: Wanted,
  policy: Policy,
): Promise<Obtained> {
  const trust = policiesOf(session, project);
  const found = await look(session, project, wanted, policy, trust);
  if (policy.locked && found?.stale === undefined) refuseUntrusted(found);
  if (policy.locked && isImported(found)) throw lockedOut(wanted.answers, IMPORTED);
  if (isCurrent(found)) return hit(session, project, found, policy);
  if (policy.locked) {
    const stale = found?.stale === undefined ? undefined : `is stale (${found.stale})`;
    throw lockedOut(wanted.answers, stale, { damage: found?.damage, remedy: policy.remedy });
  }

  const { fingerprint } = wanted.answers;
  // Where no rule applies nothing is missing: the patch is empty.
  if (policy.release !== undefined && wanted.rules.length > 0) {
    session.log.step('MISS', fingerprint);
  }
  const store = await changesTo(session, project.cache);
  return store.alone(session, fingerprint, async () => {
    const meanwhile = await lookFurther(session, project, wanted, policy, trust);
    if (isCurrent(meanwhile)) return hit(session, project, meanwhile, policy);

    const spatch = await spatchFor(session, project, wanted.rules);
    if (meanwhile?.damage !== undefined) {
      const [reason, remade] = [meanwhile.damage, spatch !== undefined];
      session.log.warn({ kind: 'damaged', fingerprint, reason, remade });
    }
    if (spatch !== undefined) {
      if (meanwhile?.stale !== undefined && policy.release !== undefined) {
        session.log.warn({ kind: 'stale-remade', fingerprint, reason: meanwhile.stale });
      }
      tellUntrusted(session, meanwhile, policy);
      const entry = withPatch(await makeAndPublish(session, project, wanted, policy, spatch));
      const { entry: before } = meanwhile ?? {};
      if (before !== undefined && before.patch !== entry.patch) tellGone(session, project, before);
      await refuseOwn(project, wanted, policy, trust, entry);
      const rival = await takeSignatures(session, project, wanted);
      await pushEntry(session, project, wanted, entry, rival);
      return { entry, made: true };
    }
    return withoutSpatch(session, project, wanted, policy, trust, meanwhile);
  });
}

/** From a server, or one that is stale. Throws NEEDS_SPATCH where there is neither. */
async function withoutSpatch(
  session: Session,
  project: Project,
  wanted: Wanted,
  policy: Policy,
  trust: readonly TrustPolicy[],
  found: Found | undefined,
): Promise<Obtained> {
  const asked = policy.mayAsk ? await fromService(session, project, wanted) : undefined;
  if (asked !== undefined) {
    const sound = await soundOf(session, project, wanted, policy, trust, withPatch(asked));
    refuseUntrusted(sound);
    tellMissed(session, asked);
    if (isUnread(sound)) tellImported(session, asked);
    if (policy.release !== undefined) {
      await addRelease(session, project.cache, asked, policy.release);
    }
    return { entry: withPatch(asked), made: false };
  }
  if (found?.stale === undefined) refuseUntrusted(found);
  if (mayUseStale(found, policy)) {
    return { entry: useStale(session, project, found), made: false };
  }
  const releases = policy.release === undefined ? [] : [policy.release];
  const waiting = await publishHeader(session, project.cache, { ...wanted, releases });
  throw handOver(project, waiting, wanted.rules);
}

/** Throws UNTRUSTED for a patch that is there and must not be used. */
function refuseUntrusted(found: Found | undefined): void {
  if (found?.entry === undefined || found.belief.is !== 'refused') return;
  throw untrusted(found.entry, found.belief.verdicts);
}

/** The same for one that was made just now, where even these must be signed before they are built. */
async function refuseOwn(
  project: Project,
  { rules }: Wanted,
  { release }: Policy,
  trust: readonly TrustPolicy[],
  entry: Patched,
): Promise<void> {
  const strict = release === undefined ? [] : trust.filter(({ madeHere }) => !madeHere);
  const belief = await beliefIn(strict, project, entry, { rules, mayBeOwn: false });
  if (belief.is === 'refused') throw untrusted(entry, belief.verdicts);
}

function tellUntrusted({ log }: Session, found: Found | undefined, { release }: Policy): void {
  if (found?.entry === undefined || found.belief.is !== 'refused') return;
  if (found.stale !== undefined || release === undefined) return;
  const reason = whyRefused(found.belief.verdicts);
  log.warn({ kind: 'untrusted-remade', fingerprint: found.entry.fingerprint, reason });
}

async function hit(
  session: Session,
  project: Project,
  found: Sound,
  { release, locked }: Policy,
): Promise<Obtained> {
  const { entry } = found;
  tellMissed(session, entry);
  if (release !== undefined) {
    if (entry.patch !== '') session.log.step('HIT', entry.fingerprint);
    if (isUnread(found)) tellImported(session, entry);
    if (!locked) await addRelease(session, project.cache, entry, release);
  }
  return { entry, made: false };
}

/** What spatch skipped, or died of, when it made the patch is as much news to who uses it. */
function tellMissed({ log }: Session, { manifest }: Entry): void {
  if (manifest?.schema !== 2) return;
  reportSkipped(manifest.skipped, false, log);
  reportLeftOut(manifest.leftOut ?? [], log);
}

function tellImported({ log }: Session, { fingerprint }: Entry): void {
  log.warn({ kind: 'imported-used', fingerprint });
}

/**
 * No spatch here: a stale patch will do if every hunk of it applies. Throws PATCH_REJECTED if not, PATCH_UNSAFE for one
 * that make would read, NEEDS_SPATCH for one that nothing vouches for.
 */
function useStale(session: Session, project: Project, { entry, stale, origin }: Sound): Patched {
  if (entry.form === 'foreign') throw unproven(entry);
  const where = `${entry.dir}/compat.patch`;
  const patch = readPatch(entry.patch, where);
  checkPatch(patch, new Set(project.sources.keys()), where);
  const forMake = patch.find(({ path }) => isKbuildFile(path));
  if (forMake !== undefined) throw staleForMake(entry, forMake.path);
  applyPatch(patch, project.sources, where);
  tellMissed(session, entry);
  if (origin === 'imported') tellImported(session, entry);
  session.log.warn({
    kind: 'stale-used',
    fingerprint: entry.fingerprint,
    reason: stale ?? '',
  });
  return entry;
}

function withPatch(entry: Entry): Patched {
  if (hasPatch(entry)) return entry;
  throw new CompatError('BUG', `the entry ${entry.dir} was published without its patch`);
}
