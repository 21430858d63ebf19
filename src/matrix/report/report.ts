import * as v from 'valibot';
import { CompatError } from '../../core/errors.js';
import { readWithin } from '../../core/files/bounded.js';
import { CELL, type Cell, isUnexpected } from './cell.js';
import { SINCE } from './compare.js';

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
  /** Cells that other machines were asked to build. */
  elsewhere: v.optional(v.number(), 0),
  /** What steps had to do. */
  tried: v.optional(v.number(), 0),
});
export type Counts = v.InferOutput<typeof COUNTS>;

/** All that a run has found out: what `--json` prints, and what a later run is compared with. */
export const MATRIX = v.object({
  schema: v.literal(1),
  title: v.string(),
  /** ISO 8601, UTC. */
  began: v.string(),
  /** How long it took, s. */
  seconds: v.number(),
  modules: v.array(
    v.object({
      name: v.string(),
      root: v.string(),
      group: v.optional(v.string()),
      version: v.optional(v.string()),
    }),
  ),
  kernels: v.array(
    v.object({
      name: v.string(),
      release: v.optional(v.string()),
      compiler: v.optional(v.string()),
    }),
  ),
  /** Row by row. Of reports that were joined, some may be missing. */
  cells: v.array(CELL),
  /** By their digests. */
  patches: v.record(v.string(), v.string()),
  counts: COUNTS,
  /** What is otherwise than in the run before; undefined for a first one. */
  since: v.optional(SINCE),
});
export type Matrix = v.InferOutput<typeof MATRIX>;

/** Cells that failed, and are not expected to. */
export function unexpected({ cells }: Pick<Matrix, 'cells'>): Cell[] {
  return cells.filter(isUnexpected);
}

/** A report as the text of a file: a cell a line, so that two are compared with ease. */
export function reportText(matrix: Matrix): string {
  const lines = Object.entries(matrix)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${JSON.stringify(key)}: ${valueText(value)}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}

function valueText(value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value);
  return `[\n${value.map((one) => ` ${JSON.stringify(one)}`).join(',\n')}\n]`;
}

const MOST_BYTES = 256 * 1024 * 1024;

/** Reads what `--report` wrote. Throws USAGE for a file that is not one, or is not there. */
export function readReport(file: string): Matrix {
  const refuse = (cause?: unknown): CompatError =>
    new CompatError('USAGE', `${file} is not the report of a matrix`, {
      hint: '`compat-gen matrix --report FILE` writes one.',
      cause,
    });
  let data: unknown;
  try {
    data = JSON.parse(readWithin(file, MOST_BYTES, 'a report').toString());
  } catch (error) {
    if (error instanceof CompatError) throw error;
    throw refuse(error);
  }
  const read = v.safeParse(MATRIX, data);
  if (!read.success) throw refuse();
  return read.output;
}
