import type { Session } from '../core/session.js';
import type { Rule } from '../rules/index.js';
import { putRule, type RuleResult, runRule, type SpatchSetup } from '../spatch/index.js';
import { filesToName } from './together.js';
import type { Cluster } from './waiting.js';

/** What the rules of a cluster did. */
export interface Settled {
  rules: Cluster['rules'];
  result: RuleResult;
  /** The files as these rules were given them. */
  before: ReadonlyMap<string, Buffer>;
}

/** One process: the rules of a cluster over its files. */
export async function runOn(
  session: Session,
  setup: SpatchSetup,
  { files, rules }: Cluster,
  sources: ReadonlyMap<string, Buffer>,
): Promise<Settled> {
  const before = new Map([...sources].filter(([file]) => files.includes(file)));
  const serial = setup.nextSerial();
  const ruleFile = await putRule(setup.scratch, serial, textOf(rules.map(({ rule }) => rule)));
  const result = await runRule(session, setup, {
    rules: rules.map(({ rule }) => rule),
    ruleFile,
    given: filesToName(before, setup.args),
    all: before,
    serial,
  });
  return { rules, result, before };
}

function textOf(rules: readonly Rule[]): string {
  const [only, ...others] = rules;
  if (only !== undefined && others.length === 0) return only.text;
  return rules.map(({ text }) => `${text.trimEnd()}\n`).join('\n');
}
