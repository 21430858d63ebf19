import { rm } from 'node:fs/promises';
import path from 'node:path';
import { isKeptTree } from '../ask/index.js';
import {
  type Entry,
  type Form,
  isDamaged,
  type Listed,
  listEntries,
  type Origin,
  originOf,
  prune,
  RESULTS_DIR,
  verifyAll,
  wholeFingerprint,
} from '../cache/index.js';
import { CompatError } from '../core/errors.js';
import type { Session } from '../core/session.js';
import { type Unsound, unsoundShipped } from '../memory/index.js';
import { otherTests, type Project, rulesFor } from '../project/index.js';
import { type Examined, type TrustPolicy, type Verdict, verdictOf } from '../trust/index.js';
import { IMPORTED } from './elsewhere/hand-over.js';
import { judge } from './judge.js';
import { beliefIn, examineAll, policiesOf, subjectOf, whyRefused } from './trust/believe.js';

/** What one entry is good for today. */
export interface Standing {
  fingerprint: string;
  /**
   * `current`; `imported` (current, but nobody has read it), `untrusted` (current, but too few of those who may have
   * signed it), `stale`, `header only`, `foreign` (another
   * pipeline's), `other tests`, `damaged`.
   */
  state: string;
  releases: string[];
  /** Where its patch came from. */
  origin?: Origin;
  /** Why it is not current. */
  reason?: string;
}

/** Every entry with what can be said of it today. */
export async function listCache(session: Session, project: Project): Promise<Standing[]> {
  const standings: Standing[] = [];
  const trust = policiesOf(session, project);
  for (const listed of await listEntries(session, project.cache))
    standings.push(await standingOf(session, project, trust, listed));
  return standings;
}

async function standingOf(
  session: Session,
  project: Project,
  trust: readonly TrustPolicy[],
  listed: Listed,
): Promise<Standing> {
  const { fingerprint } = listed;
  if (isDamaged(listed)) {
    return { fingerprint, state: 'damaged', releases: [], reason: listed.damaged.message };
  }
  const { releases, form, answers, patch } = listed;
  if (!answersTodaysTests(project, listed)) return { fingerprint, state: 'other tests', releases };
  if (patch === undefined) return { fingerprint, state: form, releases };
  const origin = await originOf(project.cache, { fingerprint, patch });
  // A program that selects the rules is compiled for each entry: not for one whose patch can't be judged by them.
  const rules = form === 'foreign' ? [] : await rulesFor(session, project, answers);
  const reason = await judge(session, project, listed, rules);
  const standing = { fingerprint, releases, origin };
  if (reason !== undefined) return { ...standing, state: notCurrent(form), reason };
  const belief = await beliefIn(trust, project, { ...listed, patch }, { rules, mayBeOwn: false });
  if (belief.is === 'refused') {
    return { ...standing, state: 'untrusted', reason: whyRefused(belief.verdicts) };
  }
  if (origin === 'imported' && belief.is !== 'vouched') {
    return { ...standing, state: 'imported', reason: IMPORTED };
  }
  return { ...standing, state: form === 'foreign' ? form : 'current' };
}

function notCurrent(form: Form): string {
  return form === 'foreign' ? form : 'stale';
}

/** Whether a compat.h holds just the macros of today's tests: with others no build can ask for it. */
function answersTodaysTests(project: Project, listed: Listed): boolean {
  if (isDamaged(listed)) return false;
  return otherTests(project, listed.answers) === undefined;
}

/** An entry, where its patch came from, and what is said of it with a signature. */
export type ShownEntry = Entry & {
  origin?: Origin;
  signatures?: Examined[];
  /** What is demanded here, and how far that is fulfilled; none where nobody demands signatures. */
  verdicts?: Verdict[];
};

/** One entry, by its fingerprint or the beginning of it. Throws USAGE, CACHE_DAMAGED. */
export async function showEntry(
  session: Session,
  project: Project,
  typed: string,
): Promise<ShownEntry> {
  const { cache } = project;
  const entries = await listEntries(session, cache);
  const names = entries.map(({ fingerprint }) => fingerprint);
  const fingerprint = wholeFingerprint(typed, names, cache.dir);
  const entry = entries.find((one) => one.fingerprint === fingerprint);
  if (entry !== undefined && !isDamaged(entry)) {
    const { patch } = entry;
    if (patch === undefined) return entry;
    const now = new Date();
    const signatures = examineAll(entry, subjectOf(project, { ...entry, patch }), now);
    return {
      ...entry,
      origin: await originOf(cache, { fingerprint, patch }),
      signatures,
      verdicts: policiesOf(session, project).map((policy) => verdictOf(policy, signatures, now)),
    };
  }
  throw (
    entry?.damaged ?? new CompatError('BUG', `the entry ${fingerprint} was listed and is not there`)
  );
}

/** What `cache verify` found to be sound. */
export interface Verified {
  /** Entries. */
  verified: number;
  /** Every signed statement of an entry that can be looked up. */
  signatures: (Omit<Examined, 'blob'> & { fingerprint: string })[];
}

/**
 * Checks all entries, shipped answers and signatures. That nobody here knows a key, or that a time has come, damages nothing.
 * Throws CACHE_DAMAGED with all that is damaged.
 */
export async function verifyCache(session: Session, project: Project): Promise<Verified> {
  const { cache } = project;
  const { sound, damage } = await verifyAll(session, cache);
  const unsound = await unsoundAnswers(cache.dir);
  const signatures = await signaturesIn(session, project);
  const broken = signatures.filter(({ isBroken }) => isBroken);
  if (damage.length + unsound.length + broken.length === 0) return { verified: sound, signatures };
  const results = unsound.length === 0 ? '' : `; ${unsound.length} records of shipped answers, too`;
  const signed = broken.length === 0 ? '' : `; ${broken.length} signatures, too`;
  throw new CompatError(
    'CACHE_DAMAGED',
    `${damage.length} of ${sound + damage.length} entries are damaged${results}${signed}`,
    {
      output: [
        ...[...damage.map(({ damaged }) => damaged), ...unsound.map(({ error }) => error)].map(
          ({ message }) => message,
        ),
        ...broken.map(({ fingerprint, name, objection }) => `${fingerprint}/${name}: ${objection}`),
      ].join('\n'),
      hint:
        damage.length + unsound.length === 0
          ? 'Remove these files, and have the entries signed again: compat-gen sign.'
          : 'Restore them (git checkout), or remove them: `compat-gen cache prune`, then `compat-gen generate`.',
    },
  );
}

async function signaturesIn(session: Session, project: Project): Promise<Verified['signatures']> {
  const now = new Date();
  const found: Verified['signatures'] = [];
  for (const entry of await listEntries(session, project.cache)) {
    if (isDamaged(entry) || entry.patch === undefined) continue;
    const { fingerprint, patch } = entry;
    for (const { blob: _, ...one } of examineAll(
      entry,
      subjectOf(project, { ...entry, patch }),
      now,
    ))
      found.push({ fingerprint, ...one });
  }
  return found;
}

/**
 * Removes damaged entries, those that answer other tests than today's, shipped answers that nobody will
 * believe, and leftovers. Returns their names.
 */
export async function pruneCache(session: Session, project: Project): Promise<string[]> {
  const { dir } = project.cache;
  const entries = await prune(session, project.cache, (listed) =>
    answersTodaysTests(project, listed),
  );
  const unsound = (await unsoundAnswers(dir)).map(({ file }) => file);
  for (const file of unsound) await rm(file, { recursive: true });
  return [...entries, ...unsound.map((file) => path.relative(dir, file))];
}

/** The shipped answers in a cocci_cache that nobody will believe. */
export function unsoundAnswers(dir: string): Promise<Unsound[]> {
  return unsoundShipped(path.join(dir, RESULTS_DIR), isKeptTree);
}
