import path from 'node:path';
import { RESULTS_DIR } from '../cache/index.js';
import * as z from '../core/schema.js';
import type { Session } from '../core/session.js';
import { contextId, type Kept, openKept } from '../memory/index.js';
import { LIBRARY_CACHE, type Project } from '../project/index.js';
import {
  type FoundKernel,
  heededVariables,
  type KernelTree,
  type Program,
} from '../target/index.js';

/** What is kept of a kernel tree. */
export interface KeptTree {
  /** All of KernelTree but the host it is reached through. */
  description: Omit<KernelTree, 'host'>;
  programs: readonly Program[];
}

/** What this user's earlier runs, or those who ship the module or the library, learned of one kernel tree. */
export interface Memory {
  kept: Kept<KeptTree>;
  /** Where this user's records lie, and the name of the one that `kept` reads and writes. */
  dir: string;
  id: string;
}

/**
 * Opens what is kept of a tree; undefined behind a prefix, where the files that answers depend on can't
 * be looked at from here.
 */
export function openMemory(
  { env }: Session,
  { cache, places }: Project,
  kernel: FoundKernel,
): Memory | undefined {
  if (kernel.host.prefix.length > 0) return undefined;
  const id = contextId({ kdir: kernel.kdir, ...heeded(kernel, env) });
  const dir = path.join(places.state, 'results');
  const caches = new Set([cache.dir, ...cache.also, LIBRARY_CACHE]);
  const shipped = [...caches].map((one) => path.join(one, RESULTS_DIR));
  return { kept: openKept<KeptTree>({ dir, shipped, id, isTree: isKeptTree }), dir, id };
}

/** Whether a value from a record is what fromKbuild puts there. */
export function isKeptTree(value: unknown): value is KeptTree {
  return KEPT_TREE.safeParse(value).success;
}

const KEPT_TREE = z.object({
  description: z.object({
    kdir: z.string(),
    release: z.string().check(z.regex(/^[\x21-\x7e]+$/)),
    objtree: z.string(),
    srctree: z.string(),
    compile: z.object({ argv: z.array(z.string()).check(z.minLength(1)), cwd: z.string() }),
    compiler: z.string(),
    builtWith: z.string(),
    symvers: z.string(),
  }),
  programs: z.array(z.object({ name: z.string(), file: z.string() })),
});

/** A make word says the same in the environment; V=1 only makes kbuild talk. */
function heeded({ host: { makeWords } }: FoundKernel, env: NodeJS.ProcessEnv) {
  const words = makeWords.filter((word) => !word.startsWith('V='));
  const variables = Object.entries(heededVariables(env)).filter(
    ([name, value]) => !makeWords.includes(`${name}=${value}`),
  );
  return { words, variables: Object.fromEntries(variables) };
}
