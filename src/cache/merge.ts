import { byBytes } from '../core/bytes.js';
import { CompatError } from '../core/errors.js';
import type { Runner } from '../core/process/process.js';
import { mayBeRemade } from './damage.js';
import {
  ENTRY_FILES,
  type Entry,
  isSignedFile,
  MOST_OTHERS,
  PATCH_FILE,
  RELEASES_FILE,
} from './entry.js';
import { releasesText } from './format.js';
import { type Cache, changesTo } from './open.js';
import { noteReleases } from './releases.js';
import type { Files, Writer } from './store/index.js';
import { checkEntry } from './verify.js';

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
  /** Called once all are checked, and nothing is changed yet: throws where they are not wanted after all. */
  admit(entries: readonly Entry[]): Promise<void>;
  /** Whether an entry that is here with a patch may give way to one that comes in: it is stale, say. Throws where none may. */
  mayReplace(old: Entry, incoming: Entry): Promise<boolean>;
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
  session: Runner,
  cache: Cache,
  incoming: readonly Incoming[],
  guard: Guard,
): Promise<Merged[]> {
  const { prefix } = cache.form;
  const checked = incoming.map(({ fingerprint, files, from }) => {
    const entry = checkEntry(`${from}:${fingerprint}`, fingerprint, files, prefix);
    guard.check(entry);
    return { entry, files };
  });
  await guard.admit(checked.map(({ entry }) => entry));
  const store = await changesTo(session, cache);
  const check = (fingerprint: string, files: Files): Entry =>
    checkEntry(store.nameOf(fingerprint), fingerprint, files, prefix);
  return store.change(session, async (writer) => {
    const plans = new Map<string, Plan>();
    for (const { entry, files } of checked) {
      const { fingerprint } = entry;
      const plan = plans.get(fingerprint) ?? (await asItIs(writer, fingerprint, check));
      plans.set(fingerprint, await amend(plan, entry, files, guard));
    }
    return carryOut(writer, plans, check);
  });
}

/** What one fingerprint will have. */
interface Plan {
  /** What is in the cache. */
  old: Entry | undefined;
  /** What will be: `old`, or one that came in. */
  entry: Entry | undefined;
  /** Its files. */
  files: Files;
  /** Whether they are not those that are in the cache. */
  isNew: boolean;
  releases: string[];
}

async function asItIs(
  writer: Writer,
  fingerprint: string,
  check: (fingerprint: string, files: Files) => Entry,
): Promise<Plan> {
  const files = await writer.get(fingerprint);
  const old = files && orDamaged(() => check(fingerprint, files));
  const releases = old?.releases ?? [];
  return { old, entry: old, files: old && files ? files : new Map(), isNew: false, releases };
}

/** undefined for an entry that is damaged: one that came in takes its place, as one that was made again would. */
function orDamaged(read: () => Entry): Entry | undefined {
  try {
    return read();
  } catch (error) {
    if (mayBeRemade(error)) return undefined;
    throw error;
  }
}

/** The plan with one more entry that came in. */
async function amend(plan: Plan, entry: Entry, files: Files, guard: Guard): Promise<Plan> {
  const releases = [...new Set([...plan.releases, ...entry.releases])].sort(byBytes);
  if (await isWanted(entry, plan.entry, guard)) {
    return { ...plan, entry, files: withSigned(files, entry, plan), isNew: true, releases };
  }
  const more = moreFiles(entry, plan);
  if (more.length === 0) return { ...plan, releases };
  const added = more.map((name): [string, Buffer] => [name, files.get(name) ?? Buffer.alloc(0)]);
  return { ...plan, files: new Map([...plan.files, ...added]), isNew: true, releases };
}

/**
 * What an entry that stays can take over from one that came in: of the same entry each file that this version does not
 * know; of one with the same patch the signed statements, whatever version of spatch made it there.
 */
function moreFiles(entry: Entry, { entry: old, files }: Pick<Plan, 'entry' | 'files'>): string[] {
  if (old?.patch === undefined || entry.patch !== old.patch) return [];
  const mine = isSame(entry, old) ? entry.others : entry.others.filter(isSignedFile);
  const isThere = (name: string): boolean => files.has(name);
  const room = MOST_OTHERS - [...files.keys()].filter((name) => !ENTRY_FILES.includes(name)).length;
  return mine.filter((name) => !isThere(name)).slice(0, Math.max(room, 0));
}

/** The files of an entry that takes the place of another: what was signed of the same patch stays. */
function withSigned(files: Files, entry: Entry, { entry: old, files: before }: Plan): Files {
  if (old === undefined) return files;
  const kept = moreFiles({ ...old, others: [...old.signed.keys()] }, { entry, files });
  return new Map([
    ...files,
    ...kept.map((name): [string, Buffer] => [name, before.get(name) ?? Buffer.alloc(0)]),
  ]);
}

function isSame(a: Entry, b: Entry | undefined): boolean {
  return a.patch === b?.patch && JSON.stringify(a.manifest) === JSON.stringify(b?.manifest);
}

async function isWanted(entry: Entry, old: Entry | undefined, guard: Guard): Promise<boolean> {
  if (old === undefined) return true;
  if (entry.patch === undefined) return false;
  if (old.patch === undefined) return true;
  if (isSame(entry, old)) return false;
  if (await guard.mayReplace(old, entry)) return true;
  if (entry.patch === old.patch) return false;
  throw new CompatError(
    'USAGE',
    `${entry.dir} is refused: its ${PATCH_FILE} is another than the good one in ${old.dir}`,
    { hint: `Nothing was changed. If the new one is right, remove ${old.dir} first.` },
  );
}

async function carryOut(
  writer: Writer,
  plans: ReadonlyMap<string, Plan>,
  check: (fingerprint: string, files: Files) => Entry,
): Promise<Merged[]> {
  const wanted = new Map<string, Files>();
  for (const [fingerprint, { files, isNew, releases }] of plans) {
    if (isNew) wanted.set(fingerprint, withReleases(files, releases));
  }
  await writer.put(wanted, check);
  const merged: Merged[] = [];
  for (const [fingerprint, { old, isNew, releases }] of plans) {
    if (isNew) merged.push({ fingerprint, done: old ? 'replaced' : 'added' });
    else merged.push({ fingerprint, done: 'kept' });
    if (!isNew && old) await noteReleases(writer, old, releases);
  }
  return merged;
}

function withReleases(files: Files, releases: readonly string[]): Files {
  return new Map([...files, [RELEASES_FILE, Buffer.from(releasesText(releases))]]);
}
