import path from 'node:path';
import { CompatError } from '../../core/errors.js';
import { generate, generateFrom, type Lacking } from '../../obtain/index.js';
import { openProject } from '../../project/index.js';
import { type Queue, redisQueue } from '../../queue/index.js';
import { askWorkers } from '../../workers/index.js';
import type { AddCommand } from '../command.js';

interface Options {
  header?: string;
  queue?: string;
}

export const addGenerate: AddCommand = (program, context) => {
  program
    .command('generate [fingerprints...]')
    .description(
      "the spatch host's step: make the patch of each cache entry that lacks a current one",
    )
    .option('--header <file>', 'of this compat.h, which need not lie in the cache')
    .option('--queue <url>', 'have them made by the workers of a queue: redis://HOST:PORT')
    .action(async (fingerprints: string[], { header, queue: url }: Options) => {
      const { session, request, print } = context();
      if (header !== undefined && fingerprints.length > 0) {
        throw new CompatError('USAGE', '--header names one compat.h: no fingerprint beside it');
      }
      if (header !== undefined && url !== undefined) {
        throw new CompatError('USAGE', '--header and --queue do not go together');
      }
      const project = await openProject(session, request.root, request.configFile);
      const done =
        header === undefined
          ? await withQueue(url, (queue) => {
              const ask =
                queue &&
                ((lacking: readonly Lacking[]) => askWorkers(session, project, queue, lacking));
              return generate(session, project, fingerprints, ask);
            })
          : [await generateFrom(session, project, path.resolve(header))];
      print(
        done,
        done.map(
          ({ fingerprint, done: what, rules, reason }) =>
            `${fingerprint}  ${what}${reason ? `: ${reason}` : `, ${rules.length} rules`}`,
        ),
        { brief: true },
      );
    });
};

/** Runs `work` with the queue that was named, if one was. */
async function withQueue<T>(
  url: string | undefined,
  work: (queue: Queue | undefined) => Promise<T>,
): Promise<T> {
  const queue = url === undefined ? undefined : await redisQueue(url);
  try {
    return await work(queue);
  } finally {
    await queue?.close();
  }
}
