import path from 'node:path';
import {
  type Entry,
  isDamaged,
  type Listed,
  listEntries,
  prune,
  RESULTS_DIR,
  verifyAll,
  wholeFingerprint,
} from '../cache/index.js';
import { CompatError } from '../core/errors.js';
import type { Session } from '../core/session.js';
import { macroName } from '../header/index.js';
import { unsoundShipped } from '../memory/index.js';
import { type Project, rulesFor } from '../project/index.js';
import { judge } from './judge.js';

/** What one entry is good for today. */
export interface Standing {
  fingerprint: string;
  /** `current`, `stale`, `header only`, `foreign` (another pipeline's), `other tests`, `damaged`. */
  state: string;
  releases: string[];
  /** Why it is stale or damaged. */
  reason?: string;
}

/** Every entry with what can be said of it today. */
export async function listCache(session: Session, project: Project): Promise<Standing[]> {
  const standings: Standing[] = [];
  for (const listed of await listEntries(session, project.cache))
    standings.push(await standingOf(session, project, listed));
  return standings;
}

async function standingOf(session: Session, project: Project, listed: Listed): Promise<Standing> {
  const { fingerprint } = listed;
  if (isDamaged(listed)) {
    return { fingerprint, state: 'damaged', releases: [], reason: listed.damaged.message };
  }
  const { releases, form, answers } = listed;
  if (!answersTodaysTests(project, listed)) return { fingerprint, state: 'other tests', releases };
  if (form !== 'complete') return { fingerprint, state: form, releases };
  const reason = await judge(session, project, listed, await rulesFor(session, project, answers));
  return reason === undefined
    ? { fingerprint, state: 'current', releases }
    : { fingerprint, state: 'stale', releases, reason };
}

/** Whether a compat.h holds just the macros of today's tests: with others no build can ask for it. */
function answersTodaysTests(project: Project, listed: Listed): boolean {
  if (isDamaged(listed)) return false;
  const { macros } = listed.answers;
  const today = project.tests.map(({ name }) => macroName(name, project.config.tests.prefix));
  return today.length === macros.size && today.every((macro) => macros.has(macro));
}

/** One entry, by its fingerprint or the beginning of it. Throws USAGE, CACHE_DAMAGED. */
export async function showEntry(
  session: Session,
  { cache }: Project,
  typed: string,
): Promise<Entry> {
  const entries = await listEntries(session, cache);
  const names = entries.map(({ fingerprint }) => fingerprint);
  const fingerprint = wholeFingerprint(typed, names, cache.dir);
  const entry = entries.find((one) => one.fingerprint === fingerprint);
  if (entry !== undefined && !isDamaged(entry)) return entry;
  throw (
    entry?.damaged ?? new CompatError('BUG', `the entry ${fingerprint} was listed and is not there`)
  );
}

/**
 * Checks all entries and shipped answers. Returns how many entries are sound; throws CACHE_DAMAGED with
 * all that is damaged.
 */
export async function verifyCache(session: Session, { cache }: Project): Promise<number> {
  const { sound, damage } = await verifyAll(session, cache);
  const unsound = await unsoundShipped(path.join(cache.dir, RESULTS_DIR));
  if (damage.length + unsound.length === 0) return sound;
  const results = unsound.length === 0 ? '' : `; ${unsound.length} records of shipped answers, too`;
  throw new CompatError(
    'CACHE_DAMAGED',
    `${damage.length} of ${sound + damage.length} entries are damaged${results}`,
    {
      output: [...damage.map(({ damaged }) => damaged), ...unsound]
        .map(({ message }) => message)
        .join('\n'),
      hint: 'Restore them (git checkout), or remove them: `compat-gen cache prune`, then `compat-gen generate`.',
    },
  );
}

/** Removes damaged entries, those that answer other tests than today's, and leftovers. */
export function pruneCache(session: Session, project: Project): Promise<string[]> {
  return prune(session, project.cache, (listed) => answersTodaysTests(project, listed));
}
