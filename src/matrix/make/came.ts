import { CompatError, type ErrorCode } from '../../core/errors.js';
import { inHeldTurn } from '../../core/jobs/jobs.js';
import { aside, type Log } from '../../core/log.js';
import type { Session } from '../../core/session.js';
import { describe } from '../../core/warnings.js';
import { saysBroken } from '../../target/index.js';
import type { Result } from '../report/cell.js';
import { runStepsOfFailed } from '../steps/run-steps.js';
import { causeOf } from './cause.js';
import { type CellBuild, type State, timed } from './cell-state.js';
import { NOTHING } from './result.js';

/** What came of a cell, and whether the same comes of it as long as nothing changes. */
export interface Came {
  result: Result;
  mayKeep: boolean;
}

/** Failures that come again as long as nothing changes. Any other (a full disk, no spatch) is tried again. */
const LASTING: readonly ErrorCode[] = [
  'KBUILD_FAILED',
  'UNSUPPORTED_KERNEL',
  'PATCH_REJECTED',
  'PATCH_UNSAFE',
];

/** What comes of `make`. What goes wrong there is the cell's result; only INTERRUPTED is thrown. */
export async function cameOf(
  given: Session,
  build: CellBuild,
  state: State,
  make: (session: Session) => Promise<Came>,
): Promise<Came> {
  const notes: string[] = [];
  const session = { ...given, log: noting(given.log, notes) };
  try {
    const { result, mayKeep } = await make(session);
    return { result: { ...result, ...toldAtEnd([...notes, ...result.notes], state) }, mayKeep };
  } catch (error) {
    if (codeOf(error) === 'INTERRUPTED') throw error;
    const result: Result = {
      ...NOTHING,
      outcome: codeOf(error) === 'UNSUPPORTED_KERNEL' ? 'refused' : 'fails',
      ...toldOf(state),
      steps: [],
      cause: causeOf(state.stage, error),
    };
    const mayKeep = isLasting(error);
    if (mayKeep && result.outcome === 'fails') {
      await lookAtFailed(session, build, state, result, notes);
    }
    return { result: { ...result, ...toldAtEnd(notes, state) }, mayKeep };
  }
}

/** What steps say of a cell that the compiler refused. What they throw is noted. */
async function lookAtFailed(
  session: Session,
  build: CellBuild,
  state: State,
  result: Result,
  notes: string[],
): Promise<void> {
  const { detected, entry = '' } = state;
  if (detected === undefined) return;
  const look = () =>
    timed(state, () => {
      const held = { ...session, jobs: inHeldTurn(session.jobs, build.turns) };
      const done = { session: held, detected, patch: entry };
      return runStepsOfFailed(build, done, result, build.doing);
    });
  try {
    await session.jobs.run(look, session.signal);
  } catch (error) {
    if (codeOf(error) === 'INTERRUPTED') throw error;
    notes.push(error instanceof Error ? error.message : String(error));
  }
}

function toldAtEnd(notes: string[], { seconds }: State) {
  return { notes, seconds, made: new Date().toISOString() };
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
