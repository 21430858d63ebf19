import {
  checkCompiler,
  findKernel,
  type KernelHost,
  type KernelRequest,
  probeKernel,
} from '../kernel/index.js';
import { type Described, type Memory, recallTree, rememberTree } from './memory.js';
import type { Session } from './session.js';

/** Which kernel, and how its tools are run. */
export interface KernelWish extends KernelRequest {
  prefix: readonly string[];
  makeWords: readonly string[];
}

/** A kernel tree that was found, and not yet asked anything. */
export interface FoundKernel {
  host: KernelHost;
  kdir: string;
}

/** Finds the kernel tree that the user means. */
export async function findTree(session: Session, wish: KernelWish): Promise<FoundKernel> {
  const host: KernelHost = {
    prefix: wish.prefix,
    makeWords: wish.makeWords,
    env: session.env,
    log: session.log,
    signal: session.signal,
  };
  const { kdir, from } = await findKernel(host, wish);
  session.log.step('KDIR', `${kdir} (${from})`);
  return { host, kdir };
}

/** Its release and exact compile command, from kbuild or, while nothing has changed, from memory. */
export async function describeTree(
  { host, kdir }: FoundKernel,
  memory?: Memory,
): Promise<Described> {
  const described =
    (memory && recallTree(memory, host)) ?? (await askAndRemember({ host, kdir }, memory));
  checkCompiler(described.tree);
  return described;
}

async function askAndRemember({ host, kdir }: FoundKernel, memory?: Memory): Promise<Described> {
  const since = Date.now();
  const tree = await probeKernel(host, kdir);
  return memory ? rememberTree(memory, tree, since) : { tree, programs: undefined };
}
