import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import pLimit from 'p-limit';
import * as v from 'valibot';
import { CompatError } from '../core/errors.js';
import { aside } from '../core/log.js';
import type { Session } from '../core/session.js';
import { Answers } from '../header/index.js';
import type { Project } from '../project/index.js';
import type { Run } from './context.js';
import { FAR_CELL, type FAR_RESULT, FAR_STEPS, ROOT } from './far.js';
import type { Reached } from './kernel.js';
import { makeCell } from './make-cell.js';
import { stepsFor } from './steps.js';
import type { Kept } from './store.js';

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

  let isLasting = false;
  const run = runOf(cell.steps, turns, () => {
    isLasting = true;
  });
  const own = { module, kernel, project, tree, image: undefined };
  const quiet = { ...session, log: aside(session.log) };
  const steps = await stepsFor(quiet, run.plan, own);
  const opened = { project, identity: '', tests: '' };
  const result = await makeCell(
    run,
    {
      ...{ session: quiet, opened, reached, key: 'far', module, kernel },
      ...{ cell: own, steps, expected: undefined },
    },
    async (_, state) => {
      Object.assign(state, { fingerprint: answers.fingerprint, detected });
      return { detected, patched };
    },
  );
  if (!isLasting) {
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

/** A run of one cell, of which nothing is kept here. */
function runOf(names: readonly string[], turns: number, onKeep: () => void): Run {
  const kept: Kept = {
    get: () => undefined,
    async put(shelf) {
      if (shelf === 'cells') onKeep();
    },
  };
  const nobody = { begins() {}, doing() {}, done() {} };
  const steps = FAR_STEPS.filter(({ name }) => names.includes(name));
  const plan = { id: '', title: '', modules: [], kernels: [], expected: [], steps };
  const counts = { known: 0, asked: 0, compiled: 0, made: 0, built: 0, elsewhere: 0, tried: 0 };
  return { plan, kept, watcher: nobody, counts, patches: new Map(), preparing: pLimit(1), turns };
}
