import { openJobs } from '../src/core/jobs/jobs.js';
import { silent } from '../src/core/log.js';
import type { Session } from '../src/core/session.js';

/** A session that says nothing, with two jobs and this process's environment. */
export const SESSION: Session = {
  log: silent,
  jobs: openJobs(2, {}),
  env: { ...process.env, XDG_CONFIG_HOME: '/nonexistent' },
  cwd: process.cwd(),
  locked: false,
};

/** The same, with what a test says. */
export function sessionWith(given: Partial<Session>): Session {
  return { ...SESSION, ...given };
}
