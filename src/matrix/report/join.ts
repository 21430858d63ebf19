import type { Cell } from './cell.js';
import { placeOf } from './compare.js';
import type { Counts, Matrix } from './report.js';

/**
 * Several reports as one: the parts of a matrix that were made on several machines, or one of all and a later one of
 * some. Of a cell that two have, that of the later report counts; one that none has stays open.
 *
 * @param reports at least one
 */
export function joinReports(reports: readonly [Matrix, ...Matrix[]]): Matrix {
  const last = reports.at(-1) as Matrix;
  const modules = new Map(reports.flatMap((one) => one.modules).map((row) => [row.name, row]));
  const kernels = new Map(reports.flatMap((one) => one.kernels).map((one) => [one.name, one]));
  const cells = new Map<string, Cell>();
  for (const one of reports) for (const cell of one.cells) cells.set(placeOf(cell), cell);
  const ordered = [...modules.keys()].flatMap((module) =>
    [...kernels.keys()].flatMap((kernel) => cells.get(placeOf({ module, kernel })) ?? []),
  );
  const wanted = new Set(ordered.map(({ patch }) => patch));
  const patches = reports.flatMap((one) => Object.entries(one.patches));
  return {
    ...{ schema: 1, title: last.title, began: last.began },
    seconds: reports.reduce((sum, one) => sum + one.seconds, 0),
    ...{ modules: [...modules.values()], kernels: [...kernels.values()], cells: ordered },
    patches: Object.fromEntries(patches.filter(([digest]) => wanted.has(digest))),
    counts: summed(reports.map((one) => one.counts)),
  };
}

function summed(counts: readonly Counts[]): Counts {
  const sum: Counts = {
    known: 0,
    asked: 0,
    compiled: 0,
    made: 0,
    built: 0,
    elsewhere: 0,
    tried: 0,
  };
  for (const one of counts) {
    for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += one[key];
  }
  return sum;
}
