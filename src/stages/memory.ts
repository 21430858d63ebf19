import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '../core/files.js';
import type { CompatTest, TestResult } from '../detect/index.js';
import { contextId, type Kept, openKept } from '../kept/index.js';
import { type KernelTree, probeFiles } from '../kernel/index.js';
import { userCache } from '../module/index.js';
import type { Session } from './session.js';

/** What is kept of a kernel tree: all of KernelTree but the host it is reached through. */
type Description = Omit<KernelTree, 'host'>;

/** What this user's earlier runs learned of one kernel tree. */
export interface Memory {
  kept: Kept<Description>;
  searchPath: string;
}

/** Variables that change from shell to shell and that neither make nor the compiler heeds. */
const PASSING =
  /^(_|PWD|OLDPWD|SHLVL|TERM|COLUMNS|LINES|MAKELEVEL|MAKEFLAGS|MFLAGS|V|SSH_.*|npm_.*|VITEST.*)$/;

/**
 * Opens what is kept of a tree; undefined behind a prefix, where the files that answers hang on can't
 * be looked at from here.
 */
export async function openMemory(
  session: Session,
  { host, kdir }: Pick<KernelTree, 'host' | 'kdir'>,
): Promise<Memory | undefined> {
  if (host.prefix.length > 0) return undefined;
  const { env } = session;
  // A link may lead to another tree tomorrow: what is kept belongs to the tree, not to its name.
  const tree = await realpath(kdir);
  const heeded = Object.entries(env).filter(([name]) => !PASSING.test(name));
  const id = contextId({ kdir, tree, makeWords: host.makeWords, env: Object.fromEntries(heeded) });
  const dir = path.join(userCache(env), 'results');
  return { kept: openKept<Description>({ dir, shipped: [], id }), searchPath: env.PATH ?? '' };
}

/** Keeps what kbuild said of the tree, for as long as its makefiles and compiler stay what they are. */
export async function rememberTree(memory: Memory, tree: KernelTree, since: number): Promise<void> {
  const files = await probeFiles(tree, memory.searchPath);
  if (files === undefined) return;
  const { host: _, ...description } = tree;
  memory.kept.putTree(description, { ...files, since });
}

/** The key of an answer: all that it hangs on and that no file tells. */
export type KeyOf = (test: CompatTest) => string;

/**
 * @param sanity digests of the module's own sanity tests: an answer was believed because of them
 */
export function keysFor(
  tree: KernelTree,
  flags: readonly string[],
  sanity: readonly string[],
): KeyOf {
  const common = [tree.compile.argv, tree.compile.cwd, flags, sanity];
  return ({ digest, placed, file, exports }) =>
    sha256(JSON.stringify([digest, placed ? file : '', exports, ...common]));
}

/** The kept answers among those wanted. */
export function recall(
  memory: Memory | undefined,
  tests: readonly CompatTest[],
  keyOf: KeyOf,
): Map<CompatTest, TestResult> {
  const known = new Map<CompatTest, TestResult>();
  for (const test of tests) {
    const hit = memory?.kept.answer(keyOf(test));
    if (hit === undefined) continue;
    const { key: _, ...answer } = hit.answer;
    known.set(test, { test: test.name, ...answer, from: hit.from, evidence: undefined });
  }
  return known;
}

/** Hands fresh answers to memory. One that hangs on exported symbols hangs on Module.symvers too. */
export function remember(
  memory: Memory,
  tree: KernelTree,
  answers: ReadonlyMap<CompatTest, TestResult>,
  keyOf: KeyOf,
): void {
  for (const [test, { yes, output, missingHeader, evidence }] of answers) {
    if (evidence === undefined) continue;
    const found = test.exports.length > 0 ? [...evidence.found, tree.symvers] : evidence.found;
    const answer = {
      key: keyOf(test),
      yes,
      output,
      ...(missingHeader === undefined ? {} : { missingHeader }),
    };
    memory.kept.put(answer, { ...evidence, found });
  }
}
