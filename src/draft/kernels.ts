import { realpathSync } from 'node:fs';
import { describeTarget, findWished, openMemory } from '../ask/index.js';
import { CompatError } from '../core/errors.js';
import { ifThereNow } from '../core/files/missing.js';
import type { Session } from '../core/session.js';
import type { Project } from '../project/index.js';
import { installedTrees, type KernelTree, type KernelWish } from '../target/index.js';

/** The kernel that refuses the driver, and a way to each of the others that are installed. */
export interface Kernels {
  here: KernelTree;
  others: () => AsyncGenerator<KernelTree>;
}

/** The kernels to compare. Throws what finding the named one throws; others that can't be used are passed over. */
export async function kernelsFor(
  session: Session,
  project: Project,
  wish: KernelWish,
): Promise<Kernels> {
  const here = await describe(session, project, wish);
  return {
    here,
    async *others() {
      const seen = new Set([here.kdir]);
      for (const dir of await installedTrees(session, here.host)) {
        const kdir = here.host.prefix.length > 0 ? dir : ifThereNow(() => realpathSync(dir));
        if (kdir === undefined || seen.has(kdir)) continue;
        seen.add(kdir);
        const tree = await describe(session, project, {
          ...wish,
          kdir,
          kver: undefined,
          target: undefined,
        }).catch(notUsable);
        if (tree !== undefined) yield tree;
      }
    },
  };
}

/** A kernel tree, as kbuild describes it. Throws what finding and describing it throw. */
export async function describe(
  session: Session,
  project: Project,
  wish: KernelWish,
): Promise<KernelTree> {
  const found = await findWished(session, project, wish);
  const target = await describeTarget(session, found, openMemory(session, project, found));
  return target.tree;
}

function notUsable(error: unknown): undefined {
  if (error instanceof CompatError && error.exitCode === 3) return undefined;
  throw error;
}
