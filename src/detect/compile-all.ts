import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { makeDirectory } from '../core/files/atomic.js';
import { allOrNone, type Task } from '../core/jobs/scheduler.js';
import type { Session } from '../core/session.js';
import type { KernelTree } from '../target/index.js';
import { type Compiled, compileAlone } from './alone.js';
import {
  compileWatched,
  type ForkPoint,
  flagsReadTheSame,
  type Group,
  groupTests,
  runGroup,
  withTurns,
} from './forked/index.js';
import { type CompatTest, isUnchanged } from './test-file.js';

export interface CompileRequest {
  tree: KernelTree;
  flags: readonly string[];
  /** Undefined: each test is compiled alone. */
  forkPoint: ForkPoint | undefined;
  tempDir: string;
  /** Names the directories of this set below tempDir. */
  name: string;
}

/**
 * Compiles a set of tests: those that begin alike in one process, where a fork point can be
 * had, the others one by one. Rejects with the first error, when all others have been stopped.
 */
export async function compileAll(
  session: Session,
  request: CompileRequest,
  tests: readonly CompatTest[],
): Promise<Map<CompatTest, Compiled>> {
  return new Map((await allOrNone(session, tasksFor(request, tests))).flat());
}

type Done = [CompatTest, Compiled][];

function tasksFor(request: CompileRequest, tests: readonly CompatTest[]): Task<Done>[] {
  const { forkPoint, name, tree, flags } = request;
  const one = (test: CompatTest, index: number) => (session: Session) =>
    inTurn(session, request, test, `${name}-${index}`);
  if (forkPoint === undefined) return tests.map(one);
  if (!flagsReadTheSame(tree.compile.argv, flags)) return tests.map(one);
  const { groups, alone } = groupTests(tests);
  const together = groups.map(
    (group, index) => (session: Session) =>
      runTogether(session, request, group, forkPoint, `${name}-group-${index}`),
  );
  return [...together, ...alone.map(one)];
}

function inTurn(
  session: Session,
  request: CompileRequest,
  test: CompatTest,
  name: string,
): Promise<Done> {
  return session.jobs.run(() => runAlone(session, request, test, name), session.signal);
}

async function runAlone(
  session: Session,
  { tree, flags, tempDir, forkPoint }: CompileRequest,
  test: CompatTest,
  name: string,
): Promise<Done> {
  session.log.step('COMPAT', test.name);
  const outDir = path.join(tempDir, name);
  await makeDirectory(outDir);
  if (forkPoint === undefined) {
    const answer = await compileAlone(session, tree, test.file, flags, outDir);
    return [[test, { ...answer, evidence: undefined }]];
  }
  const compiled = await compileWatched(session, tree, test.file, flags, outDir, forkPoint);
  // An answer is kept by what the test was when we read it; the compiler has read it after that.
  const evidence = isUnchanged(test) ? compiled.evidence : undefined;
  return [[test, { ...compiled, evidence }]];
}

/** Those that have no answer together are compiled alone after it. */
async function runTogether(
  session: Session,
  request: CompileRequest,
  group: Group,
  forkPoint: ForkPoint,
  name: string,
): Promise<Done> {
  const { tree, flags, tempDir } = request;
  const dir = path.join(tempDir, name);
  await mkdir(dir);
  const compiled = await withTurns(session, dir, (turns) => {
    for (const { test } of group.members) session.log.step('COMPAT', test.name);
    return runGroup(
      session,
      { tree, flags, forkPoint, dir, tempDir, turns, since: Date.now() },
      group,
    );
  });
  const answers = await Promise.all(
    group.members.map(async ({ test }, index): Promise<Done> => {
      const answer = compiled.get(test);
      if (answer !== undefined) return [[test, answer]];
      return inTurn(session, request, test, `${name}-${index}`);
    }),
  );
  return answers.flat();
}
