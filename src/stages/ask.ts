import { withTempDir } from '../core/files.js';
import { type CompatTest, runTests, type TestResult } from '../detect/index.js';
import { composeHeader, fingerprint, parseHeader } from '../header/index.js';
import { sanityTests } from '../module/index.js';
import type { Described, Memory } from './memory.js';
import type { Project } from './project.js';
import { type KeyOf, keysFor, recall, remember } from './recall.js';
import type { Session } from './session.js';
import { type TestedTree, withTestFlags } from './test-flags.js';

/** What a kernel answered. */
export interface Answered extends Described {
  memory: Memory | undefined;
  /** Undefined where nothing can be kept. */
  keyOf: KeyOf | undefined;
  results: TestResult[];
  /** compat.h, to the byte. */
  header: string;
  fingerprint: string;
  answers: Map<string, boolean>;
}

/** How the answers may be found. */
export interface Ways {
  /** Compile each test alone: slower, the reference for the results. */
  isolated: boolean;
  /** What earlier runs learned; without it everything is compiled. */
  memory?: Memory | undefined;
}

/** The answers of a kernel: those that are kept and still hold, the others by compiling; compat.h; fingerprint. */
export async function askKernel(
  session: Session,
  project: Project,
  described: Described,
  { isolated, memory }: Ways,
): Promise<Answered> {
  const { config, tests } = project;
  const tested = await withTestFlags(config, described.tree);
  const keyOf = memory && keysFor(project, tested, described.programs);
  const known: ReadonlyMap<CompatTest, TestResult> =
    memory && keyOf ? recall(memory, tests, keyOf) : new Map();
  const unknown = tests.filter((test) => !known.has(test));
  const fresh = await compileTests(session, project, tested, unknown, isolated);
  if (memory !== undefined) {
    if (keyOf !== undefined) remember(memory, described, fresh, keyOf);
    await memory.kept.save();
  }

  const results = tests.flatMap((test) => known.get(test) ?? fresh.get(test) ?? []);
  for (const { test, yes, output } of results) {
    session.log.detail(`${test}: ${yes ? 'yes' : 'no'}\n${output}`.trimEnd());
  }
  const header = composeHeader(results, config.tests.prefix);
  return {
    ...described,
    memory,
    keyOf,
    results,
    header,
    fingerprint: fingerprint(header, config.fingerprint),
    answers: parseHeader(header, 'compat.h'),
  };
}

async function compileTests(
  { jobs }: Session,
  { config, gplCompatible }: Project,
  tested: TestedTree,
  tests: readonly CompatTest[],
  isolated: boolean,
): Promise<Map<CompatTest, TestResult>> {
  const sanity = sanityTests(config);
  const results = await withTempDir((tempDir) =>
    runTests({ ...tested, sanity, tests, gplCompatible, isolated, jobs, tempDir }),
  );
  return new Map(tests.flatMap((test, at) => (results[at] ? [[test, results[at]]] : [])));
}
