import { withTempDir } from '../../src/core/files/temp-dir.js';
import { openJobs } from '../../src/core/jobs/jobs.js';
import { type Log, silent } from '../../src/core/log.js';
import { type Compiled, readCompatTest, runTests } from '../../src/detect/index.js';
import { KBUILD, type KernelTree, probeKernel } from '../../src/target/index.js';
import type { Kernel } from '../e2e/kernels.js';
import { SESSION, sessionWith } from '../session.js';

/** The real tree, as kbuild describes it. */
export function treeOf({ kdir, cc, exec }: Kernel): Promise<KernelTree> {
  return probeKernel(SESSION, {
    kind: KBUILD,
    host: { prefix: exec, makeWords: [`CC=${cc}`] },
    kdir,
  });
}

/** A test's answer, by its name. */
export type Told = Compiled & { test: string };

/** Runs test files against a real kernel tree. */
export async function ask(
  tree: KernelTree,
  files: readonly string[],
  {
    isolated,
    jobs = 2,
    flags = [],
    watch = () => {},
    log = silent,
    env = process.env,
  }: {
    isolated: boolean;
    jobs?: number;
    flags?: readonly string[];
    watch?: (tempDir: string) => void;
    log?: Log;
    env?: NodeJS.ProcessEnv;
  },
): Promise<Told[]> {
  const tests = files.map((file) => readCompatTest(file, 'module'));
  return withTempDir(SESSION, async (tempDir) => {
    watch(tempDir);
    const session = sessionWith({ jobs: openJobs(jobs, {}), log, env });
    const answers = await runTests(session, {
      tree,
      tests,
      sanity: { mustPass: [], mustFail: [] },
      flags,
      gplCompatible: true,
      isolated,
      tempDir,
    });
    return [...answers].map(([{ name }, answer]) => ({ test: name, ...answer }));
  });
}

/** Name and answer of each: what must not depend on how it was found. */
export function answers(told: readonly Told[]): string[] {
  return told.map(({ test, yes, missingHeader }) => `${test} ${yes} ${missingHeader ?? ''}`);
}
