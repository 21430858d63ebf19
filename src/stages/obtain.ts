import { addRelease, type Entry, lookUp, publishHeader, withEntryLock } from '../cache/index.js';
import { CompatError } from '../core/errors.js';
import { applyPatch, checkPatch, readPatch } from '../patch/index.js';
import type { Rule } from '../rules/index.js';
import { judge } from './judge.js';
import { makeAndPublish, needsSpatch, type PatchOrder, spatchFor } from './make-patch.js';
import type { Project } from './project.js';
import type { Session } from './session.js';

/** What a build wants of the cache. */
export interface Wanted {
  fingerprint: string;
  header: string;
  rules: readonly Rule[];
  release: string;
}

/** An entry that holds a patch. */
export type Patched = Entry & { patch: string };

/**
 * The cache entry with the patch for this fingerprint: found, or made by spatch and published. Two
 * processes that miss the same one make it once. Throws NEEDS_SPATCH after leaving a header-only
 * entry to carry, and STALE_LOCKED under --locked.
 */
export async function obtainPatch(
  session: Session,
  project: Project,
  wanted: Wanted,
): Promise<Patched> {
  const found = await current(project, wanted);
  if (found !== undefined && found.stale === undefined) {
    return hit(session, project, found.entry, wanted);
  }
  if (session.locked) throw lockedOut(wanted.fingerprint, found?.stale);
  session.log.step('MISS', wanted.fingerprint);
  return withEntryLock(project.cache, wanted.fingerprint, async () => {
    const meanwhile = await current(project, wanted);
    if (meanwhile !== undefined && meanwhile.stale === undefined) {
      return hit(session, project, meanwhile.entry, wanted);
    }
    return remake(session, project, wanted, meanwhile);
  });
}

interface Found {
  entry: Patched;
  /** Why its patch can't be taken as it is; undefined when it can. */
  stale: string | undefined;
}

async function current(project: Project, wanted: Wanted): Promise<Found | undefined> {
  const entry = await lookUp(project.cache, wanted.fingerprint);
  if (!hasPatch(entry)) return undefined;
  return { entry, stale: judge(project, entry, wanted.rules) };
}

function hasPatch(entry: Entry | undefined): entry is Patched {
  return entry?.patch !== undefined;
}

async function hit(
  session: Session,
  project: Project,
  entry: Patched,
  wanted: Wanted,
): Promise<Patched> {
  session.log.step('HIT', wanted.fingerprint);
  if (!session.locked) await addRelease(project.cache, wanted.fingerprint, wanted.release);
  return entry;
}

async function remake(
  session: Session,
  project: Project,
  wanted: Wanted,
  old: Found | undefined,
): Promise<Patched> {
  const { fingerprint, header, rules, release } = wanted;
  const spatch = await spatchFor(session, project, rules);
  if (spatch !== undefined) {
    if (old?.stale !== undefined) {
      session.log.warn({ kind: 'stale-remade', fingerprint, reason: old.stale });
    }
    const order: PatchOrder = { fingerprint, header, rules, releases: [release] };
    const entry = await makeAndPublish(session, project, order, spatch);
    if (hasPatch(entry)) return entry;
    throw new CompatError('BUG', `the entry ${entry.dir} was published without its patch`);
  }
  if (old?.stale !== undefined) return useStale(session, project, old.entry, old.stale);
  const { dir } = await publishHeader(project.cache, { fingerprint, header, releases: [release] });
  throw needsSpatch(project, fingerprint, dir, rules);
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

function lockedOut(fingerprint: string, stale: string | undefined): CompatError {
  const what =
    stale === undefined
      ? `no cached patch has the fingerprint ${fingerprint}`
      : `the cached patch of ${fingerprint} is stale (${stale})`;
  return new CompatError('STALE_LOCKED', `--locked: ${what}`, {
    hint: `Make it and ship it with the cache: compat-gen generate ${fingerprint}`,
  });
}
