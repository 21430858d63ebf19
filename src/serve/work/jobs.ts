import { CompatError } from '../../core/errors.js';
import type { Finished } from './finished.js';
import type { OwnJob } from './job.js';

/** Jobs that are over and can still be asked for. */
const MOST_OVER = 1000;
/** How often it is looked for jobs that nobody waits for any more. */
const LOOK_MS = 1000;

/** The jobs that wait or run, and the last that are over. A job goes on while somebody waits for it, or has a lease of it. */
export interface Jobs {
  /** The one that makes a patch now. */
  active(key: string): OwnJob | undefined;
  byId(id: string): OwnJob | undefined;
  add(job: OwnJob): void;
  /** Of a job that has come to an end. */
  over(job: OwnJob): void;
  /** Waits for a job; whoever waits no longer (`gone`) does not keep it going. Throws what went wrong. */
  wait(job: OwnJob, gone: AbortSignal): Promise<Finished>;
  /** Ends a job that nobody waits for and nobody has a lease of. */
  cancelIfUnwanted(job: OwnJob): void;
  /** Jobs that were ended so. */
  readonly cancelled: number;
  /** Lets what runs come to an end, for at most so many ms, then stops it. */
  drain(mostMs: number): Promise<void>;
}

export function openJobs(): Jobs {
  const active = new Map<string, OwnJob>();
  const byId = new Map<string, OwnJob>();
  let cancelled = 0;
  let whenIdle: (() => void) | undefined;

  const over = (job: OwnJob): void => {
    if (active.get(job.key) === job) active.delete(job.key);
    for (const id of byId.keys()) {
      if (byId.size <= MOST_OVER) break;
      if (byId.get(id)?.state !== 'queued' && byId.get(id)?.state !== 'running') byId.delete(id);
    }
    if (active.size === 0) whenIdle?.();
  };

  const cancel = (job: OwnJob): void => {
    if (job.state !== 'queued' && job.state !== 'running') return;
    job.state = 'cancelled';
    cancelled += 1;
    job.stop.abort();
    over(job);
  };

  const cancelIfUnwanted = (job: OwnJob): void => {
    if (job.waiting === 0 && job.leaseEnds <= performance.now()) cancel(job);
  };

  const leases = setInterval(() => {
    for (const job of active.values()) cancelIfUnwanted(job);
  }, LOOK_MS);
  leases.unref();

  return {
    active: (key) => active.get(key),
    byId: (id) => byId.get(id),
    add: (job) => {
      active.set(job.key, job);
      byId.set(job.id, job);
    },
    over,
    wait: async (job, gone) => {
      job.waiting += 1;
      try {
        return await Promise.race([job.result, untilGone(gone)]);
      } finally {
        job.waiting -= 1;
        cancelIfUnwanted(job);
      }
    },
    cancelIfUnwanted,
    get cancelled() {
      return cancelled;
    },
    drain: async (mostMs) => {
      clearInterval(leases);
      if (active.size > 0) {
        const idle = new Promise<void>((resolve) => {
          whenIdle = resolve;
        });
        const timer = setTimeout(() => whenIdle?.(), mostMs);
        await idle;
        clearTimeout(timer);
      }
      const stopped = [...active.values()];
      for (const job of stopped) cancel(job);
      await Promise.allSettled(stopped.map((job) => job.result));
    },
  };
}

/** Never comes to a value. */
function untilGone(gone: AbortSignal): Promise<never> {
  return new Promise<never>((_, reject) => {
    const tell = (): void => reject(new CompatError('INTERRUPTED', 'the client has gone away'));
    if (gone.aborted) tell();
    else gone.addEventListener('abort', tell, { once: true });
  });
}
