import type { Cell } from './cell.js';
import { placeOf } from './compare.js';
import type { Matrix } from './report.js';

/** Kernels that all modules of a matrix find alike: they share each fingerprint. */
export interface KernelGroup {
  /** Their places among the matrix's kernels. */
  at: number[];
}

/** The columns in groups, in the order of the first kernel of each. */
export function kernelGroups(matrix: Matrix): KernelGroup[] {
  const groups = new Map<string, number[]>();
  const grid = gridOf(matrix);
  for (const at of matrix.kernels.keys()) {
    const prints = grid.map((row) => {
      const cell = row[at];
      return cell?.fingerprint ?? `no answers: ${cell?.outcome}`;
    });
    const key = prints.join(' ');
    groups.set(key, [...(groups.get(key) ?? []), at]);
  }
  return [...groups.values()].map((at) => ({ at }));
}

/** What is the same for the kernels of one fingerprint: one patch. */
export interface Shared {
  fingerprint: string | undefined;
  /** The digest of the patch that most of them are built with; '' for none. */
  patch: string;
  /** Kernels of which there is the same to say, together. */
  alike: Cell[][];
}

/** The cells of one module by their fingerprints, and of each by what became of them. */
export function sharedOf(cells: readonly Cell[]): Shared[] {
  return [...by(cells, ({ fingerprint = '' }) => fingerprint).values()].map((own) => ({
    fingerprint: own[0]?.fingerprint,
    patch: own.find(({ patch }) => patch !== '')?.patch ?? '',
    alike: [...by(own, sayingOf).values()],
  }));
}

/** All that a reader is told of a cell, but which it is. */
function sayingOf({ outcome, cause, notes, steps, rules, expected }: Cell): string {
  const { error, message, api } = cause ?? {};
  // The message names the kernel release.
  return JSON.stringify([outcome, error ?? message, api, notes, steps, rules, expected]);
}

function by<T>(values: readonly T[], key: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const own = groups.get(key(value));
    if (own === undefined) groups.set(key(value), [value]);
    else own.push(value);
  }
  return groups;
}

/** The cells that there are of a row. */
export function rowOf(matrix: Matrix, at: number): Cell[] {
  return (gridOf(matrix)[at] ?? []).filter((cell) => cell !== undefined);
}

const grids = new WeakMap<Matrix, (Cell | undefined)[][]>();

/** Row by row, a cell for each kernel; undefined for one that no run has made. */
export function gridOf(matrix: Matrix): (Cell | undefined)[][] {
  const known = grids.get(matrix);
  if (known !== undefined) return known;
  const cells = new Map(matrix.cells.map((cell) => [placeOf(cell), cell]));
  const grid = matrix.modules.map(({ name: module }) =>
    matrix.kernels.map(({ name: kernel }) => cells.get(placeOf({ module, kernel }))),
  );
  grids.set(matrix, grid);
  return grid;
}

/** Rows under one heading. */
export interface RowGroup {
  /** undefined for rows that are in none. */
  group: string | undefined;
  /** Their places among the matrix's modules. */
  at: number[];
}

/** The rows by their groups, in the order of the first row of each. */
export function rowGroups({ modules }: Matrix): RowGroup[] {
  const groups = new Map<string | undefined, number[]>();
  for (const [at, { group }] of modules.entries()) {
    groups.set(group, [...(groups.get(group) ?? []), at]);
  }
  return [...groups].map(([group, at]) => ({ group, at }));
}

/** What a row is called under the heading of its group, and its version. */
export function rowName({ name, group, version }: Matrix['modules'][number]): string {
  const own = group === undefined ? name : name.slice(group.length + 1);
  return version === undefined ? own : `${own} ${version}`;
}

/** How many patches there are among cells. */
export function patchCount(cells: readonly Cell[]): number {
  return new Set(cells.flatMap(({ patch }) => (patch === '' ? [] : [patch]))).size;
}
