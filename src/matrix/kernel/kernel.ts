import path from 'node:path';
import * as v from 'valibot';
import { describeTarget, isKeptTree, openMemory } from '../../ask/index.js';
import { sha256 } from '../../core/bytes.js';
import { CompatError } from '../../core/errors.js';
import type { Session } from '../../core/session.js';
import { stateDirTold } from '../../core/state-dir.js';
import { headerDebs, treesOf } from '../../preflight/index.js';
import type { Project } from '../../project/index.js';
import {
  type FoundTarget,
  findKernel,
  heededVariables,
  isKnownCompiler,
  type KernelTree,
  type KernelWish,
} from '../../target/index.js';
import type { KernelPlan } from '../plan/plan.js';
import type { Kept } from '../store.js';
import { programsOf } from './kernel-files.js';
import { stampOf } from './stamp.js';

/** A kernel that can be built for. */
export interface Reached {
  plan: KernelPlan;
  /** The plan's, with the tree of a kernel that is not installed. */
  wish: KernelWish;
  found: FoundTarget;
  tree: KernelTree;
  /** When it was not asked for yet (ms since 1970). */
  since: number;
  /** Those that its compiler runs: by their paths, or by names that PATH has. */
  programs: readonly string[];
  /** What a build depends on of the kernel's side; undefined where that can't be told. */
  identity: string | undefined;
}

const RECORD = v.object({
  identity: v.string(),
  programs: v.array(v.string()),
  tree: v.custom<Omit<KernelTree, 'host' | 'kind'>>((value) =>
    isKeptTree({ description: value, programs: [] }),
  ),
});

/**
 * Finds a kernel and what kbuild says of it, which is kept while none of its files changes. Throws NO_KERNEL,
 * NO_COMPILER, COMPILER_MISMATCH.
 *
 * @param project one whose memory may know the kernel
 */
export async function reach(
  session: Session,
  kept: Kept,
  plan: KernelPlan,
  project: Project | undefined,
): Promise<Reached> {
  const since = Date.now();
  const wish = await wishFor(session, plan);
  const found = await findKernel(session, wish);
  const { host, kdir, kind } = found;
  const key = sha256(JSON.stringify([kdir, host, heededVariables(session.env)]));
  const known = kept.get('kernels', key, RECORD);
  if (known !== undefined) {
    const tree = { ...known.tree, host, kind };
    const { programs } = known;
    const identity = await identityOf(session, tree, programs);
    if (identity === known.identity) return { plan, wish, found, tree, since, programs, identity };
  }
  const memory = project && openMemory(session, project, found);
  const { tree } = await describeTarget(session, found, memory);
  await memory?.kept.save(session);
  const programs = await programsOf(session, tree);
  const identity = await identityOf(session, tree, programs);
  const { host: _host, kind: _kind, ...description } = tree;
  if (identity !== undefined) {
    await kept.put('kernels', key, { identity, programs, tree: description });
  }
  return { plan, wish, found, tree, since, programs, identity };
}

/** Packages of headers are unpacked in a private place. */
async function wishFor(session: Session, { wish, headers = [] }: KernelPlan): Promise<KernelWish> {
  if (headers.length === 0) return wish;
  const debs = await headerDebs(session, headers);
  const [tree] = await treesOf(session, debs, path.join(stateDirTold(session), 'kernels'));
  if (tree === undefined) {
    throw new CompatError('USAGE', `none of these is a header package: ${headers.join(', ')}`, {
      hint: 'Debian: linux-headers-RELEASE, linux-headers-RELEASE-common and linux-kbuild-VERSION.',
    });
  }
  return { ...wish, kver: undefined, kdir: tree.kdir };
}

/** With all words that reach kbuild; undefined where that can't be told, and where a wrapper stands in front of the compiler: it may read any file. */
async function identityOf(
  session: Session,
  tree: KernelTree,
  programs: readonly string[],
): Promise<string | undefined> {
  const [cc = ''] = tree.compile.argv;
  if (!(await isKnownCompiler(session, tree.host, cc))) return undefined;
  const stamp = await stampOf(session, tree, programs);
  const { prefix, makeWords } = tree.host;
  return stamp && sha256(JSON.stringify([stamp, prefix, makeWords, heededVariables(session.env)]));
}

/** What the columns are called, no two alike: by the plan, or by their kernel release, and by what tells them apart. */
export function columnNames(
  kernels: readonly { plan: KernelPlan; tree?: Pick<KernelTree, 'release' | 'kdir'> }[],
): string[] {
  const plain = kernels.map(({ plan, tree }) => {
    const { name, compiler, wish } = plan;
    const own = name ?? tree?.release ?? wish.kver ?? wish.kdir ?? 'the running kernel';
    return compiler === undefined ? own : `${own} ${compiler}`;
  });
  const seen = new Map<string, number>();
  return plain.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}
