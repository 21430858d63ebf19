import { sha256 } from '../../core/bytes.js';
import { CompatError } from '../../core/errors.js';
import type { CellWork, Run } from '../context.js';
import { builtElsewhere } from '../far/far.js';
import type { Result } from '../report/cell.js';
import { FOUND } from '../steps/run-steps.js';
import { type Came, cameOf } from './came.js';
import { buildCell } from './cell-build.js';
import {
  at,
  type CellBuild,
  notePrepared,
  type Prepared,
  type State,
  timed,
} from './cell-state.js';
import { keepResult } from './known.js';
import { outputDir } from './output.js';
import { type Groups, prepare } from './prepare.js';

/**
 * Asks, has the patch made or found, builds, and does what follows. What goes wrong is the cell's result; only
 * INTERRUPTED is thrown.
 */
export async function makeCell(run: Run, work: CellWork, groups: Groups): Promise<Result> {
  const state: State = { stage: 'ask', seconds: 0 };
  const build = buildOf(run, work);
  const { result, mayKeep } = await cameOf(work.session, build, state, async (session) => {
    const own = { ...work, session };
    const prepared = await prepare(run, own, groups, build, state);
    return builtOf(run, own, build, prepared, state);
  });
  if (mayKeep) await keepResult(run, work, result, state.entry);
  return result;
}

async function builtOf(
  run: Run,
  work: CellWork,
  build: CellBuild,
  prepared: Prepared,
  state: State,
): Promise<Came> {
  const { counts, patches } = run;
  const { detected, patched } = prepared;
  notePrepared(prepared, state);
  if (!(patched instanceof CompatError) && patched.patch !== '') {
    patches.set(state.entry ?? '', patched.patch);
    if (patched.made) counts.made += 1;
  }
  at('build', build, state);
  const far = await timed(state, () => builtElsewhere(run, work, detected, patched));
  if (far !== undefined) return { result: far, mayKeep: true };
  counts.built += 1;
  return buildCell(work.session, build, prepared, state);
}

function buildOf(
  { plan, turns, watcher, kept, counts }: Run,
  { cell, opened, reached, steps, module, kernel }: CellWork,
): CellBuild {
  const { wish, identity: target } = reached;
  return {
    ...{ cell, wish, steps, turns },
    output: plan.output && outputDir(plan.output, kernel, module),
    doing: (step) => watcher.doing(module, kernel, step),
    // What one found in an earlier run, of which a later one was stopped or has changed, is not done again.
    async found({ step, identity }, patch, find) {
      const of = [step.name, identity, opened.identity, target, patch];
      const key = target && sha256(JSON.stringify(of));
      const known = key === undefined ? undefined : kept.get('steps', key, FOUND);
      if (known !== undefined) return known;
      counts.tried += 1;
      const found = await find();
      const { mayDiffer, ...lasting } = found;
      if (key !== undefined && mayDiffer !== true) await kept.put('steps', key, lasting);
      return found;
    },
  };
}
