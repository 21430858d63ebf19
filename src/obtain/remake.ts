import { type Entry, isDamaged, listEntries } from '../cache/index.js';
import { CompatError } from '../core/errors.js';
import { installing } from '../core/installer.js';
import type { Session } from '../core/session.js';
import { otherTests, type Project, rulesFor } from '../project/index.js';
import { judge } from './judge.js';
import { make, rememberMade, spatchFor } from './make.js';

/** What became of one entry. */
export interface Remade {
  fingerprint: string;
  result: 'proved' | 'not compared';
  /** Why it was not compared. */
  reason?: string;
}

interface Differing {
  dir: string;
  /** The version that made it, and the one that made another patch. */
  before: string;
  now: string;
}

/**
 * Makes the patch of every current entry again and compares the bytes. An entry that comes out the same is as good as
 * one that was made here, and is remembered so. Nothing in the cache changes. Throws CACHE_DAMAGED with those that
 * come out different, NEEDS_SPATCH where there is no spatch.
 */
export async function remakeAll(session: Session, project: Project): Promise<Remade[]> {
  const done: Remade[] = [];
  const differing: Differing[] = [];
  for (const listed of await listEntries(session, project.cache)) {
    if (isDamaged(listed)) throw listed.damaged;
    const { fingerprint } = listed;
    const outcome = await remakeOne(session, project, listed);
    if (typeof outcome === 'object') differing.push(outcome);
    else if (outcome === 'proved') done.push({ fingerprint, result: 'proved' });
    else done.push({ fingerprint, result: 'not compared', reason: outcome });
  }
  if (differing.length > 0) throw notTheSame(differing);
  return done;
}

/** How it differs, or 'proved', or why it was not compared. */
async function remakeOne(
  session: Session,
  project: Project,
  entry: Entry,
): Promise<Differing | string> {
  if (otherTests(project, entry.answers) !== undefined) return 'other tests';
  if (entry.manifest === undefined) return entry.form;
  const rules = await rulesFor(session, project, entry.answers);
  const stale = await judge(session, project, entry, rules);
  if (stale !== undefined) return `stale (${stale})`;
  const spatch = await spatchFor(session, project, rules);
  if (spatch === undefined) throw withoutSpatch(project);
  const { patch, spatch: now } = await make(
    session,
    project,
    { answers: entry.answers, rules },
    spatch,
  );
  if (patch !== entry.patch) return { dir: entry.dir, before: entry.manifest.spatch, now };
  await rememberMade(session, project, entry);
  return 'proved';
}

function withoutSpatch({ config }: Project): CompatError {
  return new CompatError(
    'NEEDS_SPATCH',
    `--remake makes patches again, and there is no spatch here (${config.spatch.command.join(' ')})`,
    { hint: `Install it: ${installing('spatch')}` },
  );
}

function notTheSame(differing: readonly Differing[]): CompatError {
  const lines = differing.map(({ dir, before, now }) => {
    const versions = before === now ? '' : ` (made by spatch ${before}, made again by ${now})`;
    return `${dir}/compat.patch is not what today's rules make of today's sources${versions}`;
  });
  const count = `${differing.length} ${differing.length === 1 ? 'entry comes' : 'entries come'}`;
  return new CompatError('CACHE_DAMAGED', `${count} out different when made again`, {
    output: lines.join('\n'),
    hint: 'If the version of spatch is another one, read the patch. If it is the same, remove the entry and ask where it came from.',
  });
}
