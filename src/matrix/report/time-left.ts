import type { Cell } from './cell.js';

/** How long a run will take, from what is done. */
export interface TimeLeft {
  /** A cell is done, at this time, ms. Kept ones are not told here. */
  done(cell: Pick<Cell, 'module' | 'kernel' | 'seconds'>, now: number): void;
  /** s; undefined while too little is known to say, and where it takes longer than was thought. */
  left(now: number): number | undefined;
}

/** Cells that have to be done before anything is said, and ms. */
const LEAST_DONE = 2;
const LEAST_MS = 2000;
/** How much of what a new cell says counts at once: a time that jumps is of no use. */
const TRUST = 0.4;

/**
 * Cells of one module take about as long as each other, and as in the run before; those of two modules do not.
 *
 * @param open the cells that are to be made
 * @param before s that a cell took when it was last made
 * @param atOnce how many are made at one time
 * @param began ms
 */
export function timeLeft(
  open: readonly Pick<Cell, 'module' | 'kernel'>[],
  before: (module: string, kernel: string) => number | undefined,
  atOnce: number,
  began: number,
): TimeLeft {
  const waiting = new Map(
    open.map(({ module, kernel }) => [`${module}\0${kernel}`, { module, kernel }]),
  );
  const seen = new Map<string, number[]>();
  const all: number[] = [];
  let finished = 0;
  let end: number | undefined;

  /** s that a cell is likely to take. */
  const likely = (module: string, kernel: string): number =>
    before(module, kernel) ?? mean(seen.get(module)) ?? mean(all) ?? 1;

  return {
    done({ module, kernel, seconds }, now) {
      waiting.delete(`${module}\0${kernel}`);
      finished += seconds;
      all.push(seconds);
      seen.set(module, [...(seen.get(module) ?? []), seconds]);
      const passed = now - began;
      if (all.length < LEAST_DONE || passed < LEAST_MS || finished === 0) return;
      const rest = [...waiting.values()].map((one) => likely(one.module, one.kernel));
      // Those at work now are half done, one with another.
      const begun = sum(rest.slice(0, atOnce)) / 2;
      // At the pace of all that was done, side by side as it was.
      const fresh = now + (passed * (sum(rest) - begun)) / (finished + begun);
      // What was thought so far counts, unless it has turned out wrong.
      end = end === undefined || end <= now ? fresh : end + TRUST * (fresh - end);
    },
    left: (now) => {
      if (waiting.size === 0) return 0;
      return end === undefined || end <= now ? undefined : (end - now) / 1000;
    },
  };
}

function mean(values: readonly number[] | undefined): number | undefined {
  if (values === undefined || values.length === 0) return undefined;
  return sum(values) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
