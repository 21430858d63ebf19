import { objectionOf } from './allowed-signers.js';
import type { TrustPolicy } from './policy.js';
import { keyName } from './public-key.js';
import { NAMESPACE, readSigned } from './signed.js';
import type { Statement, Subject } from './statement.js';
import { Malformed } from './wire.js';

/** One signed statement of an entry, and what is wrong with it by itself. */
export interface Examined {
  /** The file's name. */
  name: string;
  /** As ssh-keygen -l shows it. */
  key?: string;
  statement?: Statement;
  /** The key as SSH writes it; only of a signature that is good. */
  blob?: Buffer;
  /** Why it is not a good signature for this patch. */
  objection?: string;
  /** Whether it contradicts itself: no patch and no time could make it good. */
  isBroken?: boolean;
}

/** A good signature of somebody who may sign. */
export interface Signer {
  principals: string[];
  key: string;
  until: Date;
}

/** What one policy says of a patch. */
export interface Verdict {
  where: string;
  file: string;
  wanted: number;
  /** Different signers whose signatures are good. */
  found: number;
  signers: Signer[];
  /** Signatures that do not count, and why. */
  refused: { name: string; key: string | undefined; why: string }[];
}

/** Clocks differ by so much. */
const SKEW_MS = 5 * 60 * 1000;

/** Verifies one signed statement: its signature, its time, and that it is about this patch. Nothing is said of whose key it is. */
export function examine(name: string, file: Buffer, subject: Subject, now: Date): Examined {
  try {
    const { statement, signature, message } = readSigned(file);
    const { blob } = signature.key;
    const some = { name, key: keyName(blob), statement };
    if (!signature.isOver(message)) {
      return { ...some, objection: 'its signature is not one of its key', isBroken: true };
    }
    const objection = otherSubject(statement, subject) ?? otherTime(statement, now);
    return objection === undefined ? { ...some, blob } : { ...some, objection };
  } catch (error) {
    if (error instanceof Malformed) {
      return { name, objection: error.message, isBroken: !error.isOfLater };
    }
    throw error;
  }
}

/** Whether enough different signers that a policy knows have signed. */
export function verdictOf(policy: TrustPolicy, examined: readonly Examined[], now: Date): Verdict {
  const signers: Signer[] = [];
  const refused: Verdict['refused'] = [];
  const different = new Set<string>();
  for (const { name, key, statement, blob, objection } of examined) {
    if (blob === undefined || key === undefined || statement === undefined) {
      refused.push({ name, key, why: objection ?? 'it is not a signature' });
      continue;
    }
    const lines = policy.lines.filter((line) => line.blob.equals(blob));
    const objections = lines.map((line) => objectionOf(line, NAMESPACE, now));
    const good = lines.filter((_, index) => objections[index] === undefined);
    if (good.length === 0) {
      const why = objections[0] ?? `its key is not in ${policy.file}`;
      refused.push({ name, key, why });
      continue;
    }
    const principals = [...new Set(good.flatMap((line) => line.principals))];
    signers.push({ principals, key, until: statement.until });
    different.add(policy.signerOf(blob));
  }
  const { where, file, threshold: wanted } = policy;
  return { where, file, wanted, found: different.size, signers, refused };
}

function otherSubject(statement: Statement, subject: Subject): string | undefined {
  const names = [
    'module',
    'release',
    'fingerprint',
    'patch',
    'sources',
    'rules',
    'options',
  ] as const;
  const other = names.find((name) => statement[name] !== subject[name]);
  if (other === undefined) return undefined;
  const [said, here] = [statement[other], subject[other]].map(brief);
  return `it is for another ${WORDS[other]}: ${said}, and here it is ${here}`;
}

const WORDS: Readonly<Record<keyof Subject, string>> = {
  module: 'module',
  release: 'release of the module',
  fingerprint: 'fingerprint',
  patch: 'patch (sha256)',
  sources: 'state of the sources (sha256)',
  rules: 'set of rules (sha256)',
  options: 'setting of spatch (sha256)',
};

function brief(word: string): string {
  return /^[0-9a-f]{32,}$/.test(word) ? `${word.slice(0, 12)}…` : word;
}

function otherTime({ made, until }: Statement, now: Date): string | undefined {
  if (until <= made) return 'it ends before it begins';
  if (made.getTime() > now.getTime() + SKEW_MS) {
    return `it was made ${day(made)}, which is in the future: is the clock right?`;
  }
  return now > until ? `it was valid until ${day(until)}` : undefined;
}

function day(time: Date): string {
  return time.toISOString().replace(/:\d\d\.\d{3}Z$/, 'Z');
}
