import { setMaxListeners } from 'node:events';
import { CompatError } from '../errors.js';
import type { Session } from '../session.js';
import { stopIfAsked } from '../signal.js';

/** One piece of work. It is handed a session whose signal is aborted when another piece has failed. */
export type Task<T> = (session: Session) => Promise<T>;

/**
 * Runs the tasks, each when a turn is free, and returns their results in the tasks' order. When one fails
 * the others are stopped and waited for, so that nothing still runs when this throws its error.
 */
export function inTurns<T>(session: Session, tasks: readonly Task<T>[]): Promise<T[]> {
  return allOrNone(
    session,
    tasks.map((task) => (own) => own.jobs.run(() => task(own), own.signal)),
  );
}

/** The same for tasks that take their turns themselves. Of several errors the first task's is thrown. */
export async function allOrNone<T>(session: Session, tasks: readonly Task<T>[]): Promise<T[]> {
  const stop = new AbortController();
  const { signal } = session;
  const stopAll = () => stop.abort();
  if (signal?.aborted) stopAll();
  signal?.addEventListener('abort', stopAll);
  // Each running process listens, and on a large machine these are more than Node's limit of 10.
  setMaxListeners(0, stop.signal, ...(signal === undefined ? [] : [signal]));
  const own = { ...session, signal: stop.signal };
  const ended = await Promise.allSettled(
    tasks.map(async (task) => {
      try {
        return await task(own);
      } catch (error) {
        stopAll();
        throw error;
      }
    }),
  );
  signal?.removeEventListener('abort', stopAll);
  stopIfAsked(signal);
  const failures = ended.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
  if (failures.length > 0) throw failures.find((reason) => !isInterrupted(reason)) ?? failures[0];
  return ended.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
}

function isInterrupted(error: unknown): boolean {
  return error instanceof CompatError && error.code === 'INTERRUPTED';
}
