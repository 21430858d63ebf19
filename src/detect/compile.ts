import path from 'node:path';
import { hostRun, type KernelTree } from '../kernel/index.js';
import { type Verdict, verdictOf } from './verdict.js';

/** After the kernel's own flags: warnings never decide, an undeclared function always does. */
const LAST_WORD = ['-Wno-error', '-Werror-implicit-function-declaration'];

/**
 * Compiles one file alone, with the kernel's own flags for a module object, into `outDir`. This is
 * the measure that every faster way of finding the same answer is held against.
 *
 * @param flags extra words behind the kernel's (tests.cflags), paths in them absolute
 */
export async function compileAlone(
  tree: KernelTree,
  file: string,
  flags: readonly string[],
  outDir: string,
): Promise<Verdict> {
  const object = path.join(outDir, `${path.basename(file, '.c')}.o`);
  const argv = [...tree.compile.argv, ...LAST_WORD, ...flags, '-c', '-o', object, file];
  const result = await hostRun(tree.host, argv, { cwd: tree.compile.cwd });
  return verdictOf(result, file);
}
