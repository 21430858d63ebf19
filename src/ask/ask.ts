import { withTempDir } from '../core/files/temp-dir.js';
import type { Session } from '../core/session.js';
import { type CompatTest, type Compiled, runTests } from '../detect/index.js';
import { Answers } from '../header/index.js';
import { type Project, sanityTests } from '../project/index.js';
import type { TestAnswer } from './answer.js';
import type { Target } from './describe.js';
import { type KeyOf, keep, keptAnswers, keysFor, ownSanity } from './keep.js';
import type { Memory } from './open-memory.js';
import { type TestedTree, withTestFlags } from './test-flags.js';

/** What a project asked of a target, and what that answered. */
export interface Asked extends Target {
  answers: Answers;
  /** In the order of the project's tests. */
  tests: TestAnswer[];
  /** The module's own sanity tests. */
  sanity: CompatTest[];
  memory: Memory | undefined;
  /** Undefined where nothing can be kept. */
  keyOf: KeyOf | undefined;
}

/** How the answers may be found. */
export interface Ways {
  /** Compile each test alone: slower, the reference for the answers. */
  isolated: boolean;
  /** What earlier runs learned; without it everything is compiled. */
  memory: Memory | undefined;
}

/**
 * Asks a target all compat tests of a project: kept answers that still hold, the others by compiling. Throws
 * SANITY, COMPILER_FAILED, NO_KERNEL for a missing Module.symvers, TEST_FILE.
 */
export async function ask(
  session: Session,
  project: Project,
  target: Target,
  { isolated, memory }: Ways,
): Promise<Asked> {
  const tested = await withTestFlags(session, project.config, target.tree);
  const sanity = await ownSanity(session, project);
  const keyOf = memory && keysFor(project, sanity, tested, target.programs);
  const known =
    memory && keyOf ? keptAnswers(memory, [...project.tests, ...sanity], keyOf) : new Map();
  const unknown = project.tests.filter((test) => !known.has(test));
  // What is kept was believed because of the sanity tests: it holds while their answers do.
  const holds = project.tests.length === 0 || sanity.every((test) => known.has(test));
  const fresh =
    unknown.length === 0 && holds
      ? new Map<CompatTest, Compiled>()
      : await compile(session, project, tested, unknown, isolated);
  if (memory !== undefined) {
    if (keyOf !== undefined) keep(memory, target, fresh, keyOf);
    await memory.kept.save(session);
  }

  const tests = project.tests.flatMap((test): TestAnswer[] => {
    const answer = known.get(test) ?? toldOf(test, fresh.get(test));
    return answer === undefined ? [] : [answer];
  });
  for (const { test, yes, output } of tests) {
    session.log.detail(`${test}: ${yes ? 'yes' : 'no'}\n${output}`.trimEnd());
  }
  const answers = Answers.from(tests, project.cache.form);
  return { ...target, answers, tests, sanity, memory, keyOf };
}

function toldOf({ name }: CompatTest, compiled: Compiled | undefined): TestAnswer | undefined {
  if (compiled === undefined) return undefined;
  const { evidence: _, ...answer } = compiled;
  return { test: name, ...answer, from: 'compiled' };
}

async function compile(
  session: Session,
  { config, gplCompatible }: Project,
  tested: TestedTree,
  tests: readonly CompatTest[],
  isolated: boolean,
): Promise<ReadonlyMap<CompatTest, Compiled>> {
  const sanity = await sanityTests(config, session.signal);
  return withTempDir(session, (tempDir) =>
    runTests(session, { ...tested, sanity, tests, gplCompatible, isolated, tempDir }),
  );
}
