import { type Entry, isDamaged, listEntries, wholeFingerprint } from '../cache/index.js';
import { CompatError } from '../core/errors.js';
import { readWithin } from '../core/files/bounded.js';
import type { Session } from '../core/session.js';
import { Answers } from '../header/index.js';
import { type Project, rulesFor } from '../project/index.js';
import type { Rule } from '../rules/index.js';
import { patchFor } from './patch-for.js';

/** What `generate` did for one entry. */
export interface Generated {
  fingerprint: string;
  done: 'current' | 'made' | 'unusable';
  rules: string[];
  /** Why an entry is unusable. */
  reason?: string;
}

/**
 * The spatch host's step: each entry that has a compat.h and no current compat.patch is given one.
 * Needs no kernel and no C compiler. Entries named by the user must work out; among all entries,
 * one that is damaged, or was made with other tests, is reported and passed over: a build makes it again.
 *
 * @param named fingerprints; none = all entries
 */
export async function generate(
  session: Session,
  project: Project,
  named: readonly string[],
): Promise<Generated[]> {
  const entries =
    named.length > 0
      ? await known(session, project, named)
      : await listEntries(session, project.cache);
  const done: Generated[] = [];
  for (const entry of entries) {
    done.push(
      isDamaged(entry)
        ? unusable(entry.fingerprint, entry.damaged)
        : await generateOne(session, project, entry, named.length > 0),
    );
  }
  return done;
}

/** A real one has some KB. */
const MOST_OF_HEADER = 1024 * 1024;

/**
 * The same for one compat.h that lies elsewhere. Throws CACHE_DAMAGED for what is not a compat.h, USAGE for one of
 * other tests.
 *
 * @param file absolute
 */
export async function generateFrom(
  session: Session,
  project: Project,
  file: string,
): Promise<Generated> {
  const text = readWithin(file, MOST_OF_HEADER, 'a compat.h').toString('latin1');
  const answers = Answers.parse(text, project.cache.form, file);
  return generateOne(session, project, { answers, fingerprint: answers.fingerprint }, true);
}

async function generateOne(
  session: Session,
  project: Project,
  { fingerprint, answers }: Pick<Entry, 'fingerprint' | 'answers'>,
  asked: boolean,
): Promise<Generated> {
  const rules = await rulesFor(session, project, answers).catch((error: unknown) => {
    if (asked || !(error instanceof CompatError)) throw error;
    return error;
  });
  if (rules instanceof CompatError) return unusable(fingerprint, rules);
  const policy = { locked: false, useStale: false, mayAsk: false, replaceForeign: asked };
  const { made } = await patchFor(session, project, { answers, rules }, policy);
  return { fingerprint, done: made ? 'made' : 'current', rules: namesOf(rules) };
}

function namesOf(rules: readonly Rule[]): string[] {
  return rules.map((rule) => rule.name);
}

function unusable(fingerprint: string, { message }: CompatError): Generated {
  return { fingerprint, done: 'unusable', rules: [], reason: message };
}

/** By fingerprints as typed: whole, or a beginning that only one entry has. */
async function known(
  session: Session,
  project: Project,
  named: readonly string[],
): Promise<Entry[]> {
  const there = await listEntries(session, project.cache);
  const names = there.map(({ fingerprint }) => fingerprint);
  return named.map((name) => {
    const wanted = wholeFingerprint(name, names, project.cache.dir);
    const entry = there.find(({ fingerprint }) => fingerprint === wanted);
    if (entry === undefined || isDamaged(entry)) {
      throw entry?.damaged ?? new CompatError('USAGE', `the entry ${wanted} has gone`);
    }
    return entry;
  });
}
