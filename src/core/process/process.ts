import { setMaxListeners } from 'node:events';
import { CompatError } from '../errors.js';
import { type Log, silent } from '../log.js';
import type { Session } from '../session.js';
import { stopIfAsked } from '../signal.js';
import { measureCpu } from './cpu-time.js';
import { checkDescriptors } from './descriptors.js';
import { type Limits, limited, saysNotFound } from './limits.js';
import { startWatching } from './orphans.js';
import { groupKiller, oversee } from './oversee.js';

/** How one program is run. */
export interface RunOptions {
  cwd?: string;
  /** Added to `base`; undefined removes a name. */
  env?: Record<string, string | undefined>;
  /** The environment to start from [the session's]. */
  base?: Record<string, string | undefined>;
  /** Handed over on stdin; without it stdin is /dev/null (some spatch versions fail on a closed one). */
  input?: string;
  /** Milliseconds after which the whole process group is killed, also where this process was stopped (SIGSTOP). */
  timeoutMs?: number;
  /** What it may use; -v shows the command without them [anything, for any time]. */
  limits?: Limits;
  /** Called with each piece of output (latin1) as it comes; the result holds all of it just the same. */
  onOutput?: (stream: 'stdout' | 'stderr', text: string) => void;
  /** Whether stdout is handed to `onOutput` alone, and not kept, however much it is [no]. */
  passing?: boolean;
  /** Whether its CPU time is measured [no]. */
  measure?: boolean;
  /** File descriptors of this process that the child gets too (make's job server). */
  inheritFds?: readonly number[];
}

/** What of a session a program needs. */
export type Runner = Pick<Session, 'env' | 'log' | 'signal'>;

/** The same session, for programs that are no step of the user's: -v does not show them. */
export function unseen<S extends { log: Log }>(session: S): S {
  return { ...session, log: silent };
}

/** How it ended. Output is latin1: bytes survive, whatever their encoding. */
export interface RunResult {
  /** undefined when it was killed. */
  exitCode: number | undefined;
  /** The signal that killed it. */
  killedBy: string | undefined;
  /** Whether it was stopped: after timeoutMs, or as nothing of it had moved for limits.idleMs. */
  timedOut: boolean;
  stdout: string;
  stderr: string;
  /** Where it was measured: its CPU time, of user and system, ms; undefined where this system does not tell. */
  cpu?: number | undefined;
}

/**
 * Runs a program and waits for it. A non-zero status is a result, not an exception: the caller
 * decides what it means. Throws NO_SUCH_PROGRAM when the program can't be started, and INTERRUPTED
 * when the session's signal is aborted.
 *
 * The child leads a process group of its own, because the gcc driver does not kill its cc1 when it
 * is killed itself: only a signal to the group leaves nothing running.
 */
export async function run(
  session: Runner,
  argv: readonly string[],
  options: RunOptions = {},
): Promise<RunResult> {
  return start(session, argv, options, [
    options.input === undefined ? 'ignore' : 'pipe',
    'pipe',
    'pipe',
    ...fdTable(options.inheritFds),
  ]);
}

/** What becomes of a program's file descriptors, from 0 up. */
type Stdio = [Input, Output, Output, ...('ignore' | 'inherit')[]];
type Input = 'ignore' | 'pipe' | 'inherit';
type Output = 'pipe' | 'inherit' | 2;

async function start(
  session: Runner,
  argv: readonly string[],
  options: RunOptions,
  stdio: Stdio,
): Promise<RunResult> {
  const { limits } = options;
  const [name] = argv;
  const [file, ...args] = limits ? limited(argv, limits) : argv;
  if (name === undefined || file === undefined)
    throw new CompatError('BUG', 'run: empty argument array');
  // Loaded with the first program that is run: a build that has nothing to ask runs none before kbuild.
  const { execa } = await import('execa');
  const { signal } = session;
  stopIfAsked(signal);
  checkDescriptors(name);
  session.log.command(argv, options.cwd);
  startWatching();

  const cpuTime = options.measure ? measureCpu() : undefined;
  const child = execa(file, args, {
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    env: { ...(options.base ?? session.env), ...options.env },
    extendEnv: false,
    ...(options.input === undefined ? {} : { input: options.input }),
    stdio,
    detached: true,
    reject: false,
    encoding: 'latin1',
    stripFinalNewline: false,
    ...(options.passing ? { buffer: { stdout: false } } : {}),
    maxBuffer: 256 * 1024 * 1024,
  });
  const stop = groupKiller(child.pid);
  const overseen = oversee(child.pid, options, stop);
  // Each running process listens, and on a large machine these are more than Node's limit of 10.
  if (signal !== undefined) setMaxListeners(0, signal);
  signal?.addEventListener('abort', stop, { once: true });
  const hear = (stream: 'stdout' | 'stderr') => (chunk: Buffer) =>
    options.onOutput?.(stream, chunk.toString('latin1'));
  child.stdout?.on('data', hear('stdout'));
  child.stderr?.on('data', hear('stderr'));

  try {
    const measured = cpuTime && atExit(child, cpuTime);
    const end = await child;
    const timedOut = overseen.isOverdue();
    if (signal?.aborted) throw new CompatError('INTERRUPTED', `interrupted: ${name}`);
    if (!timedOut && neverRan(end, limits)) {
      throw new CompatError('NO_SUCH_PROGRAM', `${name} could not be started`, {
        cause: end.cause ?? end,
      });
    }
    const cpu = await measured;
    return {
      exitCode: end.exitCode,
      killedBy: end.signal,
      timedOut,
      stdout: String(end.stdout ?? ''),
      stderr: String(end.stderr ?? ''),
      ...(measured && { cpu }),
    };
  } finally {
    overseen.end();
    signal?.removeEventListener('abort', stop);
  }
}

/** Whether there is no such program, or none that can be run. */
function neverRan(
  { exitCode, signal, stderr }: { exitCode?: number; signal?: string; stderr?: unknown },
  limits: Limits | undefined,
): boolean {
  if (exitCode === undefined) return signal === undefined;
  return limits !== undefined && saysNotFound(exitCode, String(stderr));
}

/** Measures at the exit itself: what it wrote may still have to be read. */
function atExit<T>(
  child: { once(event: 'exit' | 'error', listener: () => void): unknown },
  measured: () => Promise<T>,
): Promise<T> {
  return new Promise((resolve) => {
    const end = (): void => resolve(measured());
    child.once('exit', end);
    child.once('error', end);
  });
}

/** How a program ended that was run in the foreground. */
export type RunEnd = Pick<RunResult, 'exitCode' | 'killedBy'>;

/**
 * Runs a program with this process's own input and output, for the user to deal with, and waits for it. A terminal is not its input: it leads a
 * process group of its own, as every program that we run, and the terminal belongs to ours. Throws as run() does.
 *
 * @param options `env` is added to the session's; `toStderr` leads what it prints on stdout there
 */
export async function runAttached(
  session: Runner,
  argv: readonly string[],
  { env, toStderr = false }: { env: Record<string, string>; toStderr?: boolean },
): Promise<RunEnd> {
  const stdin = process.stdin.isTTY ? 'ignore' : 'inherit';
  const stdio: Stdio = [stdin, toStderr ? 2 : 'inherit', 'inherit'];
  const { exitCode, killedBy } = await start(session, argv, { env }, stdio);
  return { exitCode, killedBy };
}

/** A program's words (latin1) as text to show: bytes that are no UTF-8 become U+FFFD. */
export function readable(words: string): string {
  return Buffer.from(words, 'latin1').toString();
}

/** stdio entries from fd 3 up, so that each inherited fd keeps its number in the child. */
function fdTable(fds: readonly number[] | undefined): ('inherit' | 'ignore')[] {
  if (fds === undefined || fds.length === 0) return [];
  return Array.from({ length: Math.max(...fds) - 2 }, (_, index) =>
    fds.includes(index + 3) ? 'inherit' : 'ignore',
  );
}
