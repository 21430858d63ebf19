import type { Cell } from './cell.js';
import type { Matrix } from './report.js';

/** Kernels that all modules of a matrix find alike: they share each fingerprint. */
export interface KernelGroup {
  /** Their places among the matrix's kernels. */
  at: number[];
}

/** The columns in groups, in the order of the first kernel of each. */
export function kernelGroups({ kernels, cells }: Matrix): KernelGroup[] {
  const groups = new Map<string, number[]>();
  for (const at of kernels.keys()) {
    const prints = cells
      .filter((_, index) => index % kernels.length === at)
      .map(({ fingerprint, outcome }) => fingerprint ?? `no answers: ${outcome}`);
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

/** The cells of a row. */
export function rowOf({ cells, kernels }: Matrix, at: number): Cell[] {
  return cells.slice(at * kernels.length, (at + 1) * kernels.length);
}

/** How many patches there are among cells. */
export function patchCount(cells: readonly Cell[]): number {
  return new Set(cells.flatMap(({ patch }) => (patch === '' ? [] : [patch]))).size;
}
