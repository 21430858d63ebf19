import pLimit from 'p-limit';
import { CompatError } from '../core/errors.js';
import { inHeldTurn } from '../core/jobs/jobs.js';
import { allOrNone } from '../core/jobs/scheduler.js';
import { aside } from '../core/log.js';
import type { Session } from '../core/session.js';
import { stateDirTold } from '../core/state-dir.js';
import type { CellWork, Column, Row, Run, Watcher } from './context.js';
import { columnNames, reach } from './kernel/kernel.js';
import { causeOf } from './make/cause.js';
import { keyOf, knownResult } from './make/known.js';
import { makeCell } from './make/make-cell.js';
import type { Groups } from './make/prepare.js';
import { NOTHING } from './make/result.js';
import { openModule } from './module.js';
import { type Plan, whyExpected } from './plan/plan.js';
import type { Cell, Result } from './report/cell.js';
import type { Matrix } from './report/report.js';
import { keepRun, runBefore, sinceThen, tookIn } from './runs.js';
import { stepsFor, whyNotMeant } from './steps/run-steps.js';
import { openKept } from './store.js';

/**
 * Builds each module for each kernel: ask → drop equal fingerprints → make each missing patch once → build → steps.
 * What an earlier run has kept, and nothing of it has changed, is not done again. A cell that fails stops no other.
 * Throws INTERRUPTED: what was done until then is kept.
 */
export async function runMatrix(session: Session, plan: Plan, watcher: Watcher): Promise<Matrix> {
  const [began, since] = [new Date(), performance.now()];
  const kept = openKept(stateDirTold(session));
  const quiet = { ...session, log: aside(session.log) };
  const rows = await openRows(quiet, plan);
  const columns = await reachColumns(quiet, plan, kept, rows);
  const run: Run = {
    ...{ plan, kept, watcher, patches: new Map(), turns: 1 },
    counts: { known: 0, asked: 0, compiled: 0, made: 0, built: 0, elsewhere: 0, tried: 0 },
    preparing: pLimit(session.jobs.limit),
  };
  const cells = await lookAtAll(quiet, run, rows, columns);
  const before = runBefore(kept, plan);
  const open = cells.flat().filter((cell) => 'work' in cell).length;
  run.turns = Math.max(1, Math.floor(session.jobs.limit / Math.max(1, open)));
  watcher.begins(
    rows.map(({ plan: { name } }) => name),
    columns.map(({ name }) => name),
    cells.flat().filter((cell) => 'outcome' in cell),
    tookIn(before),
  );
  const atOnce = pLimit(session.jobs.limit);
  const done = await allOrNone(
    quiet,
    cells.map((row) => (own) => atOnce(() => makeRow(own, run, row))),
  );
  const matrix: Matrix = {
    schema: 1,
    title: plan.title,
    began: began.toISOString(),
    seconds: (performance.now() - since) / 1000,
    modules: rows.map(({ plan }) => rowTold(plan)),
    kernels: columns.map(told),
    cells: done.flat(),
    patches: Object.fromEntries(
      [...run.patches].map(([digest, text]) => [digest, Buffer.from(text, 'latin1').toString()]),
    ),
    counts: run.counts,
    ...sinceThen(done.flat(), plan.since ?? before),
  };
  await keepRun(kept, plan, matrix, before);
  return matrix;
}

/** A cell that is to be made, or one that is there. */
type Open = { work: CellWork } | Cell;

async function openRows(session: Session, plan: Plan): Promise<Row[]> {
  const rows: Row[] = [];
  for (const module of plan.modules) {
    rows.push({ plan: module, opened: await orError(openModule(session, module)) });
  }
  return rows;
}

/** One kernel a turn. */
async function reachColumns(
  session: Session,
  plan: Plan,
  kept: Run['kept'],
  rows: readonly Row[],
): Promise<Column[]> {
  const [project] = rows.flatMap(({ opened }) => ('project' in opened ? [opened.project] : []));
  const reached = await allOrNone(
    session,
    plan.kernels.map(
      (kernel) => (own) =>
        own.jobs.run(() => {
          const held = { ...own, jobs: inHeldTurn(own.jobs) };
          return orError(reach(held, kept, kernel, project));
        }, own.signal),
    ),
  );
  const names = columnNames(
    plan.kernels.map((kernel, at) => {
      const one = reached[at];
      return { plan: kernel, ...(one !== undefined && 'tree' in one ? { tree: one.tree } : {}) };
    }),
  );
  return reached.map((one, at) => ({ name: names[at] ?? '', reached: one }));
}

function rowTold({ name, root, group, version }: Plan['modules'][number]) {
  return {
    ...{ name, root },
    ...(group === undefined ? {} : { group }),
    ...(version === undefined ? {} : { version }),
  };
}

function told({ name, reached }: Column): Matrix['kernels'][number] {
  if ('error' in reached) return { name };
  return { name, release: reached.tree.release, compiler: reached.tree.compiler };
}

async function lookAtAll(
  session: Session,
  run: Run,
  rows: readonly Row[],
  columns: readonly Column[],
): Promise<Open[][]> {
  const cells: Open[][] = [];
  for (const row of rows) {
    const own: Open[] = [];
    for (const column of columns) own.push(await lookAt(session, run, row, column));
    cells.push(own);
  }
  return cells;
}

async function lookAt(
  session: Session,
  run: Run,
  { plan: { name: module }, opened }: Row,
  { name: kernel, reached }: Column,
): Promise<Open> {
  if ('error' in opened) return cellOf(run, module, kernel, failed('module', opened.error));
  if ('error' in reached) return cellOf(run, module, kernel, failed('kernel', reached.error));
  const { tree, plan } = reached;
  const cell = { module, kernel, project: opened.project, tree, image: plan.image };
  const steps = await stepsFor(session, run.plan.steps, cell);
  const expected = await whyNotMeant(steps, cell);
  const key = keyOf(opened, reached, steps);
  const work = { session, opened, reached, key, module, kernel, cell, steps, expected };
  const known = await knownResult(run, work);
  if (known === undefined) return { work };
  run.counts.known += 1;
  return cellOf(run, module, kernel, known, expected);
}

function failed(stage: string, error: unknown): Result {
  return { ...NOTHING, outcome: 'fails', cause: causeOf(stage, error) };
}

function cellOf(
  { plan }: Run,
  module: string,
  kernel: string,
  result: Result,
  notMeant?: string,
): Cell {
  const expected = whyExpected(plan.expected, module, kernel) ?? notMeant;
  return { module, kernel, ...result, ...(expected === undefined ? {} : { expected }) };
}

async function makeRow(session: Session, run: Run, row: readonly Open[]): Promise<Cell[]> {
  const groups: Groups = new Map();
  return allOrNone(
    session,
    row.map((cell) => async (own) => {
      if (!('work' in cell)) return cell;
      const { module, kernel, expected } = cell.work;
      const result = await makeCell(run, { ...cell.work, session: own }, groups);
      const done = cellOf(run, module, kernel, result, expected);
      run.watcher.done(done);
      return done;
    }),
  );
}

/** What went wrong, as a value; INTERRUPTED is thrown. */
async function orError<T>(work: Promise<T>): Promise<T | { error: unknown }> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof CompatError && error.code === 'INTERRUPTED') throw error;
    return { error };
  }
}
