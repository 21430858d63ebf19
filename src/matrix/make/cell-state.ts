import { CompatError } from '../../core/errors.js';
import type { Detected, Obtained } from '../../pipeline.js';
import type { KernelWish } from '../../target/index.js';
import type { OwnStep, StepCell, StepResult } from '../steps/step.js';
import { digestOf } from './known.js';

/** How a cell is built. */
export interface CellBuild {
  cell: StepCell;
  wish: KernelWish;
  steps: readonly OwnStep[];
  /** How many turns it gets. */
  turns: number;
  /** Where its modules are put, absolute [nowhere]. */
  output?: string | undefined;
  /** It has come to this step: `ask`, `patch`, `build`, or one of its own. */
  doing(step: string): void;
  /** What a step finds, if that has to be found. */
  found(step: OwnStep, patch: string, find: () => Promise<StepResult>): Promise<StepResult>;
}

/** What is built from: the answers, and the patch or why there is none. */
export interface Prepared {
  detected: Detected;
  patched: Obtained | CompatError;
}

/** What a cell has come to. */
export interface State {
  stage: string;
  /** s, without the time in which it waited for a turn. */
  seconds: number;
  /** The digest of the patch in the cocci_cache. */
  entry?: string;
  fingerprint?: string;
  detected?: Detected;
  ready?: Obtained;
}

/** The cell has come to a step. */
export function at(stage: string, { doing }: Pick<CellBuild, 'doing'>, state: State): void {
  state.stage = stage;
  doing(stage);
}

/** Writes into the state what was prepared. */
export function notePrepared({ detected, patched }: Prepared, state: State): void {
  state.fingerprint = detected.answers.fingerprint;
  state.detected = detected;
  if (patched instanceof CompatError) return;
  state.ready = patched;
  state.entry = digestOf(patched.patch);
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
