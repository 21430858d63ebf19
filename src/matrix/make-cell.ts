import { CompatError, type ErrorCode } from '../core/errors.js';
import { inHeldTurn } from '../core/jobs/jobs.js';
import { aside, type Log } from '../core/log.js';
import { describe } from '../core/warnings.js';
import { buildDetected, type Detected, type Obtained } from '../pipeline.js';
import { saysBroken } from '../target/index.js';
import { causeOf } from './cause.js';
import type { Result } from './cell.js';
import type { CellWork, Run } from './context.js';
import { builtElsewhere } from './far.js';
import { digestOf, keepResult } from './known.js';
import { outputDir } from './output.js';
import { NOTHING, resultOf } from './result.js';
import { runSteps, runStepsOfFailed } from './steps.js';

/** What is built from: the answers, and the patch or why there is none. Writes what it comes to into `state`. */
export type Prepare = (
  work: CellWork,
  state: State,
) => Promise<{ detected: Detected; patched: Obtained | CompatError }>;

/** Failures that come again as long as nothing changes. Any other (a full disk, no spatch) is tried again. */
const LASTING: readonly ErrorCode[] = [
  'KBUILD_FAILED',
  'UNSUPPORTED_KERNEL',
  'PATCH_REJECTED',
  'PATCH_UNSAFE',
];

/**
 * Asks, has the patch made or found, builds, and does what follows. What goes wrong is the cell's result; only
 * INTERRUPTED is thrown.
 */
export async function makeCell(run: Run, work: CellWork, prepare: Prepare): Promise<Result> {
  const notes: string[] = [];
  const session = { ...work.session, log: noting(work.session.log, notes) };
  const state: State = { stage: 'ask', seconds: 0, entry: undefined };
  try {
    const { mayKeep, result: built } = await makeBuilt(run, { ...work, session }, prepare, state);
    const result = { ...built, ...toldAtEnd([...notes, ...built.notes], state) };
    if (mayKeep) await keepResult(run, work, result, state.entry);
    return result;
  } catch (error) {
    if (error instanceof CompatError && error.code === 'INTERRUPTED') throw error;
    const result: Result = {
      ...NOTHING,
      outcome: codeOf(error) === 'UNSUPPORTED_KERNEL' ? 'refused' : 'fails',
      ...toldOf(state),
      steps: [],
      cause: causeOf(state.stage, error),
      ...toldAtEnd(notes, state),
    };
    if (!isLasting(error)) return result;
    if (result.outcome === 'fails') await lookAtFailed(run, { ...work, session }, state, result);
    result.seconds = state.seconds;
    await keepResult(run, work, result, state.entry);
    return result;
  }
}

function toldAtEnd(notes: string[], { seconds }: State) {
  return { notes, seconds, made: new Date().toISOString() };
}

/** What steps say of a cell that the compiler refused. What they throw is noted. */
async function lookAtFailed(run: Run, work: CellWork, state: State, result: Result): Promise<void> {
  const { detected, entry = '' } = state;
  const { session, module, kernel } = work;
  if (detected === undefined) return;
  const go = (stage: string): void => run.watcher.doing(module, kernel, stage);
  const look = () =>
    timed(state, () => {
      const held = { ...session, jobs: inHeldTurn(session.jobs, run.turns) };
      const done = { session: held, detected, patch: entry };
      return runStepsOfFailed(run, work, done, result, go);
    });
  try {
    await session.jobs.run(look, session.signal);
  } catch (error) {
    if (codeOf(error) === 'INTERRUPTED') throw error;
    result.notes.push(error instanceof Error ? error.message : String(error));
  }
}

/** What a cell has come to. */
export interface State {
  stage: string;
  /** s, without the time in which it waited for a turn. */
  seconds: number;
  /** The digest of the patch in the cocci_cache. */
  entry: string | undefined;
  fingerprint?: string;
  detected?: Detected;
  ready?: Obtained;
}

async function makeBuilt(
  run: Run,
  work: CellWork,
  prepare: Prepare,
  state: State,
): Promise<{ result: Result; mayKeep: boolean }> {
  const { reached, session, module, kernel } = work;
  const { watcher, counts, patches, plan } = run;
  const go = (stage: string): void => {
    state.stage = stage;
    watcher.doing(module, kernel, stage);
  };
  const { detected, patched } = await prepare(work, state);
  if (!(patched instanceof CompatError)) {
    state.ready = patched;
    state.entry = digestOf(patched.patch);
    if (state.entry !== '') patches.set(state.entry, patched.patch);
    if (patched.made && patched.patch !== '') counts.made += 1;
  }
  go('build');
  const far = await timed(state, () => builtElsewhere(run, work, detected, patched));
  if (far !== undefined) return { result: far, mayKeep: true };
  return session.jobs.run(
    () =>
      timed(state, async () => {
        go('build');
        counts.built += 1;
        const held = { ...session, jobs: inHeldTurn(session.jobs, run.turns) };
        const output = plan.output && outputDir(plan.output, kernel, module);
        const built = await buildDetected(held, detected, patched, reached.wish, output);
        const result = await resultOf(built);
        const done = { session: held, built, patch: state.entry ?? '' };
        return { result, mayKeep: await runSteps(run, work, done, result, go) };
      }),
    session.signal,
  );
}

function toldOf({ fingerprint, ready, entry = '' }: State): Partial<Result> {
  return {
    ...(fingerprint === undefined ? {} : { fingerprint }),
    ...(ready && { rules: ready.work.rules, files: ready.work.files, patch: entry }),
  };
}

function isLasting(error: unknown): boolean {
  const code = codeOf(error);
  if (code === undefined || !LASTING.includes(code)) return false;
  return !saysBroken((error as CompatError).transcript ?? '');
}

function codeOf(error: unknown): ErrorCode | undefined {
  return error instanceof CompatError ? error.code : undefined;
}

/** What is done is told by the matrix; what a reader of the cell should know is noted. */
function noting(log: Log, notes: string[]): Log {
  return {
    ...aside(log),
    warn(warning) {
      // A step says what the kernel would refuse.
      const isTold = warning.kind === 'kbuild-noise' || warning.kind === 'would-not-load';
      if (!isTold) notes.push(describe(warning));
    },
  };
}

/** Adds the time that it takes. */
export async function timed<T>(state: State, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  try {
    return await work();
  } finally {
    state.seconds += (performance.now() - began) / 1000;
  }
}
