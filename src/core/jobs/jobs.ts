import os from 'node:os';
import pLimit from 'p-limit';
import { stopIfAsked } from '../signal.js';
import { jobServer, makeFlags, withoutJobs } from './jobserver.js';

/** How many processes may run at once, and the turns that they take. */
export interface Jobs {
  /** The upper bound, for programs that are told a number. */
  limit: number;
  /** Runs `work` when a turn is free. Throws INTERRUPTED when `signal` is aborted before. */
  run<T>(work: () => Promise<T>, signal?: AbortSignal | undefined): Promise<T>;
  /** The same, unless `unwanted` is aborted first: then it never runs. */
  runWhileWanted(unwanted: AbortSignal, work: () => Promise<void>): Promise<void>;
  /** What a make run by us needs to take its turns from the same place: words, environment, fds. */
  forMake: { words: string[]; env: Record<string, string | undefined>; fds: number[] };
}

/**
 * -jN given by the user wins; else the job server or the -j of the make above us, so that a build
 * never runs more than the user asked for; else one job a core.
 */
export function openJobs(wanted: number | undefined, env: NodeJS.ProcessEnv): Jobs {
  const cores = os.availableParallelism();
  const above = makeFlags(env.MAKEFLAGS);
  const server =
    wanted === undefined && above.server !== undefined ? jobServer(above.server) : undefined;
  if (server !== undefined) {
    const turns = pLimit(cores);
    return {
      limit: Math.min(above.jobs ?? cores, cores),
      run: (work, signal) => turns(() => server.withToken(work, signal)),
      runWhileWanted: (unwanted, work) => turns(() => server.withTokenWhileWanted(unwanted, work)),
      forMake: { words: [], env: {}, fds: server.fds },
    };
  }
  const limit = wanted ?? (isBelowMake(env) ? Math.min(above.jobs ?? 1, cores) : cores);
  const turns = pLimit(limit);
  return {
    limit,
    run: (work, signal) =>
      turns(() => {
        stopIfAsked(signal);
        return work();
      }),
    runWhileWanted: (unwanted, work) =>
      turns(() => (unwanted.aborted ? Promise.resolve() : work())),
    forMake: {
      words: [`-j${limit}`],
      env: { MAKEFLAGS: withoutJobs(env.MAKEFLAGS ?? '') || undefined, MFLAGS: undefined },
      fds: [],
    },
  };
}

/** A make without -j, or one whose server was withheld from us, runs one job. */
function isBelowMake(env: NodeJS.ProcessEnv): boolean {
  return Boolean(env.MAKELEVEL) && env.MAKEFLAGS !== undefined;
}

/**
 * Jobs for work that holds a turn already, or several: it takes no other, and a make that it runs gets that many.
 * Where turns come from the make above, that make's job server goes on to say how many there are.
 */
export function inHeldTurn({ forMake }: Jobs, turns = 1): Jobs {
  return {
    limit: turns,
    run: (work, signal) => {
      stopIfAsked(signal);
      return work();
    },
    runWhileWanted: (unwanted, work) => (unwanted.aborted ? Promise.resolve() : work()),
    forMake: forMake.words.length === 0 ? forMake : { ...forMake, words: [`-j${turns}`] },
  };
}
