import type { Session } from '../core/session.js';
import type { Built } from '../pipeline.js';

/** A cell that was built, as a step sees it. */
export interface BuiltCell {
  module: string;
  kernel: string;
  built: Built;
}

/** What a step found. */
export interface StepResult {
  /** What the cell is then: `refused`, the kernel would not take the module; `runs`, it did its work there. */
  outcome: 'passed' | 'refused' | 'runs' | 'fails';
  /** In a line, for a person. */
  says: string;
  /** All that there is to read of it. */
  detail?: string;
}

/** What is done with each cell once it is built: a function of that cell. A later step runs if no earlier one failed. */
export interface Step {
  name: string;
  /** All that its result depends on beside the cell: a cell is kept while this stays as it is. */
  identity: string;
  /** Called while the cell holds its turn. What it throws is the cell's failure. */
  run(session: Session, cell: BuiltCell): Promise<StepResult>;
}
