import {
  type Entry,
  isDamaged,
  type Listed,
  listEntries,
  wholeFingerprint,
} from '../cache/index.js';
import { CompatError } from '../core/errors.js';
import { readWithin } from '../core/files/bounded.js';
import type { Session } from '../core/session.js';
import { Answers } from '../header/index.js';
import { otherTests, type Project, rulesFor } from '../project/index.js';
import type { Rule } from '../rules/index.js';
import { type Elsewhere, type Lacking, lacking } from './lacking.js';
import { patchFor } from './patch-for.js';
import { emptyProfile, type Profile } from './profile.js';

/** What `generate` did for one entry. */
export interface Generated {
  fingerprint: string;
  done: 'current' | 'made' | 'unusable';
  rules: string[];
  /** Why an entry is unusable. */
  reason?: string;
  /** What it cost, if that was wanted and it was made here. */
  profile?: Profile;
}

export interface GenerateOptions {
  /** Makes what is lacking, before what is lacking still is made here. */
  elsewhere?: Elsewhere | undefined;
  /** Whether it is measured what each patch costs [no]. */
  profile?: boolean;
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
  { elsewhere, profile = false }: GenerateOptions = {},
): Promise<Generated[]> {
  const entries =
    named.length > 0
      ? await known(session, project, named)
      : await listEntries(session, project.cache);
  const made = elsewhere ? await makeElsewhere(session, project, entries, elsewhere) : new Set();
  const done: Generated[] = [];
  for (const entry of entries) {
    if (isDamaged(entry)) {
      done.push(unusable(entry.fingerprint, entry.damaged));
      continue;
    }
    const one = await generateOne(session, project, entry, {
      asked: named.length > 0,
      profile,
    });
    done.push(one.done === 'current' && made.has(one.fingerprint) ? { ...one, done: 'made' } : one);
  }
  return done;
}

/** Has made elsewhere what the entries lack; returns their fingerprints. */
async function makeElsewhere(
  session: Session,
  project: Project,
  entries: readonly Listed[],
  elsewhere: Elsewhere,
): Promise<Set<string>> {
  const wanted: Lacking[] = [];
  for (const entry of entries) {
    // What is no good for today's tests is told of later.
    if (isDamaged(entry) || otherTests(project, entry.answers) !== undefined) continue;
    const one = await lacking(session, project, entry.answers);
    if (one !== undefined) wanted.push(one);
  }
  if (wanted.length > 0) await elsewhere(wanted);
  return new Set(wanted.map(({ answers }) => answers.fingerprint));
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
  { elsewhere, profile = false }: GenerateOptions = {},
): Promise<Generated> {
  const text = readWithin(file, MOST_OF_HEADER, 'a compat.h').toString('latin1');
  const answers = Answers.parse(text, project.cache.form, file);
  const wanted = elsewhere && (await lacking(session, project, answers));
  if (wanted !== undefined) await elsewhere?.([wanted]);
  const entry = { answers, fingerprint: answers.fingerprint };
  const one = await generateOne(session, project, entry, { asked: true, profile });
  return wanted === undefined ? one : { ...one, done: 'made' };
}

async function generateOne(
  session: Session,
  project: Project,
  { fingerprint, answers }: Pick<Entry, 'fingerprint' | 'answers'>,
  { asked, profile: isWanted }: { asked: boolean; profile: boolean },
): Promise<Generated> {
  const rules = await rulesFor(session, project, answers).catch((error: unknown) => {
    if (asked || !(error instanceof CompatError)) throw error;
    return error;
  });
  if (rules instanceof CompatError) return unusable(fingerprint, rules);
  const profile = isWanted ? emptyProfile() : undefined;
  const policy = { locked: false, useStale: false, mayAsk: false, replaceForeign: asked, profile };
  const { made } = await patchFor(session, project, { answers, rules }, policy);
  const cost = made && profile ? { profile } : {};
  return { fingerprint, done: made ? 'made' : 'current', rules: namesOf(rules), ...cost };
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
