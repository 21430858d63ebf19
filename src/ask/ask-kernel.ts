import type { Session } from '../core/session.js';
import type { Project } from '../project/index.js';
import { count } from '../state/index.js';
import { type FoundTarget, findKernel, type KernelWish } from '../target/index.js';
import type { TestAnswer } from './answer.js';
import { type Asked, ask } from './ask.js';
import { describeTarget, type Target, type Told } from './describe.js';
import { findWished } from './find-wished.js';
import { mistrust } from './mistrust.js';
import { memoryOf, pushAnswers } from './shared-answers.js';

/** A project, and what it asked of a kernel. */
export interface AskedOf extends Asked {
  project: Project;
}

/**
 * Finds the kernel that the user wants, and asks it all compat tests of a project; warns where the answers look like
 * those of a broken set-up. Throws what `findKernel`, `describeTarget` and `ask` throw.
 *
 * @param isolated whether nothing that earlier runs learned counts, and each test is compiled alone [no]
 */
export async function askKernel(
  session: Session,
  project: Project,
  wish: KernelWish,
  isolated = false,
): Promise<AskedOf> {
  return askFound(session, project, await findWished(session, project, wish), { isolated });
}

/**
 * The same for a kernel that was found.
 *
 * @param how `told`: then kbuild is not asked again
 */
export async function askFound(
  session: Session,
  project: Project,
  kernel: FoundTarget,
  { isolated = false, told }: { isolated?: boolean; told?: Told } = {},
): Promise<AskedOf> {
  const memory = isolated ? undefined : await memoryOf(session, project, kernel);
  const target = await describeTarget(session, kernel, memory, told);
  const asked = await ask(session, project, target, { isolated, memory });
  if (memory !== undefined) {
    await pushAnswers(session, { ...asked, project }, kernel);
    await count(project.places.state, { ...cameFrom(asked), ...project.shared.tally() });
  }
  await mistrust(session, project, asked);
  return { ...asked, project };
}

/** How many answers came from where. */
function cameFrom({ tests }: Asked): Record<TestAnswer['from'], number> {
  const number = { kept: 0, shipped: 0, compiled: 0 };
  for (const { from } of tests) number[from] += 1;
  return number;
}

/** The kernel that the user wants, as kbuild describes it now: for what asks it no test. */
export async function findTarget(session: Session, wish: KernelWish): Promise<Target> {
  return describeTarget(session, await findKernel(session, wish), undefined);
}
