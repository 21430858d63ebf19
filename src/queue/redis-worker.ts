import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type * as BullMQ from 'bullmq';
import type { Session } from '../core/session.js';
import { nameOf, printAbilities } from './ability.js';
import { failureOf, mayPass } from './failure.js';
import type { Ability, Handle, WorkOptions } from './queue.js';
import { ended, soon, WORKERS, workerKey } from './redis-talk.js';

/** A worker is there as long as it says so: every BEAT_MS, for ALIVE_MS. */
const BEAT_MS = 4000;
const ALIVE_MS = 15_000;
/** How often it is asked for jobs where there are none, ms: soon at first. */
const LEAST_IDLE_MS = 50;
const MOST_IDLE_MS = 1000;
/** A job whose worker died this often may be what kills it. */
const MOST_STALLED = 20;

interface WorkOn extends WorkOptions {
  bullmq: typeof BullMQ;
  connection: BullMQ.ConnectionOptions;
  client: BullMQ.RedisClient;
  abilities: readonly Ability[];
}

/** What was taken to be done. */
interface Taken {
  job: BullMQ.Job;
  ability: Ability;
}

/**
 * Does what waits for any of these abilities, so many at once in all: each ability has a queue of its own, and they are
 * asked in turn. (BullMQ's own loop counts for one queue alone: a machine with ten kernels would take ten times as many
 * jobs as it can do, and no other machine would get them.)
 */
export async function workOn(
  { signal, log }: Session,
  { bullmq, connection, client, abilities, atOnce, leaseMs }: WorkOn,
  handle: Handle,
): Promise<void> {
  const id = randomBytes(8).toString('hex');
  const sources = abilities.map((ability) =>
    sourceOf(ability, { bullmq, connection, leaseMs, log }),
  );
  const gone = announce(client, id, abilities);

  const stopped = new Promise<void>((resolve) => {
    if (signal?.aborted) resolve();
    else signal?.addEventListener('abort', () => resolve(), { once: true });
  });
  let turn = 0;
  const next = async (): Promise<Taken | undefined> => {
    for (const _ of sources) {
      const { ability, from } = sources[turn++ % sources.length] as (typeof sources)[number];
      if (signal?.aborted) return undefined;
      try {
        const job: BullMQ.Job | undefined = await from.getNextJob(id, { block: false });
        if (job !== undefined) return { job, ability };
      } catch (error) {
        // One that somebody has spoilt is given out no more once it has been given out often enough.
        log.detail(`queue: ${(error as Error).message}`);
      }
    }
    return undefined;
  };
  const running = new Set<Promise<void>>();
  const begin = (taken: Taken): void => {
    const done = doOne(taken).finally(() => running.delete(done));
    running.add(done);
  };
  const doOne = async ({ job, ability }: Taken): Promise<void> => {
    const extend = (): void => void job.extendLock(id, leaseMs).catch(() => {});
    const holding = setInterval(extend, leaseMs / 2);
    const end = await handle({ id: job.id ?? '', ability, data: job.data }).then(
      () => () => job.moveToCompleted(undefined, id, false),
      (error: unknown) => {
        const failure = failureOf(error);
        const text = JSON.stringify(failure);
        const told = mayPass(failure) ? new Error(text) : new bullmq.UnrecoverableError(text);
        return () => job.moveToFailed(told, id, false);
      },
    );
    // Of a job that another worker has got meanwhile nothing is to be said.
    const telling = end().catch((error: Error) => log.detail(`queue: ${error.message}`));
    await Promise.race([telling, stopped.then(() => soon(telling))]);
    clearInterval(holding);
  };

  for (let pause = LEAST_IDLE_MS; signal?.aborted !== true; ) {
    if (running.size >= atOnce) {
      await Promise.race([stopped, ...running]);
      continue;
    }
    const asked = next();
    const taken = await Promise.race([asked, stopped.then(() => soon(asked))]);
    if (taken !== undefined) {
      begin(taken);
      pause = LEAST_IDLE_MS;
      continue;
    }
    const waited = new AbortController();
    const rest = sleep(pause, undefined, { signal: waited.signal }).catch(() => {});
    await Promise.race([rest, stopped]);
    waited.abort();
    pause = Math.min(pause * 1.5, MOST_IDLE_MS);
  }
  await Promise.all(running);
  await Promise.all(sources.map(({ from }) => ended(from, client)));
  // Who says nothing for a while counts as gone, too.
  await gone();
}

/** Where the jobs of an ability come from. */
interface Source {
  ability: Ability;
  from: BullMQ.Worker;
}

function sourceOf(
  ability: Ability,
  {
    bullmq,
    connection,
    leaseMs,
    log,
  }: Pick<WorkOn, 'bullmq' | 'connection' | 'leaseMs'> & Pick<Session, 'log'>,
): Source {
  const options = {
    ...{ skipVersionCheck: true, connection, autorun: false, maxStalledCount: MOST_STALLED },
    ...{ lockDuration: leaseMs, stalledInterval: leaseMs },
  };
  const from = new bullmq.Worker(nameOf(ability), null, options);
  from.on('error', (error) => log.detail(`queue: ${error.message}`));
  void from.startStalledCheckTimer().catch(() => {});
  return { ability, from };
}

/** Says what a worker can do until the function is called that it returns, which takes that back. */
function announce(
  client: BullMQ.RedisClient,
  id: string,
  abilities: readonly Ability[],
): () => Promise<void> {
  const beat = async (): Promise<void> => {
    await client.set(workerKey(id), '1', { PX: ALIVE_MS });
    await client.hset(WORKERS, { [id]: printAbilities(abilities) });
  };
  // Nobody waits for it: a Redis that has gone answers when it is back.
  const tell = (): void => void beat().catch(() => {});
  const beating = setInterval(tell, BEAT_MS);
  tell();
  return async () => {
    clearInterval(beating);
    if (client.status === 'ready') await soon(client.del(workerKey(id)));
  };
}
