import * as v from 'valibot';
import type { Session } from '../../core/session.js';
import type { Built, Detected } from '../../pipeline.js';
import type { CellBuild } from '../make/cell-state.js';
import type { Result } from '../report/cell.js';
import type { OwnStep, Step, StepCell } from './step.js';

/** What of a step's result is kept. */
export const FOUND = v.object({
  outcome: v.picklist(['passed', 'as-it-is', 'refused', 'runs', 'fails']),
  says: v.string(),
  detail: v.exactOptional(v.string()),
});

/** Those steps that are for a cell, in their order. */
export async function stepsFor(
  session: Session,
  steps: readonly Step[],
  cell: StepCell,
): Promise<OwnStep[]> {
  const own: OwnStep[] = [];
  for (const step of steps) {
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
 * Runs a built cell's steps, until one fails, and writes what they find into its result. Returns whether the result may be kept.
 *
 * @param session one whose turn is held
 * @param patch the digest of the patch
 */
export async function runSteps(
  build: CellBuild,
  { session, built, patch }: { session: Session; built: Built; patch: string },
  result: Result,
  go: (step: string) => void,
): Promise<boolean> {
  const cell = { ...build.cell, built };
  let mayKeep = true;
  for (const own of build.steps) {
    const { name } = own.step;
    go(name);
    const found = await build.found(own, patch, () => own.step.run(session, cell));
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
  build: CellBuild,
  { session, detected, patch }: { session: Session; detected: Detected; patch: string },
  result: Result,
  go: (step: string) => void,
): Promise<void> {
  for (const { step, identity } of build.steps) {
    const { name, runFailed } = step;
    if (runFailed === undefined) continue;
    go(name);
    const own = { step, identity: `${identity} of failed` };
    const find = () => runFailed(session, build.cell, detected);
    const { outcome, says } = await build.found(own, patch, find);
    result.steps.push({ name, says });
    if (outcome === 'as-it-is') result.outcome = 'broken';
  }
}
