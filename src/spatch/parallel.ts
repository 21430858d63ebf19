import { setMaxListeners } from 'node:events';
import pLimit from 'p-limit';
import { CompatError } from '../core/errors.js';
import { stopIfAsked } from '../core/signal.js';

/** One piece of work; it ends when the signal says so. */
export type Task<T> = (signal: AbortSignal) => Promise<T>;

/**
 * Runs the tasks, at most `jobs` at once, and gives their results in the tasks' order. When one fails
 * the others are stopped and waited for, so that nothing still runs when this throws its error.
 */
export async function inParallel<T>(
  tasks: readonly Task<T>[],
  jobs: number,
  signal: AbortSignal | undefined,
): Promise<T[]> {
  const stop = new AbortController();
  const either = AbortSignal.any(signal === undefined ? [stop.signal] : [signal, stop.signal]);
  // Each running process listens, and on a large machine these are more than Node's limit of 10.
  setMaxListeners(0, either);
  const turns = pLimit(jobs);
  const ended = await Promise.allSettled(
    tasks.map((task) =>
      turns(async () => {
        try {
          return await task(either);
        } catch (error) {
          stop.abort();
          throw error;
        }
      }),
    ),
  );
  stopIfAsked(signal);
  const failures = ended.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
  if (failures.length > 0) throw failures.find((reason) => !isInterrupted(reason)) ?? failures[0];
  return ended.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
}

function isInterrupted(error: unknown): boolean {
  return error instanceof CompatError && error.code === 'INTERRUPTED';
}
