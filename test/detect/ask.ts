import { withTempDir } from '../../src/core/files.js';
import { openJobs } from '../../src/core/jobs.js';
import { silent } from '../../src/core/log.js';
import { readCompatTest, runTests, type TestResult } from '../../src/detect/index.js';
import { type KernelTree, probeKernel } from '../../src/kernel/index.js';
import type { Kernel } from '../e2e/kernels.js';

/** The real tree, as kbuild describes it. */
export function treeOf({ kdir, cc, exec }: Kernel): Promise<KernelTree> {
  return probeKernel(
    { prefix: exec, makeWords: [`CC=${cc}`], env: process.env, log: silent },
    kdir,
  );
}

/** Runs test files against a real kernel tree. */
export async function ask(
  tree: KernelTree,
  files: readonly string[],
  {
    isolated,
    jobs = 2,
    flags = [],
    watch = () => {},
  }: {
    isolated: boolean;
    jobs?: number;
    flags?: readonly string[];
    watch?: (tempDir: string) => void;
  },
): Promise<TestResult[]> {
  const tests = await Promise.all(files.map((file) => readCompatTest(file, 'module')));
  return withTempDir((tempDir) => {
    watch(tempDir);
    return runTests({
      tree,
      tests,
      sanity: { mustPass: [], mustFail: [] },
      flags,
      gplCompatible: true,
      isolated,
      jobs: openJobs(jobs, {}),
      tempDir,
    });
  });
}

/** Name and answer of each result: what must not depend on how it was found. */
export function answers(results: readonly TestResult[]): string[] {
  return results.map(({ test, yes, missingHeader }) => `${test} ${yes} ${missingHeader ?? ''}`);
}
