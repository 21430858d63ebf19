import type { Jobs } from '../core/jobs.js';
import type { Log } from '../core/log.js';

/** Who runs this and with what: handed to every stage unchanged. */
export interface Session {
  log: Log;
  jobs: Jobs;
  env: NodeJS.ProcessEnv;
  signal?: AbortSignal | undefined;
  /** --locked: a stale patch is refused, nothing is made anew. */
  locked: boolean;
}
