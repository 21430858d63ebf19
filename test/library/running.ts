import path from 'node:path';
import { type Rule, selectRules, testsNamedBy } from '../../src/rules/index.js';
import type { KernelTree } from '../../src/target/index.js';
import { ask } from '../detect/ask.js';
import { folders } from './folders.js';

/** The library's answers of each kernel, by its release: each test is asked when a rule that waits for it is first among some. */
const known = new Map<string, Map<string, boolean>>();

/** Those of some rules that run on a kernel, in the library's order. */
export async function runningOn(tree: KernelTree, among: readonly Rule[]): Promise<Rule[]> {
  const library = folders();
  const answers = known.get(tree.release) ?? new Map<string, boolean>();
  known.set(tree.release, answers);
  const wanted = new Set(testsNamedBy(among).filter((test) => !answers.has(test)));
  // A rule may wait for a test of another folder.
  const tests = library.flatMap(({ dir, files }) =>
    files
      .filter((file) => file.startsWith('have_') && wanted.has(path.parse(file).name))
      .map((file) => path.join(dir, file)),
  );
  for (const { test, yes } of await ask(tree, tests, { isolated: false })) answers.set(test, yes);
  const all = library.flatMap(({ rules }) => rules);
  return selectRules(all, (test) => answers.get(test), among);
}
