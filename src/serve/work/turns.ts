import { CompatError } from '../../core/errors.js';

/** So many at the same time; the others wait, in the order in which they came. */
export interface Turns {
  /** Resolves when it is one's turn: at once where one is free. Throws INTERRUPTED where `stop` is aborted before. */
  take(stop: AbortSignal): Promise<void> | undefined;
  /** Says that what had a turn is over. */
  end(): void;
  readonly running: number;
  readonly queued: number;
  /** Whether a further one would have to wait. */
  readonly isBusy: boolean;
}

export function openTurns(atOnce: number): Turns {
  const queue: (() => void)[] = [];
  let running = 0;
  const isBusy = (): boolean => running >= atOnce;
  return {
    take: (stop) => {
      if (!isBusy()) {
        running += 1;
        return undefined;
      }
      return new Promise((resolve, reject) => {
        const begin = (): void => {
          running += 1;
          resolve();
        };
        queue.push(begin);
        stop.addEventListener('abort', () => {
          const at = queue.indexOf(begin);
          if (at !== -1) queue.splice(at, 1);
          reject(new CompatError('INTERRUPTED', 'nobody waits for this patch any more'));
        });
      });
    },
    end: () => {
      running -= 1;
      while (!isBusy()) {
        const next = queue.shift();
        if (next === undefined) return;
        next();
      }
    },
    get running() {
      return running;
    },
    get queued() {
      return queue.length;
    },
    get isBusy() {
      return isBusy();
    },
  };
}
