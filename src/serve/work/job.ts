import { randomBytes } from 'node:crypto';
import type { Answers } from '../../header/index.js';
import type { OpenRelease } from '../releases/index.js';
import type { Finished } from './finished.js';

export type JobState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled';

/** A patch that is being made. */
export interface Job {
  /** That nobody can guess: who knows it may watch the job. */
  id: string;
  release: OpenRelease;
  answers: Answers;
  state: JobState;
  /** Settles when the work ends. */
  result: Promise<Finished>;
  /** When it was asked for, and when its process was started; ms since 1970. */
  asked: number;
  started?: number;
  /** Why it failed. */
  error?: unknown;
  finished?: Finished;
}

/** A job as work/ itself has it. */
export interface OwnJob extends Job {
  key: string;
  stop: AbortController;
  /** How many requests wait for it. */
  waiting: number;
  /** Until then it goes on without any, since somebody said that he comes back. */
  leaseEnds: number;
}

export function newJob(key: string, release: OpenRelease, answers: Answers): OwnJob {
  return {
    id: randomBytes(16).toString('hex'),
    ...{ key, release, answers },
    state: 'queued',
    result: new Promise(() => {}),
    asked: Date.now(),
    stop: new AbortController(),
    waiting: 0,
    leaseEnds: 0,
  };
}
