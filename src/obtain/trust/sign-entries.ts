import {
  type Entry,
  isDamaged,
  keepSigned,
  listEntries,
  lookUp,
  originOf,
  wholeFingerprint,
} from '../../cache/index.js';
import { CompatError } from '../../core/errors.js';
import type { Session } from '../../core/session.js';
import { otherTests, type Project, rulesFor } from '../../project/index.js';
import { sign } from '../../trust/index.js';
import { IMPORTED, readIt } from '../elsewhere/hand-over.js';
import { pushEntry, takeSignatures } from '../elsewhere/push-entry.js';
import { judge } from '../judge.js';
import { examineAll, subjectOf } from './believe.js';

export interface SignRequest {
  /** Fingerprints, or their beginnings; none = all entries with a current patch. */
  named: readonly string[];
  /** What ssh-keygen -f takes: a private key, or the .pub file of one that an agent has. */
  key: string;
  /** For how long the signature counts, in days. */
  days: number;
  /** What time it is [what the clock of this machine says]. */
  now?: () => Date;
}

/** What became of one entry. */
export interface SignedEntry {
  fingerprint: string;
  /** The signature's file in the entry, the key that made it, and until when it counts. */
  file?: string;
  key?: string;
  until?: Date;
  /** Why it was not signed. */
  reason?: string;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Signs entries: each whose patch is what today's rules make of today's sources. One that was named must be so; of all,
 * others are reported and passed over. What the same key said of an entry before gives way. Where what is made here goes to
 * a shared cache, the signed entry does, too. Throws USAGE, STALE_LOCKED, CACHE_DAMAGED, NO_SUCH_PROGRAM.
 */
export async function signEntries(
  session: Session,
  project: Project,
  request: SignRequest,
): Promise<SignedEntry[]> {
  const listed = await listEntries(session, project.cache);
  const names = listed.map(({ fingerprint }) => fingerprint);
  const { named } = request;
  const wanted = named.map((name) => wholeFingerprint(name, names, project.cache.dir));
  const done: SignedEntry[] = [];
  for (const entry of listed) {
    const { fingerprint } = entry;
    if (named.length > 0 && !wanted.includes(fingerprint)) continue;
    const objection = isDamaged(entry) ? entry.damaged : await objectionTo(session, project, entry);
    if (objection === undefined && !isDamaged(entry)) {
      const { answers } = entry;
      const wanted = { answers, rules: await rulesFor(session, project, answers) };
      // Before: what the same key said there gives way, too.
      const rival = await takeSignatures(session, project, wanted);
      const now = (await lookUp(session, project.cache, fingerprint)) ?? entry;
      done.push(await signOne(session, project, now, request));
      await pushEntry(session, project, wanted, now, rival);
      continue;
    }
    if (objection !== undefined && named.length > 0) throw objection;
    done.push({ fingerprint, reason: objection?.message ?? 'damaged' });
  }
  if (done.length > 0) return done;
  throw new CompatError('USAGE', `${project.cache.dir} holds no entry to sign`, {
    hint: 'Make one: compat-gen --kver RELEASE prepare, or compat-gen generate.',
  });
}

/** Why nobody should vouch for the patch of an entry. */
async function objectionTo(
  session: Session,
  project: Project,
  entry: Entry,
): Promise<CompatError | undefined> {
  const { fingerprint, patch, dir, manifest } = entry;
  const refused = (why: string, hint: string): CompatError =>
    new CompatError('STALE_LOCKED', `${dir} is not signed: ${why}`, { hint });
  if (patch === undefined || manifest === undefined) {
    const why = patch === undefined ? 'it has no patch yet' : 'it has no manifest.json';
    return refused(why, `Make it: compat-gen generate ${fingerprint}`);
  }
  const other = otherTests(project, entry.answers);
  if (other !== undefined)
    return refused(
      `it answers other tests than today's: ${other}`,
      'compat-gen cache prune removes it.',
    );
  const rules = await rulesFor(session, project, entry.answers);
  const stale = await judge(session, project, entry, rules);
  if (stale !== undefined)
    return refused(`it is stale (${stale})`, `Make it again: compat-gen generate ${fingerprint}`);
  const origin = await originOf(project.cache, { ...entry, patch });
  return origin === 'imported' ? refused(`it ${IMPORTED}`, readIt(fingerprint)) : undefined;
}

async function signOne(
  session: Session,
  project: Project,
  entry: Entry,
  { key, days, now: clock = () => new Date() }: SignRequest,
): Promise<SignedEntry> {
  const { fingerprint, manifest, patch = '' } = entry;
  const subject = subjectOf(project, { ...entry, patch });
  const now = Math.floor(clock().getTime() / 1000) * 1000;
  const until = new Date(now + days * DAY_MS);
  const statement = { ...subject, spatch: manifest?.spatch ?? 'none', made: new Date(now), until };
  const signed = await sign(session, statement, key);
  const earlier = examineAll(entry, subject, new Date(now)).filter((one) => one.key === signed.key);
  const supersedes = earlier.map(({ name }) => name);
  await keepSigned(session, project.cache, entry, signed, supersedes);
  return { fingerprint, file: signed.name, key: signed.key, until };
}
