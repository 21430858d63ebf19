import type { LimitFunction } from 'p-limit';
import type { Session } from '../core/session.js';
import type { Reached } from './kernel/kernel.js';
import type { Opened } from './module.js';
import type { ModulePlan, Plan } from './plan/plan.js';
import type { Cell } from './report/cell.js';
import type { Counts } from './report/report.js';
import type { OwnStep, StepCell } from './steps/step.js';
import type { Kept } from './store.js';

/** Who looks on while a matrix is made. */
export interface Watcher {
  /**
   * Once it is known what has to be done: all cells, and those among them that were kept.
   *
   * @param took s that a cell took in the run before
   */
  begins(
    rows: readonly string[],
    columns: readonly string[],
    known: readonly Cell[],
    took: (module: string, kernel: string) => number | undefined,
  ): void;
  /** A cell has come to a step: `ask`, `patch`, `build`, or one of the plan's. */
  doing(module: string, kernel: string, step: string): void;
  done(cell: Cell): void;
}

/** A column, and what was found of its kernel, or why nothing was. */
export interface Column {
  name: string;
  reached: Reached | { error: unknown };
}

/** A row, and the module as it was read, or why it could not be. */
export interface Row {
  plan: ModulePlan;
  opened: Opened | { error: unknown };
}

/** What all cells of a run share. */
export interface Run {
  plan: Plan;
  kept: Kept;
  watcher: Watcher;
  counts: Counts;
  /** latin1, by their digests. */
  patches: Map<string, string>;
  /** Which cells ask and have patches made at one time: what these hold in memory is bounded. */
  preparing: LimitFunction;
  /** How many turns each build gets. */
  turns: number;
}

/** What a cell's work is done with. */
export interface CellWork {
  session: Session;
  opened: Opened;
  reached: Reached;
  /** Under which its result is kept; undefined where that can't be. */
  key: string | undefined;
  module: string;
  kernel: string;
  /** The same, as a step sees it. */
  cell: StepCell;
  steps: OwnStep[];
  /** Why it is expected to fail. */
  expected: string | undefined;
}
