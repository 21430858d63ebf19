import type { Session } from '../core/session.js';
import { type Queue, redisQueue } from '../queue/index.js';

/** Runs `work` with the queue that was named, if one was. */
export async function withQueue<T>(
  { signal }: Pick<Session, 'signal'>,
  url: string | undefined,
  work: (queue: Queue | undefined) => Promise<T>,
): Promise<T> {
  const queue = url === undefined ? undefined : await redisQueue(url, signal);
  try {
    return await work(queue);
  } finally {
    await queue?.close();
  }
}
