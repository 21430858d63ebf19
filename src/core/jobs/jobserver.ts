import { constants, openSync, readSync, statSync, writeSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { CompatError } from '../errors.js';
import { ifThereNow } from '../files/missing.js';

/** What MAKEFLAGS says about jobs ("POSIX Jobserver Interaction" in the GNU make manual). */
export interface MakeFlags {
  /** Infinity for a bare -j. */
  jobs?: number;
  /** `R,W` (make up to 4.3) or `fifo:PATH` (4.4 and later). */
  server?: string;
}

/** Reads -jN and the job server's address out of MAKEFLAGS. */
export function makeFlags(text: string | undefined): MakeFlags {
  const [flags] = splitFlags(text ?? '');
  const jobs = /(?:^|\s)-j(\d*)(?=\s|$)/.exec(flags)?.[1];
  // The last one counts: make appends its own.
  const server = [...flags.matchAll(/--jobserver-(?:auth|fds)=(\S+)/g)].at(-1)?.[1];
  return {
    ...(jobs === undefined ? {} : { jobs: jobs === '' ? Number.POSITIVE_INFINITY : Number(jobs) }),
    ...(server === undefined ? {} : { server }),
  };
}

/** MAKEFLAGS without what it says about jobs; -k and variables stay for the make below us. */
export function withoutJobs(text: string): string {
  const [flags, variables] = splitFlags(text);
  return flags.replace(/(^|\s)(?:-j\d*|--jobserver-(?:auth|fds)=\S+)(?=\s|$)/g, '$1') + variables;
}

/** Flags, and the variables that follow them behind `--`. */
function splitFlags(text: string): [string, string] {
  const at = text.search(/(?:^|\s)--(?:\s|$)/);
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}

/** A client of make's job server. */
export interface JobServer {
  /**
   * Runs `work` holding a token: the one that every client owns, or one read from the server. Throws
   * INTERRUPTED when `signal` is aborted while it waits for one.
   */
  withToken<T>(work: () => Promise<T>, signal?: AbortSignal | undefined): Promise<T>;
  /** The same, unless `unwanted` is aborted first: then it never runs. */
  withTokenWhileWanted(unwanted: AbortSignal, work: () => Promise<void>): Promise<void>;
  /** The fds that a make below us must inherit to find the same server. */
  fds: number[];
}

const POLL_MS = 10;

/**
 * Opens the job server; undefined when its fds are closed, which is how make withholds it from a
 * recipe that isn't marked with `+`.
 */
export function jobServer(address: string): JobServer | undefined {
  const fds = /^\d+,\d+$/.test(address) ? address.split(',').map(Number) : [];
  const fifo = address.replace(/^fifo:/, '');
  const [from, to] = fds.length > 0 ? fds.map((fd) => `/proc/self/fd/${fd}`) : [fifo, fifo];
  if (from === undefined || to === undefined || !isPipe(from) || !isPipe(to)) return undefined;
  // Opened again, so that O_NONBLOCK is ours alone and make's own end keeps blocking.
  const source = openSync(from, constants.O_RDONLY | constants.O_NONBLOCK);
  const sink = openSync(to, constants.O_WRONLY | constants.O_NONBLOCK);
  let ownTokenFree = true;

  /** Returns what hands the token back; undefined when it was not wanted any more. */
  async function take(unwanted: AbortSignal | undefined): Promise<(() => void) | undefined> {
    const token = Buffer.alloc(1);
    while (!unwanted?.aborted) {
      if (ownTokenFree) {
        ownTokenFree = false;
        return () => {
          ownTokenFree = true;
        };
      }
      if (tryRead(source, token)) return () => void writeSync(sink, token);
      await sleep(POLL_MS);
    }
    return undefined;
  }

  async function withToken<T>(work: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
    const release = await take(signal);
    if (release === undefined) throw new CompatError('INTERRUPTED', 'interrupted');
    return work().finally(release);
  }

  async function withTokenWhileWanted(
    unwanted: AbortSignal,
    work: () => Promise<void>,
  ): Promise<void> {
    const release = await take(unwanted);
    if (release !== undefined) await work().finally(release);
  }
  return { withToken, withTokenWhileWanted, fds };
}

function isPipe(path: string): boolean {
  return ifThereNow(() => statSync(path).isFIFO()) ?? false;
}

/** True when a token was there. */
function tryRead(fd: number, token: Buffer): boolean {
  try {
    return readSync(fd, token) === 1;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EAGAIN') return false;
    throw error;
  }
}
