import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Jobs } from '../core/jobs.js';
import { exportedSymbols, type KernelTree } from '../kernel/index.js';
import { compileAlone } from './compile.js';
import type { CompatTest } from './test-file.js';

/** What a test answered on this kernel. */
export interface TestResult {
  test: string;
  yes: boolean;
  /** The compiler's words; for a symbol that isn't exported, ours. */
  output: string;
  missingHeader?: string;
}

export interface TestRequest {
  tree: KernelTree;
  tests: readonly CompatTest[];
  /** tests.cflags, paths in them absolute. */
  flags: readonly string[];
  /** Whether the module's licence may use EXPORT_SYMBOL_GPL. */
  gplCompatible: boolean;
  jobs: Jobs;
  /** A directory of this run's own; whoever made it removes it. */
  tempDir: string;
}

/**
 * Runs every test, as many at once as there are turns. Results stand in the order of the tests.
 * The first error stops the compilers still running before it is thrown.
 */
export async function runTests(request: TestRequest): Promise<TestResult[]> {
  const stop = new AbortController();
  const { host } = request.tree;
  const signal = AbortSignal.any([stop.signal, ...(host.signal ? [host.signal] : [])]);
  const tree = { ...request.tree, host: { ...host, signal } };
  const exported = await neededExports(request);

  const running = request.tests.map((test, index) =>
    request.jobs.run(() => runTest({ ...request, tree }, test, index, exported)),
  );
  try {
    return await Promise.all(running);
  } catch (error) {
    stop.abort();
    await Promise.allSettled(running);
    throw error;
  }
}

async function neededExports(request: TestRequest): Promise<ReadonlySet<string>> {
  const wanted = request.tests.some((test) => test.exports.length > 0);
  return wanted ? exportedSymbols(request.tree, request.gplCompatible) : new Set();
}

async function runTest(
  { tree, flags, tempDir }: TestRequest,
  test: CompatTest,
  index: number,
  exported: ReadonlySet<string>,
): Promise<TestResult> {
  tree.host.log.step('COMPAT', test.name);
  // A directory each: two tests may share a file name below different folders.
  const outDir = path.join(tempDir, `test-${index}`);
  await mkdir(outDir, { recursive: true });
  const verdict = await compileAlone(tree, test.file, flags, outDir);
  const absent = test.exports.filter((symbol) => !exported.has(symbol));
  if (!verdict.yes || absent.length === 0) return { test: test.name, ...verdict };
  const output = `it compiles, but ${tree.symvers} exports no ${absent.join(', ')} to this module\n`;
  return { test: test.name, yes: false, output };
}
