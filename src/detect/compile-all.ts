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
  const counted = { ...request, done: { count: 0, of: tests.length } };
  return new Map((await allOrNone(session, tasksFor(counted, tests))).flat());
}

/** A request, and how many of its tests have their answer. */
interface Counted extends CompileRequest {
  done: { count: number; of: number };
}

function begin({ log }: Session, { done }: Counted, { name }: CompatTest): void {
  log.doing?.('COMPAT', name, { nth: done.count, of: done.of });
}

function end({ log }: Session, { done }: Counted, { name }: CompatTest): void {
  done.count += 1;
  log.step('COMPAT', name, { nth: done.count, of: done.of });
}

type Done = [CompatTest, Compiled][];

function tasksFor(request: Counted, tests: readonly CompatTest[]): Task<Done>[] {
  const { forkPoint, name, tree, flags } = request;
  const one = (test: CompatTest, index: number) => (session: Session) =>
    inTurn(session, request, test, `${name}-${index}`);
  if (forkPoint === undefined || forkPoint.isWatchOnly) return tests.map(one);
  if (!flagsReadTheSame(tree.compile.argv, flags)) return tests.map(one);
  const { groups, alone } = groupTests(tests);
  const together = groups.map(
    (group, index) => (session: Session) =>
      runTogether(session, request, group, forkPoint, `${name}-group-${index}`),
  );
  return [...together, ...alone.map(one)];
}

function inTurn(session: Session, request: Counted, test: CompatTest, name: string): Promise<Done> {
  return session.jobs.run(() => runAlone(session, request, test, name), session.signal);
}

async function runAlone(
  session: Session,
  request: Counted,
  test: CompatTest,
  name: string,
): Promise<Done> {
  const { tree, flags, tempDir, forkPoint } = request;
  begin(session, request, test);
  const outDir = path.join(tempDir, name);
  await makeDirectory(outDir);
  if (forkPoint === undefined) {
    const answer = await compileAlone(session, tree, test.file, flags, outDir);
    end(session, request, test);
    return [[test, { ...answer, evidence: undefined }]];
  }
  const compiled = await compileWatched(session, tree, test.file, flags, outDir, forkPoint);
  end(session, request, test);
  // An answer is kept by what the test was when we read it; the compiler has read it after that.
  const evidence = isUnchanged(test) ? compiled.evidence : undefined;
  return [[test, { ...compiled, evidence }]];
}

/** Those that have no answer together are compiled alone after it. */
async function runTogether(
  session: Session,
  request: Counted,
  group: Group,
  forkPoint: ForkPoint,
  name: string,
): Promise<Done> {
  const { tree, flags, tempDir } = request;
  const dir = path.join(tempDir, name);
  await mkdir(dir);
  const compiled = await withTurns(session, dir, (turns) => {
    for (const { test } of group.members.slice(0, 1)) begin(session, request, test);
    return runGroup(
      session,
      { tree, flags, forkPoint, dir, tempDir, turns, since: Date.now() },
      group,
    );
  });
  const answers = await Promise.all(
    group.members.map(async ({ test }, index): Promise<Done> => {
      const answer = compiled.get(test);
      if (answer !== undefined) {
        end(session, request, test);
        return [[test, answer]];
      }
      return inTurn(session, request, test, `${name}-${index}`);
    }),
  );
  return answers.flat();
}
