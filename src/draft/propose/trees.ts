import type { Session } from '../../core/session.js';
import type { Project } from '../../project/index.js';
import type { KernelWish } from '../../target/index.js';
import { describe } from '../kernels.js';
import type { Trees } from './prove.js';

export type { Trees } from './prove.js';

/** The two kernels, ready to compile for. Throws NO_KERNEL, NO_COMPILER, COMPILER_MISMATCH. */
export async function treesBetween(
  session: Session,
  project: Project,
  old: KernelWish,
  now: KernelWish,
): Promise<Trees> {
  return {
    old: await describe(session, project, old),
    now: await describe(session, project, now),
  };
}
