import { inTurns } from '../core/jobs/scheduler.js';
import type { Session } from '../core/session.js';
import type { Rule } from '../rules/index.js';
import { putSources, SpatchDied, type SpatchSetup } from '../spatch/index.js';
import { hideCasts, showCasts } from './hide-casts.js';
import { runOn, type Settled } from './run-on.js';
import type { WaitingRule } from './waiting.js';

/** A rule that was not applied to a file, since spatch died of the two. */
export interface LeftOut {
  rule: string;
  file: string;
  /** How it died, in words that fit after "spatch". */
  how: string;
}

export interface Tried {
  settled: Settled[];
  leftOut: LeftOut[];
}

/** What one rule is run with. */
export interface Trial {
  setup: SpatchSetup;
  one: WaitingRule;
  sources: ReadonlyMap<string, Buffer>;
  /** Whether the rule may be left out on a file; else the death of spatch is an error. */
  mayLeaveOut: (rule: Rule) => boolean;
}

/**
 * Runs a rule on groups of files, a process each. Where spatch dies, the rule is left out on the files that it dies
 * of, if it may be, and runs on the others. Throws what spatch/ throws.
 */
export async function runEach(
  session: Session,
  trial: Trial,
  groups: readonly (readonly string[])[],
): Promise<Tried> {
  const settled: Settled[] = [];
  const leftOut: LeftOut[] = [];
  for (const [index, done] of (await tryAll(session, trial, groups)).entries()) {
    if (!(done instanceof SpatchDied)) {
      settled.push(done);
      continue;
    }
    const rest = await withoutCulprits(session, trial, groups[index] ?? [], done);
    settled.push(...rest.settled);
    leftOut.push(...rest.leftOut);
  }
  return { settled, leftOut };
}

/** One file at a time, to find those that spatch dies of; then the others together. */
async function withoutCulprits(
  session: Session,
  trial: Trial,
  files: readonly string[],
  death: SpatchDied,
): Promise<Tried> {
  const alone = files.map((file) => [file]);
  const tried = files.length === 1 ? [death] : await tryAll(session, trial, alone);
  const culprits = files.filter((_, index) => tried[index] instanceof SpatchDied);
  const others = files.filter((file) => !culprits.includes(file));
  const settled: Settled[] = [];
  const lost = new Map<string, string>();
  for (const file of culprits) {
    const done = await withoutCasts(session, trial, file);
    if (done !== undefined) settled.push(done);
    else lost.set(file, (tried[files.indexOf(file)] as SpatchDied).how);
  }
  // It may die of files that it can bear one by one: then the rule is left out on all of them.
  const [rest] =
    culprits.length > 0 && others.length > 0 ? await tryAll(session, trial, [others]) : [death];
  if (rest !== undefined && !(rest instanceof SpatchDied)) settled.push(rest);
  else for (const file of others) lost.set(file, death.how);
  const { rule, files: matching } = trial.one;
  return {
    settled,
    leftOut: [...lost]
      .filter(([file]) => matching.includes(file))
      .map(([file, how]) => ({ rule: rule.name, file, how })),
  };
}

/** The rule on a file whose casts are hidden, if it has such casts and spatch survives. */
async function withoutCasts(
  session: Session,
  trial: Trial,
  file: string,
): Promise<Settled | undefined> {
  const bytes = trial.sources.get(file);
  const hidden = bytes && hideCasts(bytes);
  if (bytes === undefined || hidden === undefined) return undefined;
  const { scratch } = trial.setup;
  // No other process of ours runs now that could read it.
  await putSources(scratch, new Map([[file, hidden.bytes]]));
  const sources = new Map([...trial.sources, [file, hidden.bytes]]);
  const [done] = await tryAll(session, { ...trial, sources }, [[file]]);
  await putSources(scratch, new Map([[file, bytes]]));
  if (done === undefined || done instanceof SpatchDied) return undefined;
  const changed = [...done.result.changed].map(([name, made]): [string, Buffer] => [
    name,
    showCasts(made, hidden.casts),
  ]);
  return { ...done, result: { ...done.result, changed: new Map(changed) } };
}

/** What became of each group; where spatch dies, and the rule may be left out, its death. */
function tryAll(
  session: Session,
  { setup, one, sources, mayLeaveOut }: Trial,
  groups: readonly (readonly string[])[],
): Promise<(Settled | SpatchDied)[]> {
  const tasks = groups.map((files) => async (own: Session) => {
    try {
      return await runOn(own, setup, { files, rules: [one] }, sources);
    } catch (error) {
      if (error instanceof SpatchDied && mayLeaveOut(one.rule)) return error;
      throw error;
    }
  });
  return inTurns(session, tasks);
}
