import path from 'node:path';
import { RESULTS_DIR } from '../cache/index.js';
import { contextId, identityOf, type Kept, openKept } from '../kept/index.js';
import {
  findPrograms,
  heededVariables,
  type KernelHost,
  type KernelTree,
  type Program,
  probeFiles,
  samePrograms,
} from '../kernel/index.js';
import { LIBRARY_CACHE, userCache } from '../module/index.js';
import type { Project } from './project.js';
import type { Session } from './session.js';

/** What is kept of a kernel tree. */
interface KnownTree {
  /** All of KernelTree but the host it is reached through. */
  description: Omit<KernelTree, 'host'>;
  programs: readonly Program[];
}

/** What this user's earlier runs, or those who ship the module or the library, learned of one kernel tree. */
export interface Memory {
  kept: Kept<KnownTree>;
  /** Where this user's records lie, and the name of the one that `kept` reads and writes. */
  dir: string;
  id: string;
  searchPath: string;
}

/** A kernel tree, and the programs that will make its answers. */
export interface Described {
  tree: KernelTree;
  /** Undefined where these can't be told: then nothing is kept. */
  programs: readonly KnownProgram[] | undefined;
}

interface KnownProgram extends Program {
  /** What it is, whatever it is called. */
  identity: string;
}

/**
 * Opens what is kept of a tree; undefined behind a prefix, where the files that answers hang on can't
 * be looked at from here.
 */
export function openMemory(
  { env }: Session,
  { cache }: Project,
  { host, kdir }: { host: KernelHost; kdir: string },
): Memory | undefined {
  if (host.prefix.length > 0) return undefined;
  const id = contextId({ kdir, ...heeded(host) });
  const dir = path.join(userCache(env), 'results');
  const caches = new Set([cache.dir, ...cache.also, LIBRARY_CACHE]);
  const shipped = [...caches].map((one) => path.join(one, RESULTS_DIR));
  const kept = openKept<KnownTree>({ dir, shipped, id });
  return { kept, dir, id, searchPath: env.PATH ?? '' };
}

/** A make word says the same in the environment; V=1 only makes kbuild talk. */
function heeded({ makeWords, env }: KernelHost) {
  const words = makeWords.filter((word) => !word.startsWith('V='));
  const variables = Object.entries(heededVariables(env)).filter(
    ([name, value]) => !makeWords.includes(`${name}=${value}`),
  );
  return { words, variables: Object.fromEntries(variables) };
}

/** The tree as it is kept, while its makefiles and programs stay what they are. */
export function recallTree({ kept, searchPath }: Memory, host: KernelHost): Described | undefined {
  const known = kept.tree();
  if (known === undefined || !samePrograms(known.programs, searchPath)) return undefined;
  return { tree: { ...known.description, host }, programs: identified(known.programs) };
}

/** Keeps what kbuild said of a tree from `since` on, ms since 1970. */
export async function rememberTree(
  { kept, searchPath }: Memory,
  tree: KernelTree,
  since: number,
): Promise<Described> {
  const programs = await findPrograms(tree, searchPath);
  if (programs === undefined) return { tree, programs: undefined };
  const { host: _, ...description } = tree;
  const found = [...probeFiles(tree), ...programs.map(({ file }) => file)];
  kept.putTree({ description, programs }, { found, missing: [], since });
  return { tree, programs: identified(programs) };
}

function identified(programs: readonly Program[]): KnownProgram[] | undefined {
  const known = programs.flatMap((program) => {
    const identity = identityOf(program.file);
    return identity === undefined ? [] : [{ ...program, identity }];
  });
  return known.length === programs.length ? known : undefined;
}
