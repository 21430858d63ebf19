import { ifCurable } from '../build/index.js';
import { sha256 } from '../core/bytes.js';
import { CompatError, type ErrorCode } from '../core/errors.js';
import { inHeldTurn } from '../core/jobs/jobs.js';
import { aside, type Log } from '../core/log.js';
import type { Session } from '../core/session.js';
import { describe } from '../core/warnings.js';
import { lacking } from '../obtain/index.js';
import { buildDetected, type Detected, type Obtained, obtainOrWhyNot } from '../pipeline.js';
import { saysBroken } from '../target/index.js';
import { answersFor } from './answers.js';
import { causeOf } from './cause.js';
import type { Result } from './cell.js';
import type { CellWork, Run } from './context.js';
import { digestOf, keepResult } from './known.js';
import { withOwnCopies } from './module.js';
import { outputDir } from './output.js';
import type { MadeElsewhere } from './plan.js';
import { NOTHING, resultOf } from './result.js';
import { runSteps, runStepsOfFailed } from './steps.js';

/** What one module has of each fingerprint: the first cell that comes to it obtains the patch, the others wait for it. */
export type Groups = Map<string, Promise<Obtained | CompatError>>;

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
export async function makeCell(run: Run, work: CellWork, groups: Groups): Promise<Result> {
  const notes: string[] = [];
  const session = { ...work.session, log: noting(work.session.log, notes) };
  const state: State = { stage: 'ask', seconds: 0, entry: undefined };
  try {
    const { mayKeep, result: built } = await makeBuilt(run, { ...work, session }, groups, state);
    const result = { ...built, ...toldAtEnd(notes, state) };
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
interface State {
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
  groups: Groups,
  state: State,
): Promise<{ result: Result; mayKeep: boolean }> {
  const { opened, reached, session, module, kernel } = work;
  const { watcher, counts, patches, plan } = run;
  const go = (stage: string): void => {
    state.stage = stage;
    watcher.doing(module, kernel, stage);
  };
  const { detected, patched } = await run.preparing(() =>
    timed(state, async () => {
      go('ask');
      const found = await answersFor(run, work);
      state.fingerprint = found.answers.fingerprint;
      const project = await withOwnCopies(opened.project, reached.identity ?? sha256(kernel));
      const detected = { ...found, project };
      state.detected = detected;
      go('patch');
      return { detected, patched: await patchedIn(groups, session, detected, plan.elsewhere) };
    }),
  );
  if (!(patched instanceof CompatError)) {
    state.ready = patched;
    state.entry = digestOf(patched.patch);
    if (state.entry !== '') patches.set(state.entry, patched.patch);
    if (patched.made && patched.patch !== '') counts.made += 1;
  }
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

/**
 * The patch of a fingerprint, or why there is none: made by the cell that comes first, found by the others, which their
 * kernels are noted by. What fails for the first fails for all: they have the same rules and sources.
 */
async function patchedIn(
  groups: Groups,
  session: Session,
  detected: Detected,
  elsewhere: MadeElsewhere | undefined,
): Promise<Obtained | CompatError> {
  const { fingerprint } = detected.answers;
  const first = groups.get(fingerprint);
  if (first === undefined) {
    const own = obtained(session, detected, elsewhere);
    groups.set(fingerprint, own);
    return own;
  }
  const found = await first;
  return found instanceof CompatError ? found : obtainOrWhyNot(session, detected);
}

/** What other machines make of it comes from the shared cache. */
async function obtained(
  session: Session,
  detected: Detected,
  elsewhere: MadeElsewhere | undefined,
): Promise<Obtained | CompatError> {
  if (elsewhere !== undefined) {
    const { project, answers } = detected;
    try {
      const wanted = await lacking(session, project, answers);
      if (wanted !== undefined) await elsewhere(session, project, [wanted]);
    } catch (error) {
      return ifCurable(project, error);
    }
  }
  return obtainOrWhyNot(session, detected);
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

async function timed<T>(state: State, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  try {
    return await work();
  } finally {
    state.seconds += (performance.now() - began) / 1000;
  }
}
