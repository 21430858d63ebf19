import { CompatError } from '../core/errors.js';
import type { Jobs } from '../core/jobs.js';
import { exportedOf, type KernelTree } from '../kernel/index.js';
import { type Compiled, compileAll } from './compile-all.js';
import type { Evidence } from './evidence.js';
import { makeForkPoint } from './fork-point.js';
import { checkSanity, insane, type SanityTest, type SanityTests, sanitySuite } from './sanity.js';
import type { CompatTest } from './test-file.js';

/** What a test answered on this kernel. */
export interface TestResult {
  test: string;
  yes: boolean;
  /** The compiler's words; for a symbol that isn't exported, ours. */
  output: string;
  missingHeader?: string;
  /** Compiled just now, kept from an earlier run, or shipped with the module or the library. */
  from: 'compiled' | 'kept' | 'shipped';
  /** The files that a compiled answer rests on; undefined where it can't be kept. */
  evidence: Evidence | undefined;
}

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
  jobs: Jobs;
  /** A directory of this run's own; whoever made it removes it. */
  tempDir: string;
}

/**
 * Runs the sanity tests and every test, as many at once as there are turns. Results stand in the
 * order of the tests. Throws SANITY before any other failure; the first error stops the compilers
 * that are still running.
 */
export async function runTests(request: TestRequest): Promise<TestResult[]> {
  const { tests, tempDir, isolated, sanity } = request;
  if (tests.length === 0) return [];
  const stop = new AbortController();
  const tree = stoppable(request.tree, stop.signal);
  const suite = await sanitySuite(sanity, tempDir);
  // The compiler is at work on the library while we read.
  const making = isolated ? undefined : makeForkPoint(tree, tempDir);
  const exported = exportedOf(wantedExports(tests), tree, request.gplCompatible);
  // What it throws is told where it is needed, behind the sanity tests.
  exported.catch(() => {});
  const forkPoint = await making;
  const run = { ...request, tree, forkPoint, stop: () => stop.abort(), name: 'test' };
  // In one go: most of what the sanity tests include is what others include, too.
  const all = [...suite.map(({ test }) => test), ...tests];
  const answers = await compileAll(run, all).catch((error: unknown) =>
    explain(request, suite, error),
  );
  for (const test of suite) checkSanity(tree, test, answers.get(test.test));
  return withExports(request, answers, await exported);
}

function wantedExports(tests: readonly CompatTest[]): Set<string> {
  return new Set(tests.flatMap((test) => test.exports));
}

/** Has the compiler broken on one test, or does it break on any? The second is what there is to say. */
async function explain(
  request: TestRequest,
  suite: readonly SanityTest[],
  error: unknown,
): Promise<never> {
  if (!isBroken(error)) throw error;
  for (const { test, mustPass } of suite) {
    const run = { ...request, forkPoint: undefined, stop: () => {}, name: `sanity-${test.name}` };
    const answers = await compileAll(run, [test]).catch((cause: unknown) => {
      if (!isBroken(cause)) throw cause;
      throw insane(request.tree, cause.message, cause.output ?? '', cause);
    });
    checkSanity(request.tree, { test, mustPass }, answers.get(test));
  }
  throw error;
}

function isBroken(error: unknown): error is CompatError {
  return error instanceof CompatError && error.code === 'COMPILER_FAILED';
}

function stoppable(tree: KernelTree, stop: AbortSignal): KernelTree {
  const { host } = tree;
  const signal = AbortSignal.any([stop, ...(host.signal ? [host.signal] : [])]);
  return { ...tree, host: { ...host, signal } };
}

/** A test that compiles, but asks for exports that this kernel does not have, says no. */
function withExports(
  { tree, tests }: TestRequest,
  answers: Compiled,
  exported: ReadonlySet<string>,
): TestResult[] {
  return tests.flatMap((test) => {
    const measured = answers.get(test);
    if (measured === undefined) return [];
    const absent = test.exports.filter((symbol) => !exported.has(symbol));
    if (!measured.yes || absent.length === 0)
      return [{ test: test.name, ...measured, from: 'compiled' as const }];
    const output = `it compiles, but ${tree.symvers} exports no ${absent.join(', ')} to this module\n`;
    return [
      {
        test: test.name,
        yes: false,
        output,
        from: 'compiled' as const,
        evidence: measured.evidence,
      },
    ];
  });
}
