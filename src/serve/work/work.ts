import { type Entry, listFingerprints, lookUp } from '../../cache/index.js';
import { CompatError } from '../../core/errors.js';
import type { Session } from '../../core/session.js';
import { Answers } from '../../header/index.js';
import { Declined } from '../declined.js';
import type { OpenRelease } from '../releases/index.js';
import { openFailures } from './failures.js';
import { bundleOf, type Finished } from './finished.js';
import { type Job, newJob, type OwnJob } from './job.js';
import { openJobs } from './jobs.js';
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

/** Makes patches for many who ask, each once. */
export function openWork(session: Session, options: WorkOptions): Work {
  const memory = openMemory(options);
  const turns = openTurns(options.atOnce);
  const failures = openFailures(options.failureMs);
  const jobs = openJobs();
  const counts = { hits: 0, joined: 0, runs: 0, made: 0, failed: 0 };
  let isDraining = false;

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
      jobs.over(job);
      turns.end();
    }
  };

  const ask = (release: OpenRelease, answers: Answers): OwnJob => {
    const key = keyOf(release, answers.fingerprint);
    const same = jobs.active(key);
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
    jobs.add(job);
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

  return {
    ready,
    known: remembered,
    hit: () => {
      counts.hits += 1;
    },
    ask,
    wait: (job, gone) => jobs.wait(own(job), gone),
    lease: (job) => {
      own(job).leaseEnds = performance.now() + options.leaseMs;
    },
    job: jobs.byId,
    giveUp: (job) => {
      own(job).leaseEnds = 0;
      jobs.cancelIfUnwanted(own(job));
    },
    entryOf: ({ project: { cache } }, fingerprint) => lookUp(session, cache, fingerprint),
    fingerprintsOf: ({ project: { cache } }) => listFingerprints(cache),
    macrosOf: ({ project: { tests, cache } }) => {
      const some = tests.map(({ name }) => ({ test: name, yes: true }));
      return [...Answers.from(some, cache.form).macros.keys()];
    },
    bundleOf: (found) => bundleOf(session, found),
    get counts() {
      return { ...counts, cancelled: jobs.cancelled };
    },
    get load() {
      const { queued, running } = turns;
      return { queued, running, kept: memory.size, keptBytes: memory.bytes };
    },
    drain: (mostMs) => {
      isDraining = true;
      return jobs.drain(mostMs);
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
