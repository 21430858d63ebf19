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

/** Every sanity test, those that any target of this kind must answer written below `tempDir`. */
export async function sanitySuite(
  { kind }: KernelTree,
  own: SanityTests,
  tempDir: string,
): Promise<SanityTest[]> {
  const dir = path.join(tempDir, 'sanity');
  await makeDirectory(dir);
  const suite: SanityTest[] = [];
  for (const { name, mustPass, text } of kind.sanity) {
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
  const builtWith = tree.builtWith === '' ? '' : `\n  built with   ${tree.builtWith}`;
  return new CompatError(
    'SANITY',
    `sanity test failed: ${what}\n  header tree  ${tree.kdir}\n  compiler     ${tree.compiler}${builtWith}`,
    { output, hint: tree.kind.remedy, cause },
  );
}
