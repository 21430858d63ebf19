import type { Session } from '../core/session.js';
import { stopIfAsked } from '../core/signal.js';
import { nameOf } from './ability.js';
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
  const workers = new Set<{ abilities: readonly Ability[]; wake: () => void }>();

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

  function take(abilities: readonly Ability[]): Waiting | undefined {
    const names = abilities.map(nameOf);
    const one = [...waiting.values()].find(
      ({ job, isRunning }) => !isRunning && names.includes(nameOf(job.ability)),
    );
    if (one !== undefined) one.isRunning = true;
    return one;
  }

  async function run(one: Waiting, handle: Handle): Promise<void> {
    one.tries += 1;
    const { id } = one.job;
    const failure = await handle(one.job).then(() => undefined, failureOf);
    one.isRunning = false;
    if (failure !== undefined && mayPass(failure) && one.tries < MOST_TRIES) return;
    waiting.delete(id);
    one.ended(failure);
  }

  return {
    name: 'this process',
    abilities: async () => [...workers].flatMap(({ abilities }) => abilities),
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
    async work(
      session: Session,
      abilities: readonly Ability[],
      { atOnce }: WorkOptions,
      handle: Handle,
    ) {
      const { signal } = session;
      let wake = (): void => {};
      const worker = { abilities, wake: () => wake() };
      workers.add(worker);
      signal?.addEventListener('abort', worker.wake, { once: true });
      const running = new Set<Promise<void>>();
      while (signal?.aborted !== true) {
        const woken = new Promise<void>((resolve) => {
          wake = resolve;
        });
        const one = running.size < atOnce ? take(abilities) : undefined;
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
