import os from 'node:os';
import { CompatError } from '../../core/errors.js';
import { redisQueue } from '../../queue/index.js';
import { work } from '../../workers/index.js';
import type { AddCommand } from '../command.js';

interface Options {
  queue: string;
  atOnce?: string;
  lease: string;
}

export const addWorker: AddCommand = (program, context) => {
  program
    .command('worker')
    .description('make the patches that others put into a queue')
    .requiredOption('--queue <url>', 'a Redis: redis://HOST:PORT')
    .option('--at-once <n>', 'patches made at the same time [one a core]')
    .option('--lease <seconds>', 'after which the job of a worker that died is given away', '30')
    .action(async ({ queue: url, atOnce, lease }: Options) => {
      const { session, print } = context();
      const options = {
        atOnce: atOnce === undefined ? os.availableParallelism() : positive('--at-once', atOnce),
        leaseMs: positive('--lease', lease) * 1000,
      };
      const queue = await redisQueue(url);
      try {
        await work(session, queue, {
          ...options,
          onReady: (ability) => print(ability, [`${queue.name}  spatch ${ability.spatch}`]),
          onDone: (id, done) => print({ id, done }, [`${id}  ${done}`]),
        });
      } finally {
        await queue.close();
      }
    });
};

function positive(option: string, text: string): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new CompatError('USAGE', `${option} ${text}: not a number`);
}
