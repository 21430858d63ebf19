import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Session } from '../../core/session.js';

/**
 * Runs `work` when a turn is free, and lends it all others as they come free, until it is done; `lent`
 * tells how many it has by now.
 *
 * @param dir where turn N is the file `turn-N`, once it is lent: a process runs on it while it has that
 *   locked (flock(2), native/turn.h). A lock is gone with its process, however that ends.
 */
export async function withTurns<T>(
  { jobs, signal }: Pick<Session, 'jobs' | 'signal'>,
  dir: string,
  work: (lent: () => number) => Promise<T>,
): Promise<T> {
  let turns = 0;
  const lend = (): Promise<void> => writeFile(path.join(dir, `turn-${turns++}`), '');

  const done = new AbortController();
  const end = new Promise((resolve) => done.signal.addEventListener('abort', resolve));
  const result = jobs
    .run(async () => {
      try {
        await lend();
        return await work(() => turns);
      } finally {
        done.abort();
      }
    }, signal)
    .finally(() => done.abort());
  const others = Array.from({ length: jobs.limit - 1 }, () =>
    jobs.runWhileWanted(done.signal, async () => {
      await lend();
      await end;
    }),
  );
  // Whichever fails, none is left running.
  await Promise.allSettled([result, ...others]);
  const [value] = await Promise.all([result, ...others]);
  return value;
}
