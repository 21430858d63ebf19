import type { Session } from '../../core/session.js';
import type { Cell, Watcher } from '../../matrix/index.js';
import { outcomeWords, timeLeft } from '../../matrix/index.js';
import { printable } from './printable.js';
import { spell } from './progress-line.js';

/**
 * Tells of each cell when it is done: on a terminal in a table that fills, where it has room, above a line that says how far it is; else in
 * a line for each.
 */
export function matrixWatcher({ log, jobs }: Pick<Session, 'log' | 'jobs'>): Watcher {
  const now = (): number => performance.now();
  let all = 0;
  let done: Cell[] = [];
  let left = timeLeft([], () => undefined, 1, 0);
  let table = liveTable([], []);
  const show = (what: string): void => {
    // First: what the terminal has no room for is cut off at the end.
    const told = (): string => {
      const rest = left.left(now());
      return rest === undefined ? what : `about ${spell(rest * 1000)} left, ${what}`;
    };
    log.doing?.('MATRIX', told, { nth: done.length, of: all }, table.lines());
  };
  return {
    begins(rows, columns, known, took) {
      all = rows.length * columns.length;
      done = [...known];
      table = liveTable(rows, columns);
      for (const cell of known) table.put(cell.module, cell.kernel, outcomeWords(cell));
      const isKnown = new Set(known.map(({ module, kernel }) => `${module}\0${kernel}`));
      const open = rows.flatMap((module) =>
        columns
          .filter((kernel) => !isKnown.has(`${module}\0${kernel}`))
          .map((kernel) => ({ module, kernel })),
      );
      left = timeLeft(open, took, jobs.limit, now());
    },
    doing(module, kernel, step) {
      table.put(module, kernel, `${step} …`);
      show(`${module} ${kernel}: ${step}`);
    },
    done(cell) {
      left.done(cell, now());
      done.push(cell);
      const { module, kernel, seconds } = cell;
      const words = `${module} ${kernel}: ${outcomeWords(cell)}, ${spell(seconds * 1000)}`;
      table.put(module, kernel, outcomeWords(cell));
      log.step('MATRIX', words, { nth: done.length, of: all });
      // The line of a step has no table.
      show(words);
    },
  };
}

/** Cells as they are by now. */
interface LiveTable {
  put(module: string, kernel: string, words: string): void;
  lines(): string[];
}

/** Columns of a cell: `fixed by 12`, `preflight …`. */
const CELL_WIDTH = 12;

function liveTable(rows: readonly string[], columns: readonly string[]): LiveTable {
  const cells = new Map<string, string>();
  const first = Math.max(0, ...rows.map((name) => printable(name).length));
  const widths = columns.map((name) => Math.max(CELL_WIDTH, printable(name).length));
  const line = (name: string, words: readonly string[]): string =>
    [name.padEnd(first), ...words.map((word, at) => word.padEnd(widths[at] ?? 0))]
      .join('  ')
      .trimEnd();
  return {
    put: (module, kernel, words) => void cells.set(`${module}\0${kernel}`, words),
    lines: () => [
      line('', columns.map(printable)),
      ...rows.map((module) =>
        line(
          printable(module),
          columns.map((kernel) => cells.get(`${module}\0${kernel}`) ?? ''),
        ),
      ),
    ],
  };
}
