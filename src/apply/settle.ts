import { byBytes } from '../core/bytes.js';
import { CompatError } from '../core/errors.js';
import { inTurns } from '../core/jobs/scheduler.js';
import type { Session } from '../core/session.js';
import type { Rule } from '../rules/index.js';
import {
  putRule,
  putSources,
  type RuleResult,
  runRule,
  type SpatchSetup,
} from '../spatch/index.js';
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
 * Runs all that waits, the largest cluster first, each when a turn is free. Where spatch fails on
 * several rules at once, or what one of them made can't be parsed by the next, these are run again one
 * by one, for a result and a message that name the rule. `sources` and the scratch tree are brought up
 * to date; what happens depends on the order of rules and files alone, not on which process is faster.
 */
export async function settle(
  session: Session,
  setup: SpatchSetup,
  waiting: readonly Cluster[],
  sources: Map<string, Buffer>,
): Promise<Settled[]> {
  const clusters = waiting
    .map(({ files, rules }) => ({ files: [...files].sort(byBytes), rules }))
    .sort((a, b) => sizeOf(b, sources) - sizeOf(a, sources) || byFirst(a, b));
  const together = await inTurns(
    session,
    clusters.map((cluster) => async (own: Session) => {
      const done = await runOn(own, setup, cluster, sources).catch(orOneByOne(cluster));
      return { cluster, done: isDoubtful(done) ? undefined : done };
    }),
  );
  const settled: Settled[] = [];
  for (const { done } of together) {
    if (done === undefined) continue;
    await keep(setup, done.result, sources);
    settled.push(done);
  }
  const doubtful = together.flatMap(({ cluster, done }) => (done === undefined ? [cluster] : []));
  for (const { files, rules } of doubtful.sort(byFirst)) {
    for (const one of rules) {
      const [done] = await inTurns(session, [
        (own) => runOn(own, setup, { files, rules: [one] }, sources),
      ]);
      if (done === undefined) continue;
      await keep(setup, done.result, sources);
      settled.push(done);
    }
  }
  return settled;
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

/** Puts what changed where the rules that follow will find it. */
async function keep(
  setup: SpatchSetup,
  { changed }: RuleResult,
  sources: Map<string, Buffer>,
): Promise<void> {
  for (const [file, bytes] of changed) sources.set(file, bytes);
  await putSources(setup.scratch, changed);
}

/** A failure of several rules together is none yet. */
function orOneByOne({ rules }: Cluster) {
  return (error: unknown): undefined => {
    const isSpatch = error instanceof CompatError && /^SPATCH_(?:FAILED|TIMEOUT)$/.test(error.code);
    if (!isSpatch || rules.length === 1) throw error;
  };
}

function isDoubtful(done: Settled | undefined): boolean {
  return done === undefined || (done.rules.length > 1 && done.result.brokenHalfWay);
}

function sizeOf({ files }: Cluster, sources: ReadonlyMap<string, Buffer>): number {
  return files.reduce((sum, file) => sum + (sources.get(file)?.length ?? 0), 0);
}

function byFirst(a: Cluster, b: Cluster): number {
  return byBytes(a.files[0] ?? '', b.files[0] ?? '');
}
