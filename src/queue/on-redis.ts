import { setTimeout as sleep } from 'node:timers/promises';
import type * as BullMQ from 'bullmq';
import { stopIfAsked } from '../core/signal.js';
import { nameOf, readAbilities } from './ability.js';
import { checkRedis } from './check-redis.js';
import { readFailure } from './failure.js';
import { loadBullmq } from './load-bullmq.js';
import { otherTongue } from './other-tongue.js';
import type { Ability, Failure, Job, Queue } from './queue.js';
import { ended, soon, WORKERS, within, workerKey } from './redis-talk.js';
import { type RedisAddress, redisAddress } from './redis-url.js';
import { workOn } from './redis-worker.js';
import { explainRefusal } from './refusal.js';

/** How often the end of a job is asked for, ms: soon at first. */
const LEAST_POLL_MS = 50;
const MOST_POLL_MS = 1000;
/** ms that one question to Redis may take: it may be started again meanwhile. */
const DOWN_MS = 120_000;
const CONNECT_MS = 10_000;
const MOST_RETRY_MS = 5000;
const TRIES = 4;
/** How long BullMQ remembers what was done, s. */
const REMEMBERED_S = 3600;

/**
 * A queue on Redis, by BullMQ. Throws USAGE where the URL is none, Redis does not answer or is not one that keeps
 * what it is given, NO_SUCH_PROGRAM where bullmq is missing, INTERRUPTED.
 */
export async function redisQueue(url: string, signal?: AbortSignal): Promise<Queue> {
  const address = redisAddress(url);
  const { name, options } = address;
  const bullmq = loadBullmq();
  let givenUp = false;
  const connection = {
    ...options,
    maxRetriesPerRequest: null,
    // BullMQ closes a connection that was never made only once it is not tried any more.
    retryStrategy: (times: number) => (givenUp ? null : Math.min(times * 250, MOST_RETRY_MS)),
  };
  const opened = new Map<string, BullMQ.Queue>();
  const queueFor = (ability: Ability): BullMQ.Queue => {
    const queueName = nameOf(ability);
    const known =
      opened.get(queueName) ?? new bullmq.Queue(queueName, { connection, skipVersionCheck: true });
    // What can't be reached now may be there again soon; who waits for it is told when it takes too long.
    if (!opened.has(queueName)) known.on('error', () => {});
    opened.set(queueName, known);
    return known;
  };
  const any = queueFor({ maker: 'any', spatch: 'any' });
  const client = await checked(any, address, signal).catch(async (error: unknown) => {
    givenUp = true;
    await soon(any.disconnect());
    throw error;
  });

  async function state(job: Job): Promise<Failure | 'done' | 'waits' | 'gone'> {
    const queue = queueFor(job.ability);
    // The state first: what is read before it may be from a time when the job had not failed yet.
    const word = await queue.getJobState(job.id);
    if (word === 'completed') return 'done';
    if (word === 'failed') {
      const found: BullMQ.Job | undefined = await queue.getJob(job.id);
      return found === undefined ? 'gone' : readFailure(found.failedReason);
    }
    return word === 'unknown' ? 'gone' : 'waits';
  }

  async function put({ id, ability, data }: Job): Promise<void> {
    await queueFor(ability).add('job', data, {
      jobId: id,
      attempts: TRIES,
      backoff: { type: 'exponential', delay: 500 },
      removeOnComplete: { age: REMEMBERED_S },
      removeOnFail: { age: REMEMBERED_S },
    });
  }

  /** Of an earlier run, whose result has gone since: whoever asks has looked for it. */
  async function forget(job: Job): Promise<void> {
    if (['waits', 'gone'].includes((await state(job)) as string)) return;
    await queueFor(job.ability).remove(job.id);
  }

  return {
    name,
    async abilities() {
      const all = Object.entries(await within(client.hgetall(WORKERS), DOWN_MS, name));
      const there: Ability[] = [];
      for (const [id, told] of all) {
        const isAlive = (await within(client.get(workerKey(id)), DOWN_MS, name)) !== null;
        if (isAlive) there.push(...readAbilities(told));
        else await within(client.hdel(WORKERS, id), DOWN_MS, name);
      }
      return there;
    },
    async ask({ signal, log }, job) {
      await within(forget(job), DOWN_MS, name, signal);
      await within(put(job), DOWN_MS, name, signal);
      log.detail(`${job.id} is in the queue at ${name}`);
      for (let pause = LEAST_POLL_MS; ; pause = Math.min(pause * 1.5, MOST_POLL_MS)) {
        await sleep(pause, undefined, { signal }).catch(() => stopIfAsked(signal));
        const found = await within(state(job), DOWN_MS, name, signal);
        if (found === 'done') return undefined;
        if (typeof found === 'object') return found;
        // A Redis that lost its last second has lost the job with it.
        if (found === 'gone') await within(put(job), DOWN_MS, name, signal);
      }
    },
    work: (session, abilities, options, handle) =>
      workOn(session, { bullmq, connection, client, abilities, ...options }, handle),
    async close() {
      await Promise.all([...opened.values()].map((one) => ended(one, client)));
    },
  };
}

async function checked(
  queue: BullMQ.Queue,
  address: RedisAddress,
  signal: AbortSignal | undefined,
): Promise<BullMQ.RedisClient> {
  const { name } = address;
  let why = '';
  const there = new AbortController();
  const refused = new Promise<never>((_, reject) => {
    queue.on('error', (error: NodeJS.ErrnoException) => {
      why = error.message;
      const refusal = explainRefusal(name, error);
      if (refusal !== undefined) reject(refusal);
    });
    void otherTongue(address, there.signal).then((wrong) => wrong && reject(wrong));
  });
  const asked = Promise.race([queue.client, refused]);
  try {
    const client = await within(asked, CONNECT_MS, name, signal, () => why);
    await within(checkRedis(client, name), CONNECT_MS, name, signal);
    return client;
  } finally {
    there.abort();
  }
}
