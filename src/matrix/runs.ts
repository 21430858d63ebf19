import type { Plan } from './plan/plan.js';
import type { Cell } from './report/cell.js';
import { compare, placeOf } from './report/compare.js';
import { MATRIX, type Matrix } from './report/report.js';
import type { Kept } from './store.js';

/** The run before of the same matrix; undefined for a first one. */
export function runBefore(kept: Kept, { id }: Plan): Matrix | undefined {
  return kept.get('runs', id, MATRIX);
}

/** Keeps a run for the next one, with the cells that only the one before had: it may have been of other kernels. */
export async function keepRun(
  kept: Kept,
  { id }: Plan,
  matrix: Matrix,
  before: Matrix | undefined,
): Promise<void> {
  const own = new Set(matrix.cells.map(placeOf));
  const others = (before?.cells ?? []).filter((cell) => !own.has(placeOf(cell)));
  const { since: _, ...bare } = matrix;
  await kept.put('runs', id, { ...bare, cells: [...matrix.cells, ...others], patches: {} });
}

/** What is otherwise than in an earlier run. */
export function sinceThen(
  cells: readonly Cell[],
  before: Matrix | undefined,
): Pick<Matrix, 'since'> {
  return before === undefined ? {} : { since: compare(cells, before) };
}

/** How long cells took in an earlier run. */
export function tookIn(before: Matrix | undefined) {
  const seconds = new Map(before?.cells.map((cell) => [placeOf(cell), cell.seconds]));
  return (module: string, kernel: string): number | undefined =>
    seconds.get(placeOf({ module, kernel }));
}
