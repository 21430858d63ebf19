import type { Jobs } from './jobs/jobs.js';
import type { Log } from './log.js';

/** Who runs this and with what. It is handed to every room unchanged, and none of them stores it. */
export interface Session {
  log: Log;
  jobs: Jobs;
  /** The environment that the user gave; nothing else reads process.env. */
  env: NodeJS.ProcessEnv;
  /** The directory that the user stands in, absolute. */
  cwd: string;
  /** --rules: where the user's own rules stand, absolute [~/.config/compat-gen/rules]. */
  rulesDir?: string | undefined;
  /** Aborted when the user asks to stop. */
  signal?: AbortSignal | undefined;
  /** --locked: a stale patch is refused, and none is made. */
  locked: boolean;
}
