import type { Session } from '../core/session.js';
import type { FarKernel } from '../matrix/index.js';
import type { Ability, Handle, Queue, WorkOptions } from '../queue/index.js';
import { abilitiesHere } from './ability.js';
import { buildCell } from './cells.js';
import { checkShared } from './job.js';
import { makePatch } from './make-patch.js';

export interface Worker extends WorkOptions {
  /** Those that it builds for; none: it makes patches alone. */
  kernels: readonly FarKernel[];
  /** Called once it takes jobs. */
  onReady: (abilities: readonly Ability[]) => void;
  /** Called after each job: `made`, `known` where it was in the shared cache already, or why it could not be done. */
  onDone: (id: string, what: string) => void;
}

/** Does the jobs of a queue that this machine can do, until the session's signal is aborted. Throws USAGE, NEEDS_SPATCH. */
export async function work(session: Session, queue: Queue, worker: Worker): Promise<void> {
  const { kernels, onReady, onDone, ...options } = worker;
  checkShared(session);
  const abilities = await abilitiesHere(session, kernels);
  // What is begun is brought to its end, even if this worker is told to stop.
  const inner: Session = { ...session, signal: undefined, locked: false };
  const turns = Math.max(1, Math.floor(session.jobs.limit / options.atOnce));
  const handle: Handle = async (job) => {
    try {
      const isMade = await ('kernel' in job.ability
        ? buildCell(inner, kernels, turns, job)
        : makePatch(inner, job.data));
      onDone(job.id, isMade ? 'made' : 'known');
    } catch (error) {
      onDone(job.id, (error as Error).message);
      throw error;
    }
  };
  onReady(abilities);
  await queue.work(session, abilities, options, handle);
}
