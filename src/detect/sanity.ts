import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CompatError } from '../core/errors.js';
import type { KernelTree } from '../kernel/index.js';
import { compileAlone } from './compile.js';

/** The module's own sanity tests (tests.must-pass, tests.must-fail), absolute paths. */
export interface SanityTests {
  mustPass: readonly string[];
  mustFail: readonly string[];
}

/** What must hold of every kernel and compiler before any other answer is believed. */
const OWN = {
  'passes.c':
    '#include <linux/module.h>\nint compat_sanity(void);\nint compat_sanity(void)\n{\n\treturn 0;\n}\n',
  'undeclared.c':
    '#include <linux/module.h>\nint compat_sanity(void);\nint compat_sanity(void)\n{\n\treturn compat_gen_undeclared();\n}\n',
  // Without the optimiser BUILD_BUG_ON is silent, and tests that rest on it would all say yes.
  'unoptimised.c':
    '#include <linux/build_bug.h>\nvoid compat_sanity(int x);\nvoid compat_sanity(int x)\n{\n\tBUILD_BUG_ON(sizeof(x) == sizeof(int));\n}\n',
} as const;

/**
 * Runs the sanity tests. Throws SANITY naming the tree and the compiler, with the compiler's words,
 * when one that must compile does not, or one that must not compile does.
 */
export async function checkSanity(
  tree: KernelTree,
  tests: SanityTests,
  flags: readonly string[],
  tempDir: string,
): Promise<void> {
  const dir = path.join(tempDir, 'sanity');
  await mkdir(dir, { recursive: true });
  for (const [name, text] of Object.entries(OWN)) await writeFile(path.join(dir, name), text);
  const own = (name: keyof typeof OWN): string => path.join(dir, name);

  for (const file of [own('passes.c'), ...tests.mustPass]) {
    const { yes, output } = await compileAlone(tree, file, flags, dir);
    if (!yes) throw insane(tree, `${path.basename(file)} must compile and does not`, output);
  }
  for (const file of [own('undeclared.c'), own('unoptimised.c'), ...tests.mustFail]) {
    const { yes, output } = await compileAlone(tree, file, flags, dir);
    if (yes) throw insane(tree, `${path.basename(file)} must not compile, and does`, output);
  }
}

function insane(tree: KernelTree, what: string, output: string): CompatError {
  return new CompatError(
    'SANITY',
    `sanity test failed: ${what}\n  header tree  ${tree.kdir}\n  compiler     ${tree.compiler}\n  built with   ${tree.builtWith}`,
    {
      output,
      hint: 'No answer of this tree and compiler can be believed. Name the compiler that the kernel was built with (CC=…), or another tree (--kdir).',
    },
  );
}
