import { inHeldTurn } from '../../core/jobs/jobs.js';
import type { Session } from '../../core/session.js';
import { buildDetected } from '../../pipeline.js';
import { runSteps } from '../steps/run-steps.js';
import type { Came } from './came.js';
import { at, type CellBuild, type Prepared, type State, timed } from './cell-state.js';
import { resultOf } from './result.js';

/** Builds what was prepared, and does the steps that follow, in a turn of its own. Throws what the build throws. */
export function buildCell(
  session: Session,
  build: CellBuild,
  { detected, patched }: Prepared,
  state: State,
): Promise<Came> {
  return session.jobs.run(
    () =>
      timed(state, async () => {
        at('build', build, state);
        const held = { ...session, jobs: inHeldTurn(session.jobs, build.turns) };
        const built = await buildDetected(held, detected, patched, build.wish, build.output);
        const result = await resultOf(built);
        const done = { session: held, built, patch: state.entry ?? '' };
        const mayKeep = await runSteps(build, done, result, (step) => at(step, build, state));
        return { result, mayKeep };
      }),
    session.signal,
  );
}
