import path from 'node:path';
import type { Runner } from '../core/process.js';
import { hostAsk, type KernelTree } from '../kernel/index.js';
import { type Answer, answerOf, isCleanNo } from './answer.js';
import { type Evidence, readEvidence } from './evidence.js';
import { type ForkPoint, withLibrary } from './fork-point.js';

/** After the kernel's own flags: warnings never decide, an undeclared function always does. */
export const LAST_WORD = ['-Wno-error', '-Werror-implicit-function-declaration'];

/** An answer that was compiled just now, and what it rests on. */
export interface Compiled extends Answer {
  /** Undefined: the answer can't be kept. */
  evidence: Evidence | undefined;
}

/**
 * Compiles one file alone, with the kernel's own flags for a module object, into `outDir`. This is
 * the measure that every faster way of finding the same answer is held against.
 *
 * @param flags extra words behind the kernel's (tests.cflags), paths in them absolute
 */
export async function compileAlone(
  session: Runner,
  tree: KernelTree,
  file: string,
  flags: readonly string[],
  outDir: string,
): Promise<Answer> {
  const result = await hostAsk(session, tree.host, command(tree, file, flags, outDir), {
    cwd: tree.compile.cwd,
  });
  return answerOf(result, file);
}

/** The same, watched: what the compiler reads is written down, so that the answer can be kept. */
export async function compileWatched(
  session: Runner,
  tree: KernelTree,
  file: string,
  flags: readonly string[],
  outDir: string,
  forkPoint: ForkPoint,
): Promise<Compiled> {
  const log = path.join(outDir, 'opens');
  // What the driver hands to the assembler in a temporary file is no evidence: keep it in here.
  const variables = { TMPDIR: outDir, COMPAT_OPEN_LOG: log };
  const argv = withLibrary(forkPoint, variables, command(tree, file, flags, outDir));
  const { cwd } = tree.compile;
  const since = Date.now();
  const result = await hostAsk(session, tree.host, argv, { cwd });
  // The library ends a compiler whose log can't be written (a full disk): that is silent, and no refusal.
  if (result.exitCode !== 0 && !isCleanNo(result)) {
    return { ...(await compileAlone(session, tree, file, flags, outDir)), evidence: undefined };
  }
  const evidence = readEvidence(log, { cwd, tempDir: outDir, since });
  // The test itself is missing from the log of a compiler that the library could not be loaded into.
  const watched = evidence?.found.includes(file) ? evidence : undefined;
  return { ...answerOf(result, file), evidence: watched };
}

function command(
  tree: KernelTree,
  file: string,
  flags: readonly string[],
  outDir: string,
): string[] {
  const object = path.join(outDir, `${path.basename(file, '.c')}.o`);
  return [...tree.compile.argv, ...LAST_WORD, ...flags, '-c', '-o', object, file];
}
