import { aside } from '../core/log.js';
import type { Session } from '../core/session.js';
import type { Project } from '../project/index.js';
import type { KernelTree, KernelWish } from '../target/index.js';
import type { Declaration } from './declaration.js';
import { declaredOn } from './declared-on.js';
import { type Kernels, kernelsFor } from './kernels.js';
import type { Api } from './shape.js';

/** What the headers of a kernel say of an API. */
interface OnKernel {
  release: string;
  /** On one line; undefined where they have no such thing. */
  declaration: string | undefined;
}

/** What the headers of the kernel say of an API, and those of another one, if one that is installed says otherwise. */
export interface ThenAndNow {
  now: OnKernel;
  then: OnKernel | undefined;
}

/** Other kernels that are searched: each costs a search of all its headers for each API. */
const OTHERS = 3;

/**
 * Looks each API up in the headers of the kernel and of others that are installed, nothing is compiled. Throws what
 * finding the kernel throws, and NO_KERNEL where its headers can't be searched.
 */
export async function thenAndNow(
  session: Session,
  project: Project,
  wish: KernelWish,
  apis: readonly Api[],
): Promise<ThenAndNow[]> {
  if (apis.length === 0) return [];
  const quiet = { ...session, log: aside(session.log) };
  const { here, others } = await kernelsFor(quiet, project, wish);
  const trees = await upTo(OTHERS, others());
  const found: ThenAndNow[] = [];
  for (const api of apis) {
    const now = await declaredOn(quiet, here, api);
    const then = await firstOtherwise(quiet, trees, api, now);
    found.push({ now: onKernel(here, now), then });
  }
  return found;
}

async function upTo(count: number, others: ReturnType<Kernels['others']>): Promise<KernelTree[]> {
  const trees: KernelTree[] = [];
  for await (const tree of others) {
    trees.push(tree);
    if (trees.length === count) break;
  }
  return trees;
}

async function firstOtherwise(
  session: Session,
  trees: readonly KernelTree[],
  api: Api,
  now: Declaration | undefined,
): Promise<OnKernel | undefined> {
  for (const tree of trees) {
    const declared = await declaredOn(session, tree, api);
    if (declared !== undefined && declared.text !== now?.text) return onKernel(tree, declared);
  }
  return undefined;
}

function onKernel({ release }: KernelTree, declared: Declaration | undefined): OnKernel {
  return { release, declaration: declared?.text };
}
