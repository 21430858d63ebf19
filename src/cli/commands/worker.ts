import os from 'node:os';
import { CompatError } from '../../core/errors.js';
import type { Session } from '../../core/session.js';
import { type FarKernel, farKernel, type KernelPlan } from '../../matrix/index.js';
import { type Ability, redisQueue } from '../../queue/index.js';
import { work } from '../../workers/index.js';
import { collected } from '../collected.js';
import type { AddCommand } from '../command.js';
import { installed, withEach } from '../kernel-plans.js';

interface Options {
  queue: string;
  allKernels?: boolean;
  cc?: string[];
  atOnce?: string;
  lease: string;
}

export const addWorker: AddCommand = (program, context) => {
  program
    .command('worker')
    .description('make the patches, and build the cells, that others put into a queue')
    .requiredOption('--queue <url>', 'a Redis: redis://HOST:PORT')
    .option(
      '--all-kernels',
      'build for every kernel that is installed; else for each that --kver and --kdir name',
    )
    .option('--cc <command>', 'a compiler; given several times, it builds with each', collected)
    .option('--at-once <n>', 'jobs done at the same time [one a core]')
    .option('--lease <seconds>', 'after which the job of a worker that died is given away', '30')
    .action(async ({ queue: url, allKernels = false, cc = [], atOnce, lease }: Options) => {
      const { session, request, kernels: named, print } = context();
      const options = {
        atOnce: atOnce === undefined ? os.availableParallelism() : positive('--at-once', atOnce),
        leaseMs: positive('--lease', lease) * 1000,
      };
      const queue = await redisQueue(url, session.signal);
      try {
        const all = allKernels ? await installed(session, request.kernel) : [];
        const plans = [...named, ...all].flatMap((wish) => withEach(wish, cc));
        const kernels = await reached(session, plans);
        await work(session, queue, {
          ...{ ...options, kernels },
          onReady: (abilities) =>
            print(
              abilities,
              abilities.map((one) => told(queue.name, one)),
            ),
          onDone: (id, done) => print({ id, done }, [`${id}  ${done}`]),
        });
      } finally {
        await queue.close();
      }
    });
};

function told(queue: string, ability: Ability): string {
  if ('spatch' in ability) return `${queue}  spatch ${ability.spatch}`;
  return `${queue}  ${ability.release}  ${ability.compiler}`;
}

/** Those that can be built for, each once; of the others it is said why not. */
async function reached(session: Session, plans: readonly KernelPlan[]): Promise<FarKernel[]> {
  const found = new Map<string, FarKernel>();
  for (const plan of plans) {
    const { kver, kdir } = plan.wish;
    const left = (why: string): void => session.log.info(`${kver ?? kdir}: left out: ${why}`);
    try {
      const one = await farKernel(session, plan);
      if (one === undefined) left('its files could not be read');
      else found.set(one.content, one);
    } catch (error) {
      const isStopped = error instanceof CompatError && error.code === 'INTERRUPTED';
      if (isStopped || !(error instanceof CompatError)) throw error;
      left(error.message);
    }
  }
  return [...found.values()];
}

function positive(option: string, text: string): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new CompatError('USAGE', `${option} ${text}: not a number`);
}
