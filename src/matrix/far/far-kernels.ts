import { aside } from '../../core/log.js';
import type { Session } from '../../core/session.js';
import { stateDirTold } from '../../core/state-dir.js';
import { contentOf } from '../kernel/content.js';
import { type Reached, reach } from '../kernel/kernel.js';
import type { KernelPlan } from '../plan/plan.js';
import { openKept } from '../store.js';

/** A kernel that a machine can build for, and its compiler, as others know it. */
export interface FarKernel {
  content: string;
  release: string;
  compiler: string;
  /** As it is now; undefined where it is not what it was. */
  now(session: Session): Promise<Reached | undefined>;
}

/** A kernel of this machine, as others know it. Throws NO_KERNEL, NO_COMPILER, COMPILER_MISMATCH; undefined where its files can't be told. */
export async function farKernel(
  session: Session,
  plan: KernelPlan,
): Promise<FarKernel | undefined> {
  const look = async (given: Session) => {
    const quiet = { ...given, log: aside(given.log) };
    const kept = openKept(stateDirTold(session));
    const reached = await reach(quiet, kept, plan, undefined);
    return { reached, content: await contentOf(quiet, kept, reached) };
  };
  const { reached, content } = await look(session);
  if (content === undefined) return undefined;
  const { release, compiler } = reached.tree;
  return {
    ...{ content, release, compiler },
    async now(given) {
      const found = await look(given);
      return found.content === content ? found.reached : undefined;
    },
  };
}
