import os from 'node:os';
import pLimit from 'p-limit';
import { jobServer, makeFlags } from './jobserver.js';

/** How many processes may run at once, and the turns that they take. */
export interface Jobs {
  /** The upper bound, for programs that are told a number. */
  limit: number;
  /** Runs `work` when a turn is free. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** What a make run by us needs to take its turns from the same place: words, environment, fds. */
  forMake: { words: string[]; env: Record<string, string | undefined>; fds: number[] };
}

/**
 * -jN given by the user wins; else the job server or the -j of the make above us, so that a build
 * never runs more than the user asked for; else one job a core.
 */
export function openJobs(wanted: number | undefined, env: NodeJS.ProcessEnv): Jobs {
  const above = wanted === undefined ? makeFlags(env.MAKEFLAGS) : {};
  const server = above.server === undefined ? undefined : jobServer(above.server);
  if (server !== undefined) {
    const turns = pLimit(os.availableParallelism());
    return {
      limit: above.jobs ?? os.availableParallelism(),
      run: (work) => turns(() => server.withToken(work)),
      forMake: { words: [], env: {}, fds: server.fds },
    };
  }
  // A make above us that has no server to share (not -j, or a recipe not marked with +) runs one job.
  const limit =
    wanted ??
    (env.MAKELEVEL && env.MAKEFLAGS !== undefined ? (above.jobs ?? 1) : os.availableParallelism());
  const turns = pLimit(limit);
  return {
    limit,
    run: (work) => turns(work),
    forMake: {
      words: [`-j${limit}`],
      env: { MAKEFLAGS: undefined, MFLAGS: undefined, MAKELEVEL: undefined },
      fds: [],
    },
  };
}
