import * as v from 'valibot';
import { sha256 } from '../core/bytes.js';
import type { Session } from '../core/session.js';
import type { Built, Detected } from '../pipeline.js';
import type { Result } from './cell.js';
import type { CellWork, Run } from './context.js';
import type { Plan } from './plan.js';
import type { OwnStep, StepCell, StepResult } from './step.js';

/** What of a step's result is kept. */
const FOUND = v.object({
  outcome: v.picklist(['passed', 'as-it-is', 'refused', 'runs', 'fails']),
  says: v.string(),
  detail: v.exactOptional(v.string()),
});

/** Those steps of a plan that are for a cell, in their order. */
export async function stepsFor(session: Session, plan: Plan, cell: StepCell): Promise<OwnStep[]> {
  const own: OwnStep[] = [];
  for (const step of plan.steps) {
    const identity = await step.identity(session, cell);
    if (identity !== undefined) own.push({ step, identity });
  }
  return own;
}

/** Why a cell is not meant to be built, by the first step that knows it. */
export async function whyNotMeant(
  steps: readonly OwnStep[],
  cell: StepCell,
): Promise<string | undefined> {
  for (const { step } of steps) {
    const why = await step.whyNotMeant?.(cell);
    if (why !== undefined) return why;
  }
  return undefined;
}

/**
 * Runs a built cell's steps, until one fails, and writes what they find into its result. What a step found in an
 * earlier run, of which a later step was stopped or has changed, is not done again. Returns whether the result may be kept.
 *
 * @param session one whose turn is held
 * @param patch the digest of the patch
 */
export async function runSteps(
  run: Run,
  work: CellWork,
  { session, built, patch }: { session: Session; built: Built; patch: string },
  result: Result,
  go: (stage: string) => void,
): Promise<boolean> {
  const cell = { ...work.cell, built };
  let mayKeep = true;
  for (const own of work.steps) {
    const { name } = own.step;
    go(name);
    const found = await foundBy(run, work, own, patch, () => own.step.run(session, cell));
    const { outcome, says, detail } = found;
    if (found.mayDiffer === true) mayKeep = false;
    result.steps.push({ name, says, ...(detail === undefined ? {} : { detail }) });
    if (outcome === 'passed') continue;
    result.outcome = outcome === 'as-it-is' ? 'built' : outcome;
    if (outcome === 'runs' || outcome === 'as-it-is') continue;
    const more = detail === undefined ? {} : { detail };
    result.cause = { stage: name, code: 'STEP', message: says, rules: [], others: 0, ...more };
    break;
  }
  return mayKeep;
}

/** Runs those steps of a cell that say something of one that was not built, and writes what they find into its result. */
export async function runStepsOfFailed(
  run: Run,
  work: CellWork,
  { session, detected, patch }: { session: Session; detected: Detected; patch: string },
  result: Result,
  go: (stage: string) => void,
): Promise<void> {
  for (const { step, identity } of work.steps) {
    const { name, runFailed } = step;
    if (runFailed === undefined) continue;
    go(name);
    const own = { step, identity: `${identity} of failed` };
    const find = () => runFailed(session, work.cell, detected);
    const { outcome, says } = await foundBy(run, work, own, patch, find);
    result.steps.push({ name, says });
    if (outcome === 'as-it-is') result.outcome = 'broken';
  }
}

async function foundBy(
  { kept, counts }: Run,
  { opened, reached }: CellWork,
  { step, identity }: OwnStep,
  patch: string,
  find: () => Promise<StepResult>,
): Promise<StepResult> {
  const key =
    reached.identity &&
    sha256(JSON.stringify([step.name, identity, opened.identity, reached.identity, patch]));
  const known = key === undefined ? undefined : kept.get('steps', key, FOUND);
  if (known !== undefined) return known;
  counts.tried += 1;
  const found = await find();
  const { outcome, says, detail, mayDiffer } = found;
  if (key !== undefined && mayDiffer !== true) {
    await kept.put('steps', key, { outcome, says, ...(detail === undefined ? {} : { detail }) });
  }
  return found;
}
