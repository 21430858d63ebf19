import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CompatError } from '../core/errors.js';
import { makeDirectory } from '../core/files/atomic.js';
import type { KernelTree } from '../target/index.js';
import { type CompatTest, readCompatTest } from './test-file.js';

/** The module's own sanity tests (tests.must-pass, tests.must-fail), absolute paths. */
export interface SanityTests {
  mustPass: readonly string[];
  mustFail: readonly string[];
}

/** A test whose answer is known beforehand. */
export interface SanityTest {
  test: CompatTest;
  mustPass: boolean;
}

/** One prologue, so that it is parsed once for all of them. */
const PROLOGUE = '#include <linux/module.h>\n';

/** What must hold of every kernel and compiler before any other answer is believed. */
const OWN = [
  { name: 'sanity_passes.c', mustPass: true, body: 'return 0;' },
  { name: 'sanity_undeclared.c', mustPass: false, body: 'return compat_gen_undeclared();' },
  // Without the optimiser BUILD_BUG_ON is silent, and tests that rest on it would all say yes.
  {
    name: 'sanity_unoptimised.c',
    mustPass: false,
    body: 'BUILD_BUG_ON(sizeof(int) > 1);\n\treturn 0;',
  },
];

/** The sanity tests of compat-gen itself: file name, text, and the answer that they must give. */
export function ownSanityTests(): { name: string; text: string; mustPass: boolean }[] {
  return OWN.map(({ name, mustPass, body }) => ({
    name,
    mustPass,
    text: `${PROLOGUE}int compat_sanity(void);\nint compat_sanity(void)\n{\n\t${body}\n}\n`,
  }));
}

/** Every sanity test, those of compat-gen written below `tempDir`. */
export async function sanitySuite(own: SanityTests, tempDir: string): Promise<SanityTest[]> {
  const dir = path.join(tempDir, 'sanity');
  await makeDirectory(dir);
  const suite: SanityTest[] = [];
  for (const { name, mustPass, text } of ownSanityTests()) {
    const file = path.join(dir, name);
    await writeFile(file, text);
    suite.push({ test: readCompatTest(file, 'library'), mustPass });
  }
  for (const file of own.mustPass) {
    suite.push({ test: readCompatTest(file, 'module'), mustPass: true });
  }
  for (const file of own.mustFail) {
    suite.push({ test: readCompatTest(file, 'module'), mustPass: false });
  }
  return suite;
}

/**
 * Throws SANITY, with the tree, the compiler and the compiler's words, for a sanity test that did not
 * answer as it must.
 */
export function checkSanity(
  tree: KernelTree,
  { test, mustPass }: SanityTest,
  answer: { yes: boolean; output: string } | undefined,
): void {
  if (answer?.yes === mustPass) return;
  const name = path.basename(test.file);
  const what = mustPass ? 'must compile, and does not' : 'must not compile, and does';
  throw insane(tree, `${name} ${what}`, answer?.output ?? '');
}

/** The compiler breaking on a sanity test is a failed sanity test, whatever it died of. */
export function insane(
  tree: KernelTree,
  what: string,
  output: string,
  cause?: unknown,
): CompatError {
  return new CompatError(
    'SANITY',
    `sanity test failed: ${what}\n  header tree  ${tree.kdir}\n  compiler     ${tree.compiler}\n  built with   ${tree.builtWith}`,
    {
      output,
      hint: 'No answer of this tree and compiler can be believed. Name the compiler that the kernel was built with (CC=…), or another tree (--kdir).',
      cause,
    },
  );
}
