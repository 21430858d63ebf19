/**
 * index.ts: what a program gets that imports compat-gen; cli/ is the first of them.
 * In: a session, the module and kernel that are meant. Out: the steps of the pipeline, which return data and print
 * nothing; what goes wrong is a CompatError.
 */
import path from 'node:path';
import { type Jobs, openJobs } from './core/jobs/jobs.js';
import { type Log, silent } from './core/log.js';
import type { Session } from './core/session.js';
import type { Request } from './pipeline.js';

export { CompatError, type ErrorCode } from './core/errors.js';
export { type Log, type Part, type StepVerb, silent } from './core/log.js';
export type { Session } from './core/session.js';
export { describe as describeWarning, type Warning } from './core/warnings.js';
export {
  type Built,
  build,
  type Detected,
  type Diffed,
  detect,
  diff,
  dkms,
  install,
  type Prepared,
  preBuild,
  prepare,
  type Request,
  smoke,
} from './pipeline.js';

export interface SessionOptions {
  /** Told what is done, while it is done [nobody]. */
  log?: Log;
  /** The environment for the programs that are run [that of this process]. */
  env?: NodeJS.ProcessEnv;
  /** The directory that messages and commands are relative to, absolute [that of this process]. */
  cwd?: string;
  /** How many processes may run at once [as many as the make above lets; one a core]. */
  jobs?: number | undefined;
  /** Stops what runs, when it is aborted: CompatError INTERRUPTED. */
  signal?: AbortSignal | undefined;
  /** Where the user's own rules stand, absolute [~/.config/compat-gen/rules]. */
  rulesDir?: string | undefined;
  /** A stale patch is refused, and none is made [no]. */
  locked?: boolean;
}

/** Who runs the steps, and with what. It may serve many modules and kernels, at once too. */
export function openSession(options: SessionOptions = {}): Session {
  const { log = silent, env = process.env, cwd = process.cwd(), locked = false } = options;
  const { signal, rulesDir } = options;
  let jobs: Jobs | undefined;
  return {
    ...{ log, env, cwd, signal, rulesDir, locked },
    // When they are asked for: a run that finds all answers as they were starts nothing.
    get jobs() {
      jobs ??= openJobs(options.jobs, env);
      return jobs;
    },
  };
}

export interface ModuleOptions {
  /** The kernel: its release, or its build directory [the running one, or the only one that is installed]. */
  kver?: string | undefined;
  kdir?: string | undefined;
  /** A [target.NAME] of compat.toml, in place of a kernel. */
  target?: string | undefined;
  /** Words that run make and the compiler elsewhere: `['ssh', 'build-host']` [here]. */
  exec?: readonly string[];
  /** Words for make, as `['LLVM=1']` [none]. */
  makeWords?: readonly string[];
  /** compat.toml, where it does not stand in the module's directory. */
  configFile?: string | undefined;
  /** `NAME=value` words for the driver's own makefiles [none]. */
  driverWords?: readonly string[];
}

/** The module in a directory, for a kernel. */
export function moduleIn(dir: string, options: ModuleOptions = {}): Request {
  const { kver, kdir, target, exec = [], makeWords = [], configFile, driverWords = [] } = options;
  const absolute = (file: string | undefined) =>
    file === undefined ? undefined : path.resolve(file);
  return {
    root: path.resolve(dir),
    configFile: absolute(configFile),
    driverWords,
    kernel: { kdir: absolute(kdir), kver, target, prefix: [...exec], makeWords: [...makeWords] },
  };
}
