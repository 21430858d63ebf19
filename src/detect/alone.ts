import path from 'node:path';
import type { Runner } from '../core/process/process.js';
import { hostAsk, type KernelTree, limitsOf } from '../target/index.js';
import { type Answer, answerOf } from './answer.js';
import type { Evidence } from './evidence.js';

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
  const result = await hostAsk(session, tree.host, compileCommand(tree, file, flags, outDir), {
    cwd: tree.compile.cwd,
    limits: limitsOf(tree),
  });
  return answerOf(result, file, limitsOf(tree));
}

/** The words that compile a file into `outDir`: LAST_WORD and the flags stand behind the kernel's own. */
export function compileCommand(
  tree: KernelTree,
  file: string,
  flags: readonly string[],
  outDir: string,
): string[] {
  const object = path.join(outDir, `${path.basename(file, '.c')}.o`);
  return [...tree.compile.argv, ...LAST_WORD, ...flags, '-c', '-o', object, file];
}
