import { type Entry, isDamaged, listEntries, lookUp, withEntryLock } from '../cache/index.js';
import { CompatError } from '../core/errors.js';
import { renderHeader } from '../header/index.js';
import type { Rule } from '../rules/index.js';
import { chooseRules } from './choose.js';
import { judge } from './judge.js';
import { makeAndPublish, needsSpatch, spatchFor } from './make-patch.js';
import { type Project, wholeFingerprint } from './project.js';
import type { Session } from './session.js';

/** What `generate` did for one entry. */
export interface Generated {
  fingerprint: string;
  done: 'current' | 'made' | 'unusable';
  rules: string[];
  /** Why an entry is unusable. */
  reason?: string;
}

/**
 * The spatch host's step: each entry that has a compat.h and no current compat.patch gets one.
 * Needs no kernel and no C compiler. Entries named by the user must work out; among all entries,
 * one that was made with other tests is reported and passed over.
 *
 * @param named fingerprints; none = all entries
 */
export async function generate(
  session: Session,
  project: Project,
  named: readonly string[],
): Promise<Generated[]> {
  const fingerprints = named.length > 0 ? await known(project, named) : await all(project);
  const done: Generated[] = [];
  for (const fingerprint of fingerprints) {
    done.push(await generateOne(session, project, fingerprint, named.length > 0));
  }
  return done;
}

async function generateOne(
  session: Session,
  project: Project,
  fingerprint: string,
  asked: boolean,
): Promise<Generated> {
  return withEntryLock(project.cache, fingerprint, async () => {
    const entry = await lookUp(project.cache, fingerprint);
    if (entry === undefined) throw new CompatError('USAGE', `the entry ${fingerprint} has gone`);
    const rules = await chooseRules(
      session,
      project,
      entry.answers,
      renderHeader(entry.answers),
    ).catch((error: unknown) => {
      if (asked || !(error instanceof CompatError)) throw error;
      return error;
    });
    if (rules instanceof CompatError) {
      return { fingerprint, done: 'unusable', rules: [], reason: rules.message };
    }
    const names = rules.map((rule) => rule.name);
    if (isCurrent(project, entry, rules, asked))
      return { fingerprint, done: 'current', rules: names };
    const spatch = await spatchFor(session, project, rules);
    if (spatch === undefined) throw needsSpatch(project, fingerprint, entry.dir, rules);
    const { header, releases } = entry;
    await makeAndPublish(
      session,
      project,
      { fingerprint, header, rules, releases, replaceForeign: asked },
      spatch,
    );
    return { fingerprint, done: 'made', rules: names };
  });
}

/** An entry that another pipeline made is current unless the user asked for it by name. */
function isCurrent(
  project: Project,
  entry: Entry,
  rules: readonly Rule[],
  asked: boolean,
): boolean {
  if (entry.patch === undefined) return false;
  if (entry.form === 'foreign') return !asked;
  return judge(project, entry, rules) === undefined;
}

async function all(project: Project): Promise<string[]> {
  const entries = await listEntries(project.cache);
  const damaged = entries.find(isDamaged);
  if (damaged !== undefined) throw damaged.damaged;
  return entries.map(({ fingerprint }) => fingerprint);
}

/** Fingerprints as typed: whole, or a beginning that only one entry has. */
async function known(project: Project, named: readonly string[]): Promise<string[]> {
  const there = (await listEntries(project.cache)).map(({ fingerprint }) => fingerprint);
  return named.map((name) => wholeFingerprint(name, there, project.cache.dir));
}
