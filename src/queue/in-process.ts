import type { Session } from '../core/session.js';
import { stopIfAsked } from '../core/signal.js';
import { failureOf, mayPass } from './failure.js';
import type { Ability, Failure, Handle, Job, Queue, WorkOptions } from './queue.js';

interface Waiting {
  job: Job;
  /** How often it was begun. */
  tries: number;
  isRunning: boolean;
  ended: (failure: Failure | undefined) => void;
  end: Promise<Failure | undefined>;
}

const MOST_TRIES = 3;

/** A queue within this process: what is put there is gone with it. */
export function inProcessQueue(): Queue {
  const waiting = new Map<string, Waiting>();
  const workers = new Set<{ ability: Ability; wake: () => void }>();

  function put(job: Job): Waiting {
    const there = waiting.get(job.id);
    if (there !== undefined) return there;
    let ended: Waiting['ended'] = () => {};
    const end = new Promise<Failure | undefined>((resolve) => {
      ended = resolve;
    });
    const one = { job, tries: 0, isRunning: false, ended, end };
    waiting.set(job.id, one);
    for (const { wake } of workers) wake();
    return one;
  }

  function take(ability: Ability): Waiting | undefined {
    const one = [...waiting.values()].find(
      ({ job, isRunning }) => !isRunning && isSame(job.ability, ability),
    );
    if (one !== undefined) one.isRunning = true;
    return one;
  }

  async function run(one: Waiting, handle: Handle): Promise<void> {
    one.tries += 1;
    const { id, data } = one.job;
    const failure = await handle({ id, data }).then(() => undefined, failureOf);
    one.isRunning = false;
    if (failure !== undefined && mayPass(failure) && one.tries < MOST_TRIES) return;
    waiting.delete(id);
    one.ended(failure);
  }

  return {
    name: 'this process',
    abilities: async () => [...workers].map(({ ability }) => ability),
    async ask({ signal, log }, job) {
      stopIfAsked(signal);
      const { end } = put(job);
      log.detail(`${job.id} is in the queue`);
      const stopped = new Promise<void>((resolve) =>
        signal?.addEventListener('abort', () => resolve(), { once: true }),
      );
      const failure = await Promise.race([end, stopped]);
      stopIfAsked(signal);
      return failure as Failure | undefined;
    },
    async work(session: Session, ability: Ability, { atOnce }: WorkOptions, handle: Handle) {
      const { signal } = session;
      let wake = (): void => {};
      const worker = { ability, wake: () => wake() };
      workers.add(worker);
      signal?.addEventListener('abort', worker.wake, { once: true });
      const running = new Set<Promise<void>>();
      while (signal?.aborted !== true) {
        const woken = new Promise<void>((resolve) => {
          wake = resolve;
        });
        const one = running.size < atOnce ? take(ability) : undefined;
        if (one === undefined) {
          await Promise.race([woken, ...running]);
          continue;
        }
        const done = run(one, handle).finally(() => running.delete(done));
        running.add(done);
      }
      workers.delete(worker);
      await Promise.all(running);
    },
    close: async () => {},
  };
}

function isSame(a: Ability, b: Ability): boolean {
  return a.maker === b.maker && a.spatch === b.spatch;
}
