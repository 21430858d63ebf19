import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { CompatError } from '../../core/errors.js';
import { aside } from '../../core/log.js';
import type { Session } from '../../core/session.js';
import { Answers } from '../../header/index.js';
import type { Project } from '../../project/index.js';
import type { Reached } from '../kernel/kernel.js';
import { cameOf } from '../make/came.js';
import { buildCell } from '../make/cell-build.js';
import { type CellBuild, notePrepared, type State } from '../make/cell-state.js';
import { stepsFor } from '../steps/run-steps.js';
import { FAR_CELL, type FAR_RESULT, FAR_STEPS, ROOT } from './far.js';

/** What is to be built for another machine, and where. */
export interface FarWork {
  /** What `matrix` there has said of the cell. */
  cell: Buffer;
  /** The module, as it came. */
  project: Project;
  reached: Reached;
  /** A directory of its own for the copy. */
  dir: string;
  /** How many turns the build gets. */
  turns: number;
}

/**
 * Builds a cell that another machine has prepared, and looks at what was built. Returns what came of it as that machine reads it: the
 * same bytes each time, so nothing of when it was, how long it took, where it lay. Throws USAGE for what is no cell, IO where it failed
 * of something that may pass.
 */
export async function buildFar(
  session: Session,
  { cell: bytes, project: given, reached, dir, turns }: FarWork,
): Promise<Buffer> {
  const cell = readCell(bytes);
  const { module, kernel, header, patch, rules, work, leftOut } = cell;
  const builds = path.join(dir, 'copies');
  await mkdir(builds, { recursive: true });
  const places = { ...given.places, inPlace: true, links: builds, builds, buildsLink: undefined };
  const project = { ...given, places };
  const answers = Answers.parse(header, project.cache.form, 'compat.h');
  const { tree } = reached;
  const unasked = { tests: [], sanity: [], memory: undefined, keyOf: undefined };
  const detected = { project, tree, programs: undefined, answers, ...unasked };
  const entryDir = path.join(dir, 'cocci_cache', answers.fingerprint);
  const entry = { patch, entryDir, fingerprint: answers.fingerprint, rules, work, leftOut };
  const patched = { ...detected, ...entry, made: false };

  const own = { module, kernel, project, tree, image: undefined };
  const quiet = { ...session, log: aside(session.log) };
  const wanted = FAR_STEPS.filter(({ name }) => cell.steps.includes(name));
  const build: CellBuild = {
    ...{ cell: own, wish: reached.wish, turns, steps: await stepsFor(quiet, wanted, own) },
    doing() {},
    found: (_, __, find) => find(),
  };
  const state: State = { stage: 'build', seconds: 0 };
  const prepared = { detected, patched };
  notePrepared(prepared, state);
  const { result, mayKeep } = await cameOf(quiet, build, state, (inner) =>
    buildCell(inner, build, prepared, state),
  );
  if (!mayKeep) {
    throw new CompatError('IO', result.cause?.message ?? 'the build may come out otherwise');
  }
  const { seconds: _, made: __, ...lasting } = result;
  const modules = result.modules.map(({ name }) => ({ name, sha256: '' }));
  const told: v.InferOutput<typeof FAR_RESULT> = {
    schema: 1,
    result: { ...lasting, modules, seconds: 0 },
  };
  const { root } = project.config;
  return Buffer.from(JSON.stringify(told).replaceAll(root, ROOT).replaceAll(dir, 'worker:'));
}

function readCell(bytes: Buffer) {
  try {
    const read = v.safeParse(FAR_CELL, JSON.parse(bytes.toString()));
    if (read.success) return read.output;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new CompatError('USAGE', 'the cell of a job is not what it should be');
}
