import { CompatError } from '../core/errors.js';
import type { Jobs } from '../core/jobs.js';
import { exportedSymbols, type KernelTree } from '../kernel/index.js';
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
  /** Compiled just now, kept from an earlier run, or shipped with the module. */
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
  const forkPoint = isolated ? undefined : await makeForkPoint(tree, tempDir);
  const run = { ...request, tree, forkPoint, stop: () => stop.abort() };
  const sane = compileAll(
    { ...run, name: 'sanity' },
    suite.map(({ test }) => test),
  );
  const asked = compileAll({ ...run, name: 'test' }, tests);
  const ended = Promise.allSettled([sane, asked]);
  try {
    await believe(tree, suite, sane);
    return await withExports(request, await asked);
  } catch (error) {
    stop.abort();
    throw rootOf(error, await ended);
  }
}

/** What broke first: the compilers that were stopped because of it only say that they were stopped. */
function rootOf(error: unknown, ended: readonly PromiseSettledResult<unknown>[]): unknown {
  const reasons = ended.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
  return [error, ...reasons].find((reason) => !isInterruption(reason)) ?? error;
}

function isInterruption(reason: unknown): boolean {
  return reason instanceof CompatError && reason.code === 'INTERRUPTED';
}

function stoppable(tree: KernelTree, stop: AbortSignal): KernelTree {
  const { host } = tree;
  const signal = AbortSignal.any([stop, ...(host.signal ? [host.signal] : [])]);
  return { ...tree, host: { ...host, signal } };
}

async function believe(
  tree: KernelTree,
  suite: readonly SanityTest[],
  running: Promise<Compiled>,
): Promise<void> {
  const answers = await running.catch((cause: unknown) => {
    if (!(cause instanceof CompatError) || cause.code !== 'COMPILER_FAILED') throw cause;
    throw insane(tree, cause.message, cause.output ?? '', cause);
  });
  for (const test of suite) checkSanity(tree, test, answers.get(test.test));
}

/** A test that compiles, but asks for exports that this kernel does not have, says no. */
async function withExports(request: TestRequest, answers: Compiled): Promise<TestResult[]> {
  const { tree, tests } = request;
  const asked = tests.some((test) => test.exports.length > 0);
  const exported = asked ? await exportedSymbols(tree, request.gplCompatible) : new Set<string>();
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
