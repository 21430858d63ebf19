import { CompatError } from '../core/errors.js';
import type { Session } from '../core/session.js';
import type { Rule } from '../rules/index.js';
import { putRule, type RuleResult, runRule, type SpatchSetup } from '../spatch/index.js';
import { byArms, type Run } from './arms/by-arms.js';
import { filesToName } from './together.js';
import type { Cluster } from './waiting.js';

/** What the rules of a cluster did. */
export interface Settled {
  rules: Cluster['rules'];
  result: RuleResult;
  /** The files as these rules were given them. */
  before: ReadonlyMap<string, Buffer>;
}

/**
 * The rules of a cluster over its files: one process, and more where a driver's own `#if` comes into what they change.
 * Undefined where several rules are to be run one by one for it.
 */
export async function runOn(
  session: Session,
  setup: SpatchSetup,
  cluster: Cluster,
  sources: ReadonlyMap<string, Buffer>,
): Promise<Settled | undefined> {
  const { files, rules } = cluster;
  const run: Run = (own, where, read) => runOnce(own, where, cluster, read);
  const plain = await run(session, setup, sources).catch(orByArms(cluster));
  const failed = plain instanceof CompatError;
  const given = { rules, sources, files, result: failed ? undefined : plain, run };
  const result = await byArms(session, setup, given);
  if (result !== undefined) return { rules, result, before: seenBy(cluster, sources) };
  if (failed) throw plain;
  return undefined;
}

/** Where spatch failed on one rule, an `#if` may be why. */
function orByArms({ rules }: Cluster) {
  return (error: unknown): CompatError => {
    if (rules.length > 1 || !(error instanceof CompatError)) throw error;
    if (error.code !== 'SPATCH_FAILED') throw error;
    return error;
  };
}

function seenBy({ files }: Cluster, sources: ReadonlyMap<string, Buffer>) {
  return new Map([...sources].filter(([file]) => files.includes(file)));
}

/** One process. */
async function runOnce(
  session: Session,
  setup: SpatchSetup,
  cluster: Cluster,
  sources: ReadonlyMap<string, Buffer>,
): Promise<RuleResult> {
  const { rules } = cluster;
  const before = seenBy(cluster, sources);
  const serial = setup.nextSerial();
  const ruleFile = await putRule(setup.scratch, serial, textOf(rules.map(({ rule }) => rule)));
  return runRule(session, setup, {
    rules: rules.map(({ rule }) => rule),
    ruleFile,
    given: filesToName(before, setup.args),
    all: before,
    serial,
  });
}

function textOf(rules: readonly Rule[]): string {
  const [only, ...others] = rules;
  if (only !== undefined && others.length === 0) return only.text;
  return rules.map(({ text }) => `${text.trimEnd()}\n`).join('\n');
}
