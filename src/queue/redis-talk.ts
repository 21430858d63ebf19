import { setTimeout as sleep } from 'node:timers/promises';
import type * as BullMQ from 'bullmq';
import { CompatError } from '../core/errors.js';
import { stopIfAsked } from '../core/signal.js';

/** Keys of our own, beside those of BullMQ: what each worker can do, and one for each that is there. */
export const WORKERS = 'compat-gen:workers';
export const workerKey = (id: string): string => `compat-gen:worker:${id}`;
/** A key that is never set: asking for it tells whether anybody answers. */
const NOTHING = 'compat-gen:nothing';
/** ms that closing may take: what is at work is ended at once. */
const CLOSE_MS = 2000;

/**
 * Closes what talks to Redis. Where that is away nothing is waited for, since BullMQ would wait until it is back: what a
 * worker held of jobs is given to others in time.
 */
export async function ended(
  one: BullMQ.Worker | BullMQ.Queue,
  client: BullMQ.RedisClient,
): Promise<void> {
  // A connection that broke a moment ago does not know it yet.
  const isThere = (await soon(client.get(NOTHING))) !== undefined;
  await soon('run' in one ? one.close(!isThere) : isThere ? one.close() : one.disconnect());
}

/** What comes within CLOSE_MS; undefined for what does not, or fails. */
export async function soon<T>(asked: Promise<T>): Promise<T | undefined> {
  const stop = new AbortController();
  const late = sleep(CLOSE_MS, undefined, { signal: stop.signal }).catch(() => undefined);
  const first = await Promise.race([asked.catch(() => undefined), late]);
  stop.abort();
  return first;
}

/**
 * What Redis answers. Throws IO where it takes longer than `ms`, INTERRUPTED where it is not waited for any more.
 *
 * @param why what is known of the reason ['']
 */
export async function within<T>(
  asked: Promise<T>,
  ms: number,
  name: string,
  signal?: AbortSignal,
  why = () => '',
): Promise<T> {
  const stop = new AbortController();
  const late = sleep(ms, 'late' as const, { signal: stop.signal, ref: true }).catch(
    () => 'late' as const,
  );
  const stopped = new Promise<'stopped'>((resolve) =>
    signal?.addEventListener('abort', () => resolve('stopped'), {
      once: true,
      signal: stop.signal,
    }),
  );
  asked.catch(() => {});
  try {
    const first = await Promise.race([asked.then((value) => ({ value })), late, stopped]);
    if (typeof first === 'object') return first.value;
    stopIfAsked(signal);
    const told = [`the queue at ${name} does not answer within ${ms / 1000} s`, why()];
    throw new CompatError('IO', told.filter(Boolean).join(': '), {
      hint: 'Is a Redis there? What it was given is kept, if it keeps its file: appendonly yes.',
    });
  } finally {
    stop.abort();
  }
}
