import { type Entry, listFingerprints, lookUp } from '../../cache/index.js';
import { CompatError } from '../../core/errors.js';
import type { Session } from '../../core/session.js';
import { Answers } from '../../header/index.js';
import { Declined } from '../declined.js';
import type { OpenRelease } from '../releases/index.js';
import { openFailures } from './failures.js';
import { bundleOf, type Finished } from './finished.js';
import { type Job, newJob, type OwnJob } from './job.js';
import { type MakeOptions, makeOne } from './make-one.js';
import { type MemoryOptions, openMemory } from './memory.js';
import { openTurns } from './turns.js';

export interface WorkOptions extends MakeOptions, MemoryOptions {
  /** Patches made at the same time. */
  atOnce: number;
  /** Patches that may wait for their turn. */
  mostQueued: number;
  /** How long a job goes on that nobody waits for, since somebody asks for it now and then; ms. */
  leaseMs: number;
  /** How long a failure is told again before it is tried again, ms. */
  failureMs: number;
}

/** Numbers since the start. */
export interface WorkCounts {
  /** Answered from memory. */
  hits: number;
  /** Asked for while the same patch was being made already. */
  joined: number;
  /** Processes that were started: each makes a patch, or finds it in the cocci_cache. */
  runs: number;
  made: number;
  failed: number;
  cancelled: number;
}

export interface Work {
  /** The patch, where it is in memory. */
  ready(release: OpenRelease, answers: Pick<Answers, 'fingerprint' | 'text'>): Finished | undefined;
  /** A patch that was handed out before, by its fingerprint alone. It does not count as answered. */
  known(release: OpenRelease, fingerprint: string): Finished | undefined;
  /** Counts an answer that was given again without a question to `ready`. */
  hit(): void;
  /** The job that makes the patch: one that is at it already, or a new one. Throws Declined where the queue is full. */
  ask(release: OpenRelease, answers: Answers): Job;
  /** Waits for a job; whoever waits no longer (`gone`) does not keep it going. Throws what went wrong. */
  wait(job: Job, gone: AbortSignal): Promise<Finished>;
  /** Keeps a job going for a while, though nobody waits. */
  lease(job: Job): void;
  job(id: string): Job | undefined;
  /** Ends a job, unless somebody waits for it. */
  giveUp(job: Job): void;
  /** An entry as the cocci_cache has it, current or not, with a patch or not. */
  entryOf(release: OpenRelease, fingerprint: string): Promise<Entry | undefined>;
  /** The fingerprints that a release has entries of. */
  fingerprintsOf(release: OpenRelease): Promise<string[]>;
  /** The macros of its compat.h, in order. */
  macrosOf(release: OpenRelease): string[];
  /** The whole entry, as `export` writes it. */
  bundleOf(found: Finished): Promise<Buffer>;
  readonly counts: Readonly<WorkCounts>;
  /** Of now. */
  readonly load: { queued: number; running: number; kept: number; keptBytes: number };
  /** Lets what runs come to an end, for at most so many ms, then stops it. */
  drain(mostMs: number): Promise<void>;
}

/** Jobs that are over and can still be asked for. */
const MOST_OVER = 1000;

/** Makes patches for many who ask, each once. */
export function openWork(session: Session, options: WorkOptions): Work {
  const memory = openMemory(options);
  const turns = openTurns(options.atOnce);
  const failures = openFailures(options.failureMs);
  const active = new Map<string, OwnJob>();
  const byId = new Map<string, OwnJob>();
  const counts: WorkCounts = { hits: 0, joined: 0, runs: 0, made: 0, failed: 0, cancelled: 0 };
  let isDraining = false;
  let whenIdle: (() => void) | undefined;

  const over = (job: OwnJob): void => {
    active.delete(job.key);
    for (const id of byId.keys()) {
      if (byId.size <= MOST_OVER) break;
      if (byId.get(id)?.state !== 'queued' && byId.get(id)?.state !== 'running') byId.delete(id);
    }
    if (active.size === 0) whenIdle?.();
  };

  const cancel = (job: OwnJob): void => {
    if (job.state !== 'queued' && job.state !== 'running') return;
    job.state = 'cancelled';
    counts.cancelled += 1;
    job.stop.abort();
    over(job);
  };

  const cancelIfUnwanted = (job: OwnJob): void => {
    if (job.waiting === 0 && job.leaseEnds <= performance.now()) cancel(job);
  };

  const begin = async (job: OwnJob): Promise<Finished> => {
    job.state = 'running';
    job.started = Date.now();
    counts.runs += 1;
    try {
      const { made, finished } = await makeOne(session, job, options);
      if (made) counts.made += 1;
      memory.put(job.key, finished);
      job.finished = finished;
      if (job.state === 'running') job.state = 'done';
      return finished;
    } catch (thrown) {
      const error = inWords(session, thrown);
      job.error = error;
      if (job.state === 'running') {
        job.state = 'failed';
        counts.failed += 1;
        failures.note(job.key, error);
      }
      throw error;
    } finally {
      if (active.get(job.key) === job) over(job);
      turns.end();
    }
  };

  const ask = (release: OpenRelease, answers: Answers): OwnJob => {
    const key = keyOf(release, answers.fingerprint);
    const same = active.get(key);
    if (same !== undefined) {
      counts.joined += 1;
      return same;
    }
    if (isDraining) throw new Declined('stopping', 'this server is stopping', {}, 10);
    const failed = failures.of(key);
    if (failed !== undefined) throw failed;
    if (turns.isBusy && turns.queued >= options.mostQueued) {
      throw new Declined('busy', `busy: ${turns.queued} patches wait to be made`, {}, 60);
    }
    const job = newJob(key, release, answers);
    active.set(key, job);
    byId.set(job.id, job);
    job.result = turns.take(job.stop.signal)?.then(() => begin(job)) ?? begin(job);
    // Those who wait are told; a job that nobody waits for may fail in peace.
    job.result.catch(() => {});
    return job;
  };

  const remembered = (release: OpenRelease, fingerprint: string): Finished | undefined =>
    memory.get(keyOf(release, fingerprint));

  const ready: Work['ready'] = (release, { fingerprint, text }) => {
    const found = remembered(release, fingerprint);
    // A digest is not proof: two compat.h of one MD5 can be made.
    if (found === undefined || found.entry.answers.text !== text) return undefined;
    counts.hits += 1;
    return found;
  };

  const own = (job: Job): OwnJob => job as OwnJob;
  const leases = setInterval(() => {
    for (const job of active.values()) cancelIfUnwanted(job);
  }, 1000);
  leases.unref();

  return {
    ready,
    known: remembered,
    hit: () => {
      counts.hits += 1;
    },
    ask,
    wait: async (waited, gone) => {
      const job = own(waited);
      const wentAway = new Promise<never>((_, reject) => {
        const tell = (): void => reject(new CompatError('INTERRUPTED', 'the client has gone away'));
        if (gone.aborted) tell();
        else gone.addEventListener('abort', tell, { once: true });
      });
      job.waiting += 1;
      try {
        return await Promise.race([job.result, wentAway]);
      } finally {
        job.waiting -= 1;
        cancelIfUnwanted(job);
      }
    },
    lease: (job) => {
      own(job).leaseEnds = performance.now() + options.leaseMs;
    },
    job: (id) => byId.get(id),
    giveUp: (job) => {
      own(job).leaseEnds = 0;
      cancelIfUnwanted(own(job));
    },
    entryOf: ({ project: { cache } }, fingerprint) => lookUp(session, cache, fingerprint),
    fingerprintsOf: ({ project: { cache } }) => listFingerprints(cache),
    macrosOf: ({ project: { tests, cache } }) => {
      const some = tests.map(({ name }) => ({ test: name, yes: true }));
      return [...Answers.from(some, cache.form).macros.keys()];
    },
    bundleOf: (found) => bundleOf(session, found),
    counts,
    get load() {
      const { queued, running } = turns;
      return { queued, running, kept: memory.size, keptBytes: memory.bytes };
    },
    drain: async (mostMs) => {
      isDraining = true;
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

/** What a client is told of a failure that nobody was to expect; the log has it whole. */
function inWords({ log }: Session, error: unknown): unknown {
  if (error instanceof Declined) return error;
  if (error instanceof CompatError && error.code === 'INTERRUPTED') return error;
  log.info(String(error instanceof Error ? error.stack : error));
  return new Declined('failed', 'the server failed: its log says why');
}

function keyOf({ id }: OpenRelease, fingerprint: string): string {
  return `${id} ${fingerprint}`;
}
