import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type * as BullMQ from 'bullmq';
import { CompatError } from '../core/errors.js';
import type { Session } from '../core/session.js';
import { stopIfAsked } from '../core/signal.js';
import { checkRedis } from './check-redis.js';
import { failureOf, mayPass, readFailure } from './failure.js';
import { loadBullmq } from './load-bullmq.js';
import type { Ability, Failure, Handle, Job, Queue, WorkOptions } from './queue.js';
import { redisAddress } from './redis-url.js';

/** Keys of our own, beside those of BullMQ. */
const WORKERS = 'compat-gen:workers';
/** A key that is never set: asking for it tells whether anybody answers. */
const NOTHING = 'compat-gen:nothing';
const workerKey = (id: string): string => `compat-gen:worker:${id}`;

/** A worker is there as long as it says so: every BEAT_MS, for ALIVE_MS. */
const BEAT_MS = 4000;
const ALIVE_MS = 15_000;
/** How often the end of a job is asked for, ms: soon at first. */
const LEAST_POLL_MS = 50;
const MOST_POLL_MS = 1000;
/** ms that one question to Redis may take: it may be started again meanwhile. */
const DOWN_MS = 120_000;
const CONNECT_MS = 10_000;
/** ms that closing may take: what is at work is ended at once. */
const CLOSE_MS = 2000;
/** A job whose worker died this often may be what kills it. */
const MOST_STALLED = 20;
const TRIES = 4;
/** How long BullMQ remembers what was done, s. */
const REMEMBERED_S = 3600;

/**
 * A queue on Redis, by BullMQ. Throws USAGE where the URL is none, Redis does not answer or is not one that keeps
 * what it is given, NO_SUCH_PROGRAM where bullmq is missing.
 */
export async function redisQueue(url: string): Promise<Queue> {
  const { name, options } = redisAddress(url);
  const bullmq = loadBullmq();
  const connection = { ...options, maxRetriesPerRequest: null };
  const opened = new Map<string, BullMQ.Queue>();
  const queueFor = (ability: Ability): BullMQ.Queue => {
    const queueName = nameFor(ability);
    const known =
      opened.get(queueName) ?? new bullmq.Queue(queueName, { connection, skipVersionCheck: true });
    // What can't be reached now may be there again soon; who waits for it is told when it takes too long.
    if (!opened.has(queueName)) known.on('error', () => {});
    opened.set(queueName, known);
    return known;
  };
  const any = queueFor({ maker: 'any', spatch: 'any' });
  const client = await checked(any, name).catch(async (error: unknown) => {
    await any.disconnect();
    throw error;
  });

  async function state(job: Job): Promise<Failure | 'done' | 'waits' | 'gone'> {
    const found: BullMQ.Job | undefined = await queueFor(job.ability).getJob(job.id);
    if (found === undefined) return 'gone';
    const word = await found.getState();
    if (word === 'completed') return 'done';
    if (word === 'failed') return readFailure(found.failedReason);
    return word === 'unknown' ? 'gone' : 'waits';
  }

  async function put({ id, ability, data }: Job): Promise<void> {
    await queueFor(ability).add('patch', data, {
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
      for (const [id, ability] of all) {
        const isAlive = (await within(client.get(workerKey(id)), DOWN_MS, name)) !== null;
        if (isAlive) there.push(JSON.parse(ability));
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
    work: (session, ability, options, handle) =>
      workOn(session, { bullmq, connection, client, ability, ...options }, handle),
    async close() {
      await Promise.all([...opened.values()].map((one) => ended(one, client)));
    },
  };
}

async function checked(queue: BullMQ.Queue, name: string): Promise<BullMQ.RedisClient> {
  const client = await within(queue.client, CONNECT_MS, name);
  await within(checkRedis(client, name), CONNECT_MS, name);
  return client;
}

interface WorkOn extends WorkOptions {
  bullmq: typeof BullMQ;
  connection: BullMQ.ConnectionOptions;
  client: BullMQ.RedisClient;
  ability: Ability;
}

async function workOn(
  { signal, log }: Session,
  { bullmq, connection, client, ability, atOnce, leaseMs }: WorkOn,
  handle: Handle,
): Promise<void> {
  const id = randomBytes(8).toString('hex');
  const beat = async (): Promise<void> => {
    await client.set(workerKey(id), '1', { PX: ALIVE_MS });
    await client.hset(WORKERS, { [id]: JSON.stringify(ability) });
  };
  const worker = new bullmq.Worker(
    nameFor(ability),
    async (job) => {
      try {
        await handle({ id: job.id ?? '', data: job.data });
      } catch (error) {
        const failure = failureOf(error);
        const text = JSON.stringify(failure);
        throw mayPass(failure) ? new Error(text) : new bullmq.UnrecoverableError(text);
      }
    },
    {
      ...{ skipVersionCheck: true, connection, concurrency: atOnce, maxStalledCount: MOST_STALLED },
      ...{ lockDuration: leaseMs, stalledInterval: leaseMs },
    },
  );
  worker.on('error', (error) => log.detail(`queue: ${error.message}`));
  // Nobody waits for it: a Redis that has gone answers when it is back.
  const tell = (): void => void beat().catch(() => {});
  const beating = setInterval(tell, BEAT_MS);
  tell();
  await new Promise<void>((resolve) => {
    if (signal?.aborted) resolve();
    else signal?.addEventListener('abort', () => resolve(), { once: true });
  });
  clearInterval(beating);
  await ended(worker, client);
  // Who says nothing for a while counts as gone, too.
  if (client.status === 'ready') await soon(client.del(workerKey(id)));
}

/**
 * Closes what talks to Redis. Where that is away nothing is waited for, since BullMQ would wait until it is back: what a
 * worker held of jobs is given to others in time.
 */
async function ended(one: BullMQ.Worker | BullMQ.Queue, client: BullMQ.RedisClient): Promise<void> {
  // A connection that broke a moment ago does not know it yet.
  const isThere = (await soon(client.get(NOTHING))) !== undefined;
  await soon('run' in one ? one.close(!isThere) : isThere ? one.close() : one.disconnect());
}

/** What comes within CLOSE_MS; undefined for what does not, or fails. */
async function soon<T>(asked: Promise<T>): Promise<T | undefined> {
  const stop = new AbortController();
  const late = sleep(CLOSE_MS, undefined, { signal: stop.signal }).catch(() => undefined);
  const first = await Promise.race([asked.catch(() => undefined), late]);
  stop.abort();
  return first;
}

/** BullMQ's names hold no colon. */
function nameFor({ maker, spatch }: Ability): string {
  return `compat-gen-${maker}-spatch-${spatch.replace(/[^\w.-]/g, '_')}`;
}

/** What Redis answers. Throws IO where it takes longer than `ms`, INTERRUPTED where it is not waited for any more. */
async function within<T>(
  asked: Promise<T>,
  ms: number,
  name: string,
  signal?: AbortSignal,
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
    throw new CompatError('IO', `the queue at ${name} does not answer within ${ms / 1000} s`, {
      hint: 'Is a Redis there? What it was given is kept, if it keeps its file: appendonly yes.',
    });
  } finally {
    stop.abort();
  }
}
