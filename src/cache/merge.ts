import path from 'node:path';
import { makeDirectory } from '../core/atomic.js';
import { CompatError } from '../core/errors.js';
import { byBytes } from '../core/files.js';
import { type Entry, PATCH_FILE, RELEASES_FILE } from './entry.js';
import { releasesText } from './format.js';
import { mend } from './leftovers.js';
import { withWriteLock } from './lock.js';
import type { Cache } from './open.js';
import type { Files } from './read.js';
import { noteReleases } from './releases.js';
import { putAllInPlace } from './swap.js';
import { checkEntry, readEntry } from './verify.js';

/** The files of an entry, and the file that they came in, for messages. */
export interface Incoming {
  fingerprint: string;
  files: Files;
  from: string;
}

/** What the caller has to say about entries that come from elsewhere. */
export interface Guard {
  /** Throws for an entry that must not come in, such as one whose patch touches foreign files. */
  check(entry: Entry): void;
  /** Whether an entry with a patch may give way to another patch: it is stale, say. */
  mayReplace(entry: Entry): Promise<boolean>;
}

export interface Merged {
  fingerprint: string;
  /** `kept`: what is here already is the same, or more. */
  done: 'added' | 'replaced' | 'kept';
}

/**
 * Merges entries into the cache: all of them or, if one is refused or can't be written, none. (A
 * process that is killed may leave some, each of them whole.) Releases are added up. Throws
 * CACHE_DAMAGED for an entry that contradicts itself or its name, USAGE for one that would take the
 * place of a different good one, what the guard throws, DISK_FULL.
 */
export async function merge(
  cache: Cache,
  incoming: readonly Incoming[],
  guard: Guard,
): Promise<Merged[]> {
  const checked = incoming.map(({ fingerprint, files, from }) => {
    const entry = checkEntry(`${from}:${fingerprint}`, fingerprint, files);
    guard.check(entry);
    return { entry, files };
  });
  await makeDirectory(cache.dir);
  return withWriteLock(cache, async (exclusive) => {
    await mend(cache.dir, exclusive);
    const plans = new Map<string, Plan>();
    for (const { entry, files } of checked) {
      const { fingerprint } = entry;
      const plan = plans.get(fingerprint) ?? (await asItIs(cache, fingerprint));
      plans.set(fingerprint, await amend(plan, entry, files, guard));
    }
    return carryOut(cache, plans);
  });
}

/** What one fingerprint will have. */
interface Plan {
  /** What is in the cache. */
  old: Entry | undefined;
  /** What will be: `old`, or one that came in. */
  entry: Entry | undefined;
  /** Its files, where it came in. */
  files: Files | undefined;
  releases: string[];
}

async function asItIs(cache: Cache, fingerprint: string): Promise<Plan> {
  const old = await readEntry(path.join(cache.dir, fingerprint), fingerprint);
  return { old, entry: old, files: undefined, releases: old?.releases ?? [] };
}

/** The plan with one more entry that came in. */
async function amend(plan: Plan, entry: Entry, files: Files, guard: Guard): Promise<Plan> {
  const releases = [...new Set([...plan.releases, ...entry.releases])].sort(byBytes);
  const wins = await isWanted(entry, plan.entry, guard);
  return wins ? { ...plan, entry, files, releases } : { ...plan, releases };
}

async function isWanted(entry: Entry, old: Entry | undefined, guard: Guard): Promise<boolean> {
  if (old === undefined) return true;
  if (entry.patch === undefined) return false;
  if (old.patch === undefined) return true;
  const same =
    entry.patch === old.patch && JSON.stringify(entry.manifest) === JSON.stringify(old.manifest);
  if (same) return false;
  if (await guard.mayReplace(old)) return true;
  throw new CompatError(
    'USAGE',
    `${entry.dir} is refused: its ${PATCH_FILE} is another than the good one in ${old.dir}`,
    { hint: `Nothing was changed. If the new one is right, remove ${old.dir} first.` },
  );
}

async function carryOut(cache: Cache, plans: ReadonlyMap<string, Plan>): Promise<Merged[]> {
  const wanted = new Map<string, Files>();
  for (const [fingerprint, { files, releases }] of plans) {
    if (files !== undefined) wanted.set(fingerprint, withReleases(files, releases));
  }
  await putAllInPlace(cache.dir, wanted);
  const merged: Merged[] = [];
  for (const [fingerprint, { old, files, releases }] of plans) {
    if (files !== undefined) merged.push({ fingerprint, done: old ? 'replaced' : 'added' });
    else merged.push({ fingerprint, done: 'kept' });
    if (files === undefined && old) await noteReleases(cache.dir, old, releases);
  }
  return merged;
}

function withReleases(files: Files, releases: readonly string[]): Files {
  return new Map([...files, [RELEASES_FILE, Buffer.from(releasesText(releases))]]);
}
