import { type Entry, isMadeHere } from '../../cache/index.js';
import { sha256 } from '../../core/bytes.js';
import type { Session } from '../../core/session.js';
import { moduleIdentity, type Project } from '../../project/index.js';
import type { Rule } from '../../rules/index.js';
import {
  digestOfRules,
  digestOfSources,
  type Examined,
  examine,
  readPolicies,
  type Subject,
  type TrustPolicy,
  type Verdict,
  verdictOf,
} from '../../trust/index.js';

/** What is demanded of a patch here by [trust] in compat.toml, the user, the machine and the environment. Throws CONFIG. */
export function policiesOf(
  session: Pick<Session, 'env' | 'cwd'>,
  { config }: Project,
): TrustPolicy[] {
  const { trust, root, base, file = root } = config;
  return readPolicies(session, { ...trust, where: `[trust] of ${file}`, dir: base });
}

/** Whether a patch may be used here, as far as signatures decide it. */
export type Belief =
  /** Nobody demands signatures. */
  | { is: 'free' }
  /** Enough signers vouch for it, wherever it came from. */
  | { is: 'vouched' }
  /** It was made here, and that is enough here. */
  | { is: 'own' }
  | { is: 'refused'; verdicts: Verdict[] };

/**
 * Whether the signatures of an entry fulfil every policy. They must be about this module, these sources and these rules.
 *
 * @param mayBeOwn whether it is enough for every policy that the patch was made here: it is not to be built, say
 */
export async function beliefIn(
  policies: readonly TrustPolicy[],
  project: Project,
  entry: Entry & { patch: string },
  { rules, mayBeOwn }: { rules: readonly Rule[]; mayBeOwn: boolean },
): Promise<Belief> {
  if (policies.length === 0) return { is: 'free' };
  const now = new Date();
  const subject = subjectOf(project, entry, {
    sources: project.sourceDigests,
    rules: digestsOf(rules),
  });
  const examined = examineAll(entry, subject, now);
  const verdicts = policies.map((policy) => ({ policy, ...verdictOf(policy, examined, now) }));
  const unfulfilled = verdicts.filter(({ found, wanted }) => found < wanted);
  if (unfulfilled.length === 0) return { is: 'vouched' };
  const isOwn = await isMadeHere(project.cache, entry);
  const refused = unfulfilled.filter(({ policy }) => !isOwn || !(mayBeOwn || policy.madeHere));
  return refused.length === 0 ? { is: 'own' } : { is: 'refused', verdicts: refused };
}

/** What the patch of an entry is the patch for: of sources and rules, those given (today's), else those that its manifest names. */
export function subjectOf(
  project: Project,
  { fingerprint, patch, manifest }: Pick<Entry, 'fingerprint' | 'manifest'> & { patch: string },
  { sources, rules } = { sources: manifest?.sources ?? [], rules: manifest?.rules ?? [] },
): Subject {
  return {
    ...moduleIdentity(project),
    fingerprint,
    patch: sha256(Buffer.from(patch, 'latin1')),
    sources: digestOfSources(sources),
    rules: digestOfRules(rules),
    options: digestOfOptions(manifest),
  };
}

/** Whether a patch is stale by its manifest's options is judge's business: here they are only what was signed. */
function digestOfOptions(manifest: Entry['manifest']): string {
  const { options, inputs = [] } = manifest?.schema === 2 ? manifest : {};
  const macros = inputs.find(({ name }) => name === 'spatch.macro-file')?.sha256;
  const named = [options?.args ?? null, options?.group ?? null, macros ?? null];
  return sha256(JSON.stringify(options?.arms === undefined ? named : [...named, options.arms]));
}

/** The keys that signed the patch of an entry, for these rules and today's sources [for what its manifest names]. */
export function keysThatSigned(project: Project, entry: Entry, rules?: readonly Rule[]): string[] {
  const { patch, manifest } = entry;
  if (patch === undefined) return [];
  const sources = rules === undefined ? (manifest?.sources ?? []) : project.sourceDigests;
  const named = rules === undefined ? (manifest?.rules ?? []) : digestsOf(rules);
  const subject = subjectOf(project, { ...entry, patch }, { sources: [...sources], rules: named });
  const good = examineAll(entry, subject, new Date()).filter(({ blob }) => blob !== undefined);
  return [...new Set(good.map(({ key = '' }) => key))];
}

function digestsOf(rules: readonly Rule[]): { name: string; sha256: string }[] {
  return rules.map(({ name, digest }) => ({ name, sha256: digest }));
}

/** The signed statements of an entry, in the order of their names. */
export function examineAll(
  { signed }: Pick<Entry, 'signed'>,
  subject: Subject,
  now: Date,
): Examined[] {
  const names = [...signed.keys()].sort();
  return names.map((name) => examine(name, signed.get(name) ?? Buffer.alloc(0), subject, now));
}

/** Why nobody believes it, in half a sentence: "1 of 2 signers that FILE allows have signed it". */
export function whyRefused([verdict]: readonly Verdict[]): string {
  if (verdict === undefined) return 'it is not signed';
  const { found, wanted, file } = verdict;
  const signers = wanted === 1 ? 'signer' : 'different signers';
  return `${found === 0 ? 'none' : `only ${found}`} of ${wanted} ${signers} that ${file} allows has signed it`;
}

/** The same in full, a line a matter: who demands it, whose signatures count, and why others do not. */
export function refusalLines(verdicts: readonly Verdict[]): string[] {
  return verdicts.flatMap(({ where, file, wanted, found, signers, refused }) => [
    `${where} wants ${wanted} of those in ${file}, and ${found} signed:`,
    ...signers.map(({ principals, key }) => `  good     ${principals.join(',')} ${key}`),
    ...refused.map(({ name, key, why }) => `  refused  ${key ?? name}: ${why}`),
    ...(signers.length + refused.length === 0 ? ['  no signature is there'] : []),
  ]);
}
