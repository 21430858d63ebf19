import type { Session } from '../core/session.js';
import type { Cell, Watcher } from '../matrix/index.js';
import { outcomeWords, timeLeft } from '../matrix/index.js';
import { spell } from './progress-line.js';

/**
 * Tells of each cell when it is done: on a terminal in one line that says how far it is, with those that fail above
 * it; else in a line for each.
 */
export function matrixWatcher({ log, jobs }: Pick<Session, 'log' | 'jobs'>): Watcher {
  const now = (): number => performance.now();
  let all = 0;
  let done: Cell[] = [];
  let left = timeLeft([], () => undefined, 1, 0);
  const show = (what: string): void => {
    const rest = left.left(now());
    const time = rest === undefined ? '' : `, about ${spell(rest * 1000)} left`;
    log.doing?.('MATRIX', `${what}${time}`, { nth: done.length, of: all });
  };
  return {
    begins(rows, columns, known, took) {
      all = rows.length * columns.length;
      done = [...known];
      const isKnown = new Set(known.map(({ module, kernel }) => `${module}\0${kernel}`));
      const open = rows.flatMap((module) =>
        columns
          .filter((kernel) => !isKnown.has(`${module}\0${kernel}`))
          .map((kernel) => ({ module, kernel })),
      );
      left = timeLeft(open, took, jobs.limit, now());
    },
    doing: (module, kernel, step) => show(`${module} ${kernel}: ${step}`),
    done(cell) {
      left.done(cell, now());
      done.push(cell);
      const { module, kernel, seconds } = cell;
      const words = `${module} ${kernel}: ${outcomeWords(cell)}, ${spell(seconds * 1000)}`;
      log.step('MATRIX', words, { nth: done.length, of: all });
    },
  };
}
