import path from 'node:path';
import {
  isDamaged,
  type Listed,
  listEntries,
  prune,
  RESULTS_DIR,
  verifyAll,
} from '../cache/index.js';
import { CompatError } from '../core/errors.js';
import { namesIn } from '../core/missing.js';
import { macroName, renderHeader } from '../header/index.js';
import { isSoundRecord } from '../kept/index.js';
import { chooseRules } from './choose.js';
import { judge } from './judge.js';
import { type Project, wholeFingerprint } from './project.js';
import type { Session } from './session.js';

export interface CacheRow {
  fingerprint: string;
  /** `current`, `stale`, `header only`, `foreign` (another pipeline's), `other tests`, `damaged`. */
  state: string;
  releases: string[];
  /** Why it is stale or damaged. */
  reason?: string;
}

/** Every entry with what can be said of it today. */
export async function listCache(session: Session, project: Project): Promise<CacheRow[]> {
  const rows: CacheRow[] = [];
  for (const listed of await listEntries(project.cache))
    rows.push(await rowFor(session, project, listed));
  return rows;
}

async function rowFor(session: Session, project: Project, listed: Listed): Promise<CacheRow> {
  const { fingerprint } = listed;
  if (isDamaged(listed)) {
    return { fingerprint, state: 'damaged', releases: [], reason: listed.damaged.message };
  }
  const { releases, form, answers } = listed;
  if (!answersTodaysTests(project, listed)) return { fingerprint, state: 'other tests', releases };
  if (form !== 'complete') return { fingerprint, state: form, releases };
  const rules = await chooseRules(session, project, answers, renderHeader(answers));
  const reason = judge(project, listed, rules);
  return reason === undefined
    ? { fingerprint, state: 'current', releases }
    : { fingerprint, state: 'stale', releases, reason };
}

/** Whether a compat.h holds just the macros of today's tests: with others no build can ask for it. */
function answersTodaysTests(project: Project, listed: Listed): boolean {
  if (isDamaged(listed)) return false;
  const today = project.tests.map(({ name }) => macroName(name, project.config.tests.prefix));
  return today.length === listed.answers.size && today.every((macro) => listed.answers.has(macro));
}

/** One entry, in words. */
export async function showEntry(
  project: Project,
  typed: string,
): Promise<{ lines: string[] } & Record<string, unknown>> {
  const entries = await listEntries(project.cache);
  const names = entries.map(({ fingerprint }) => fingerprint);
  const fingerprint = wholeFingerprint(typed, names, project.cache.dir);
  const entry = entries.find((one) => one.fingerprint === fingerprint);
  if (entry === undefined || isDamaged(entry)) {
    throw (
      entry?.damaged ??
      new CompatError('BUG', `the entry ${fingerprint} was listed and is not there`)
    );
  }
  const { dir, form, releases, rules, manifest, patch, header } = entry;
  return {
    fingerprint,
    dir,
    form,
    releases,
    rules,
    manifest,
    header,
    patch,
    lines: [
      `fingerprint  ${fingerprint}`,
      `directory    ${dir}`,
      `form         ${form}`,
      `kernels      ${releases.join(' ')}`,
      `rules        ${rules?.join(' ') ?? 'not told'}`,
      `spatch       ${manifest?.spatch ?? 'not told'}`,
      '',
      patch === undefined
        ? '(no compat.patch yet)'
        : patch.trimEnd() || '(empty patch: nothing to change)',
    ],
  };
}

/**
 * Checks all entries and shipped results. Gives how many entries are sound; throws CACHE_DAMAGED with
 * all that is damaged.
 */
export async function verifyCache(project: Project): Promise<number> {
  const { sound, damage } = await verifyAll(project.cache);
  const unsound = await unsoundResults(project);
  if (damage.length + unsound.length === 0) return sound;
  const results = unsound.length === 0 ? '' : `; ${unsound.length} records of shipped results, too`;
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

/** Shipped results that nobody will believe: an error for each. */
export async function unsoundResults({ cache }: Project): Promise<CompatError[]> {
  const dir = path.join(cache.dir, RESULTS_DIR);
  const records = (await namesIn(dir)).filter((name) => name.endsWith('.json.br')).sort();
  return records
    .map((name) => path.join(dir, name))
    .filter((file) => !isSoundRecord(file))
    .map(
      (file) =>
        new CompatError('CACHE_DAMAGED', `${file}: damaged, or of another compat-gen`, {
          hint: 'Remove it, and make it anew on that kernel: compat-gen cache ship.',
        }),
    );
}

/** Removes damaged entries, those that answer other tests than today's, and leftovers. */
export function pruneCache(project: Project): Promise<string[]> {
  return prune(project.cache, (listed) => answersTodaysTests(project, listed));
}
