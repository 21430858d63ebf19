import path from 'node:path';
import * as v from 'valibot';
import { RESULTS_DIR } from '../cache/index.js';
import type { Session } from '../core/session.js';
import { contextId, type Kept, openKept } from '../memory/index.js';
import { LIBRARY_CACHE, type Project } from '../project/index.js';
import {
  type FoundTarget,
  heededVariables,
  type KernelTree,
  type Program,
} from '../target/index.js';

/** What is kept of a kernel tree. */
export interface KeptTree {
  /** All of KernelTree but its kind, and the host it is reached through. */
  description: Omit<KernelTree, 'host' | 'kind'>;
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
 *
 * @param fetched a shipped record from a shared cache
 */
export function openMemory(
  { env }: Session,
  { cache, places }: Project,
  target: FoundTarget,
  fetched?: Buffer,
): Memory | undefined {
  if (target.host.prefix.length > 0) return undefined;
  const id = contextId({ kdir: target.kdir, ...heeded(target, env) });
  const dir = path.join(places.state, 'results');
  const caches = new Set([cache.dir, ...cache.also, LIBRARY_CACHE]);
  const shipped = [...caches].map((one) => path.join(one, RESULTS_DIR));
  return { kept: openKept<KeptTree>({ dir, shipped, fetched, id, isTree: isKeptTree }), dir, id };
}

/** Whether a value from a record is what fromKbuild puts there. */
export function isKeptTree(value: unknown): value is KeptTree {
  return v.is(KEPT_TREE, value);
}

const KEPT_TREE = v.object({
  description: v.object({
    kdir: v.string(),
    release: v.pipe(v.string(), v.regex(/^[\x21-\x7e]+$/)),
    objtree: v.string(),
    srctree: v.string(),
    compile: v.object({ argv: v.pipe(v.array(v.string()), v.minLength(1)), cwd: v.string() }),
    compiler: v.string(),
    builtWith: v.string(),
    symvers: v.optional(v.string()),
  }),
  programs: v.array(v.object({ name: v.string(), file: v.string() })),
});

/** A make word says the same in the environment; V=1 only makes kbuild talk. */
function heeded({ host: { makeWords }, words: own = [] }: FoundTarget, env: NodeJS.ProcessEnv) {
  const words = [...makeWords.filter((word) => !word.startsWith('V=')), ...own];
  const variables = Object.entries(heededVariables(env)).filter(
    ([name, value]) => !makeWords.includes(`${name}=${value}`),
  );
  return { words, variables: Object.fromEntries(variables) };
}
