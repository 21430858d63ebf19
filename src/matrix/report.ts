import * as v from 'valibot';
import { CELL, type Cell, isUnexpected } from './cell.js';

/** What a run had to do: all of it is 0 where nothing has changed. */
const COUNTS = v.object({
  /** Cells that were kept from an earlier run. */
  known: v.number(),
  /** Modules that asked a kernel, and the tests that were compiled for them. */
  asked: v.number(),
  compiled: v.number(),
  /** Patches that were made; those that change nothing do not count. */
  made: v.number(),
  /** Cells that make was run for. */
  built: v.number(),
});
export type Counts = v.InferOutput<typeof COUNTS>;

/** All that a run has found out: what `--json` prints, and what a later run is compared with. */
const MATRIX = v.object({
  schema: v.literal(1),
  title: v.string(),
  /** ISO 8601, UTC. */
  began: v.string(),
  /** How long it took, s. */
  seconds: v.number(),
  modules: v.array(v.object({ name: v.string(), root: v.string() })),
  kernels: v.array(
    v.object({
      name: v.string(),
      release: v.optional(v.string()),
      compiler: v.optional(v.string()),
    }),
  ),
  /** Row by row. */
  cells: v.array(CELL),
  /** By their digests. */
  patches: v.record(v.string(), v.string()),
  counts: COUNTS,
});
export type Matrix = v.InferOutput<typeof MATRIX>;

/** Cells that failed, and are not expected to. */
export function unexpected({ cells }: Pick<Matrix, 'cells'>): Cell[] {
  return cells.filter(isUnexpected);
}
