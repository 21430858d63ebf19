import type { Session } from '../../core/session.js';
import type { Built, Detected } from '../../pipeline.js';
import type { Project } from '../../project/index.js';
import type { KernelTree } from '../../target/index.js';

/** A cell before anything is done. */
export interface StepCell {
  module: string;
  kernel: string;
  project: Project;
  tree: KernelTree;
  /** Where the kernel's package was unpacked, to be booted; absolute. */
  image: string | undefined;
}

/** A cell that was built, as a step sees it. */
export interface BuiltCell extends StepCell {
  built: Built;
}

/** What a step found. */
export interface StepResult {
  /**
   * What the cell is then: `refused`, the kernel would not take the module; `runs`, it did its work there; `as-it-is`, it
   * builds without the patch, too.
   */
  outcome: 'passed' | 'as-it-is' | 'refused' | 'runs' | 'fails';
  /** In a line, for a person. */
  says: string;
  /** All that there is to read of it. */
  detail?: string;
  /** Whether it may come out otherwise the next time, with nothing changed: then it is not kept [no]. */
  mayDiffer?: boolean;
}

/** What is done with each cell once it is built: a function of that cell. A later step runs if no earlier one failed. */
export interface Step {
  name: string;
  /**
   * All that its result depends on beside the module, the kernel's tree and this program: a cell is kept while this
   * stays as it is. Runs no program. undefined: the step is not for this cell.
   */
  identity(session: Session, cell: StepCell): Promise<string | undefined>;
  /** Why a cell is not meant to be built; undefined where it is. */
  whyNotMeant?(cell: StepCell): Promise<string | undefined>;
  /** Called while the cell holds its turn. What it throws is the cell's failure. */
  run(session: Session, cell: BuiltCell): Promise<StepResult>;
  /** The same of a cell that asked its kernel and was not built: where that is found `as-it-is`, it is broken. */
  runFailed?(session: Session, cell: StepCell, detected: Detected): Promise<StepResult>;
}

/** A step that is for a cell, and what its result depends on there. */
export interface OwnStep {
  step: Step;
  identity: string;
}
