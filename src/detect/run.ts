import { CompatError } from '../core/errors.js';
import type { Session } from '../core/session.js';
import { type KernelTree, ranOutOf } from '../target/index.js';
import type { Compiled } from './alone.js';
import { compileAll } from './compile-all.js';
import { makeForkPoint } from './forked/index.js';
import { checkSanity, insane, type SanityTest, type SanityTests, sanitySuite } from './sanity.js';
import type { CompatTest } from './test-file.js';

export interface TestRequest {
  tree: KernelTree;
  sanity: SanityTests;
  tests: readonly CompatTest[];
  /** tests.cflags, paths in them absolute. */
  flags: readonly string[];
  /** Whether the module's licence may use EXPORT_SYMBOL_GPL. */
  gplCompatible: boolean;
  /** Compile every test alone, as the contract defines its result: the reference for the fast way. */
  isolated: boolean;
  /** A directory of this run's own; whoever made it removes it. */
  tempDir: string;
}

/**
 * Runs the sanity tests and every test, as many at once as there are turns. Gives the answers of the tests, and of the module's own
 * sanity tests. Throws SANITY before any other failure; the first error stops the compilers
 * that are still running.
 */
export async function runTests(
  session: Session,
  request: TestRequest,
): Promise<Map<CompatTest, Compiled>> {
  const { tree, tests, tempDir, isolated, sanity } = request;
  if (tests.length + sanity.mustPass.length + sanity.mustFail.length === 0) return new Map();
  const suite = await sanitySuite(tree, sanity, tempDir);
  // The compiler is at work on the library while we read.
  const making = isolated ? undefined : makeForkPoint(session, tree, tempDir);
  const exported = tree.kind.exported(session, wantedExports(tests), tree, request.gplCompatible);
  // What it throws is told where it is needed, behind the sanity tests.
  exported.catch(() => {});
  const forkPoint = await making;
  const run = { ...request, forkPoint, name: 'test' };
  // In one go: most of what the sanity tests include is what others include, too.
  const all = [...suite.map(({ test }) => test), ...tests];
  const answers = await compileAll(session, run, all).catch((error: unknown) =>
    explain(session, request, suite, error),
  );
  for (const test of suite) checkSanity(tree, test, answers.get(test.test));
  const own = suite.flatMap(({ test }) => (test.origin === 'module' ? [test] : []));
  return withExports({ tree, tests: [...own, ...tests] }, answers, await exported);
}

function wantedExports(tests: readonly CompatTest[]): Set<string> {
  return new Set(tests.flatMap((test) => test.exports));
}

/** Has the compiler broken on one test, or does it break on any? The second is what there is to say. */
async function explain(
  session: Session,
  request: TestRequest,
  suite: readonly SanityTest[],
  error: unknown,
): Promise<never> {
  if (!isBroken(error)) throw error;
  for (const { test, mustPass } of suite) {
    const run = { ...request, forkPoint: undefined, name: `sanity-${test.name}` };
    const answers = await compileAll(session, run, [test]).catch((cause: unknown) => {
      // No fault of the tree or its compiler: the next run may find more room.
      if (!isBroken(cause) || ranOutOf(cause.output ?? '') !== undefined) throw cause;
      throw insane(request.tree, cause.message, cause.output ?? '', cause);
    });
    checkSanity(request.tree, { test, mustPass }, answers.get(test));
  }
  throw error;
}

function isBroken(error: unknown): error is CompatError {
  return error instanceof CompatError && error.code === 'COMPILER_FAILED';
}

/** A test that compiles, but asks for exports that this kernel does not have, says no. */
function withExports(
  { tree, tests }: Pick<TestRequest, 'tree' | 'tests'>,
  answers: ReadonlyMap<CompatTest, Compiled>,
  exported: ReadonlySet<string>,
): Map<CompatTest, Compiled> {
  const found = new Map<CompatTest, Compiled>();
  for (const test of tests) {
    const compiled = answers.get(test);
    if (compiled === undefined) continue;
    const absent = test.exports.filter((symbol) => !exported.has(symbol));
    const refused = compiled.yes && absent.length > 0;
    const output = `it compiles, but ${tree.symvers} exports no ${absent.join(', ')} to this module\n`;
    found.set(test, refused ? { yes: false, output, evidence: compiled.evidence } : compiled);
  }
  return found;
}
