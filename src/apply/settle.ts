import { byBytes } from '../core/bytes.js';
import { CompatError } from '../core/errors.js';
import { inTurns } from '../core/jobs/scheduler.js';
import type { Session } from '../core/session.js';
import { putSources, type RuleResult, SpatchDied, type SpatchSetup } from '../spatch/index.js';
import { type LeftOut, runEach, type Trial, type Tried } from './leave-out.js';
import { runOn, type Settled } from './run-on.js';
import type { Cluster } from './waiting.js';

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
  mayLeaveOut: Trial['mayLeaveOut'],
): Promise<Tried> {
  const clusters = waiting
    .map(({ files, rules }) => ({ files: [...files].sort(byBytes), rules }))
    .sort((a, b) => sizeOf(b, sources) - sizeOf(a, sources) || byFirst(a, b));
  const together = await inTurns(
    session,
    clusters.map((cluster) => async (own: Session) => {
      const done = await runOn(own, setup, cluster, sources).catch(
        orOneByOne(cluster, mayLeaveOut),
      );
      return { cluster, done: isDoubtful(done) ? undefined : done };
    }),
  );
  const settled: Settled[] = [];
  const leftOut: LeftOut[] = [];
  for (const { done } of together) {
    if (done === undefined) continue;
    await keep(setup, done.result, sources);
    settled.push(done);
  }
  const doubtful = together.flatMap(({ cluster, done }) => (done === undefined ? [cluster] : []));
  for (const { files, rules } of doubtful.sort(byFirst)) {
    for (const one of rules) {
      const tried = await runEach(session, { setup, one, sources, mayLeaveOut }, [files]);
      for (const { result } of tried.settled) await keep(setup, result, sources);
      settled.push(...tried.settled);
      leftOut.push(...tried.leftOut);
    }
  }
  return { settled, leftOut };
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

/** A failure of several rules together is none yet, nor is one of a rule that may be left out. */
function orOneByOne({ rules }: Cluster, mayLeaveOut: Trial['mayLeaveOut']) {
  return (error: unknown): undefined => {
    const isSpatch = error instanceof CompatError && /^SPATCH_(?:FAILED|TIMEOUT)$/.test(error.code);
    const leavable = error instanceof SpatchDied && rules.every(({ rule }) => mayLeaveOut(rule));
    if (!isSpatch || (rules.length === 1 && !leavable)) throw error;
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
