import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Jobs } from '../core/jobs.js';
import type { KernelTree } from '../kernel/index.js';
import { compileAlone, compileWatched, type Measured } from './compile.js';
import type { ForkPoint } from './fork-point.js';
import { type Group, groupTests } from './group.js';
import { runGroup } from './run-group.js';
import { type CompatTest, isUnchanged } from './test-file.js';
import { withTurns } from './turns.js';

export type Compiled = ReadonlyMap<CompatTest, Measured>;

export interface CompileRequest {
  tree: KernelTree;
  flags: readonly string[];
  jobs: Jobs;
  /** Undefined: each test is compiled alone. */
  forkPoint: ForkPoint | undefined;
  tempDir: string;
  /** Names the directories of this set below tempDir. */
  name: string;
  /** Stops the compilers that still run when one has broken. */
  stop: () => void;
}

/**
 * Compiles a set of tests: those that begin alike in one process, where a fork point can be
 * had, the others one by one. Rejects with the first error, when all others have been stopped.
 */
export async function compileAll(
  request: CompileRequest,
  tests: readonly CompatTest[],
): Promise<Compiled> {
  const running = start(request, tests);
  try {
    return new Map((await Promise.all(running)).flat());
  } catch (error) {
    request.stop();
    await Promise.allSettled(running);
    throw error;
  }
}

type Answers = [CompatTest, Measured][];

function start(request: CompileRequest, tests: readonly CompatTest[]): Promise<Answers>[] {
  const { jobs, forkPoint, name } = request;
  if (forkPoint === undefined) {
    return tests.map((test, index) => jobs.run(() => runAlone(request, test, `${name}-${index}`)));
  }
  const { groups, alone } = groupTests(tests);
  return [
    ...groups.map((group, index) =>
      runTogether(request, group, forkPoint, `${name}-group-${index}`),
    ),
    ...alone.map((test, index) => jobs.run(() => runAlone(request, test, `${name}-${index}`))),
  ];
}

async function runAlone(
  { tree, flags, tempDir, forkPoint }: CompileRequest,
  test: CompatTest,
  name: string,
): Promise<Answers> {
  tree.host.log.step('COMPAT', test.name);
  const outDir = path.join(tempDir, name);
  await mkdir(outDir, { recursive: true });
  if (forkPoint === undefined) {
    const verdict = await compileAlone(tree, test.file, flags, outDir);
    return [[test, { ...verdict, evidence: undefined }]];
  }
  const measured = await compileWatched(tree, test.file, flags, outDir, forkPoint);
  // An answer is kept by what the test was when we read it; the compiler has read it after that.
  const evidence = isUnchanged(test) ? measured.evidence : undefined;
  return [[test, { ...measured, evidence }]];
}

/** Those that get no verdict together are compiled alone after it. */
async function runTogether(
  request: CompileRequest,
  group: Group,
  forkPoint: ForkPoint,
  name: string,
): Promise<Answers> {
  const { tree, flags, tempDir, jobs } = request;
  const dir = path.join(tempDir, name);
  await mkdir(dir);
  const verdicts = await withTurns(jobs, dir, (turns) => {
    for (const { test } of group.members) tree.host.log.step('COMPAT', test.name);
    return runGroup({ tree, flags, forkPoint, dir, tempDir, turns, since: Date.now() }, group);
  });
  const answers = await Promise.all(
    group.members.map(async ({ test }, index): Promise<Answers> => {
      const verdict = verdicts.get(test);
      if (verdict !== undefined) return [[test, verdict]];
      return jobs.run(() => runAlone(request, test, `${name}-${index}`));
    }),
  );
  return answers.flat();
}
