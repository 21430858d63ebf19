import { ifCurable } from '../../build/index.js';
import { sha256 } from '../../core/bytes.js';
import { CompatError } from '../../core/errors.js';
import type { Session } from '../../core/session.js';
import { lacking } from '../../obtain/index.js';
import { type Detected, type Obtained, obtainOrWhyNot } from '../../pipeline.js';
import { findSpatch } from '../../spatch/index.js';
import type { CellWork, Run } from '../context.js';
import { withOwnCopies } from '../module.js';
import type { Elsewhere } from '../plan/plan.js';
import { answersFor } from './answers.js';
import { at, type CellBuild, type Prepared, type State, timed } from './cell-state.js';

/** What one module has of each fingerprint: the first cell that comes to it obtains the patch, the others wait for it. */
export type Groups = Map<string, Promise<Obtained | CompatError>>;

/** Asks the kernel, and has the patch made or found. Writes what it comes to into the state. */
export function prepare(
  run: Run,
  work: CellWork,
  groups: Groups,
  build: Pick<CellBuild, 'doing'>,
  state: State,
): Promise<Prepared> {
  const { opened, reached, session, kernel } = work;
  return run.preparing(() =>
    timed(state, async () => {
      at('ask', build, state);
      const found = await answersFor(run, work);
      state.fingerprint = found.answers.fingerprint;
      const project = await withOwnCopies(opened.project, reached.identity ?? sha256(kernel));
      const detected = { ...found, project };
      state.detected = detected;
      at('patch', build, state);
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

/** What other machines make of it comes from the shared cache. Where none of them is there, it is made here. */
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
      const isAlone = error instanceof CompatError && error.code === 'NEEDS_SPATCH';
      const here = isAlone && (await findSpatch(session, project.config.spatch.command));
      if (!here) return ifCurable(project, error);
    }
  }
  return obtainOrWhyNot(session, detected);
}
