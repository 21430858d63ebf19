import { ifCurable } from '../build/index.js';
import { sha256 } from '../core/bytes.js';
import type { CompatError } from '../core/errors.js';
import type { Session } from '../core/session.js';
import { lacking } from '../obtain/index.js';
import { type Detected, type Obtained, obtainOrWhyNot } from '../pipeline.js';
import { answersFor } from './answers.js';
import type { CellWork, Run } from './context.js';
import { type State, timed } from './make-cell.js';
import { withOwnCopies } from './module.js';
import type { Elsewhere } from './plan.js';

/** What one module has of each fingerprint: the first cell that comes to it obtains the patch, the others wait for it. */
export type Groups = Map<string, Promise<Obtained | CompatError>>;

/** Asks the kernel, and has the patch made or found. */
export function prepare(run: Run, work: CellWork, groups: Groups, state: State) {
  const { opened, reached, session, module, kernel } = work;
  const go = (stage: string): void => {
    state.stage = stage;
    run.watcher.doing(module, kernel, stage);
  };
  return run.preparing(() =>
    timed(state, async () => {
      go('ask');
      const found = await answersFor(run, work);
      state.fingerprint = found.answers.fingerprint;
      const project = await withOwnCopies(opened.project, reached.identity ?? sha256(kernel));
      const detected = { ...found, project };
      state.detected = detected;
      go('patch');
      return { detected, patched: await patchedIn(groups, session, detected, run.plan.elsewhere) };
    }),
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
  elsewhere: Elsewhere | undefined,
): Promise<Obtained | CompatError> {
  const { fingerprint } = detected.answers;
  const first = groups.get(fingerprint);
  if (first === undefined) {
    const own = obtained(session, detected, elsewhere);
    groups.set(fingerprint, own);
    return own;
  }
  const found = await first;
  return found instanceof Error ? found : obtainOrWhyNot(session, detected);
}

/** What other machines make of it comes from the shared cache. */
async function obtained(
  session: Session,
  detected: Detected,
  elsewhere: Elsewhere | undefined,
): Promise<Obtained | CompatError> {
  if (elsewhere !== undefined) {
    const { project, answers } = detected;
    try {
      const wanted = await lacking(session, project, answers);
      if (wanted !== undefined) await elsewhere.patches(session, project, [wanted]);
    } catch (error) {
      return ifCurable(project, error);
    }
  }
  return obtainOrWhyNot(session, detected);
}
