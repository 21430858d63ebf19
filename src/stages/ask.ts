import { withTempDir } from '../core/files.js';
import { readCompatTest, runTests, type SanityTests, type TestResult } from '../detect/index.js';
import { composeHeader, fingerprint, parseHeader } from '../header/index.js';
import type { KernelTree } from '../kernel/index.js';
import { compilerFlags, isGplCompatible, sanityTests } from '../module/index.js';
import { keysFor, type Memory, recall, remember } from './memory.js';
import type { Project } from './project.js';
import type { Session } from './session.js';

/** What a kernel answered. */
export interface Answered {
  tree: KernelTree;
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
  tree: KernelTree,
  { isolated, memory }: Ways,
): Promise<Answered> {
  const { config, tests, sources } = project;
  const flags = await compilerFlags(config);
  const sanity = await sanityTests(config);
  const gplCompatible = isGplCompatible(sources);
  const keyOf = keysFor(tree, [...flags, `gpl=${gplCompatible}`], await digests(sanity));
  const known = recall(memory, tests, keyOf);
  const unknown = tests.filter((test) => !known.has(test));

  const fresh = await withTempDir((tempDir) =>
    runTests({
      tree,
      sanity,
      tests: unknown,
      flags,
      gplCompatible,
      isolated,
      jobs: session.jobs,
      tempDir,
    }),
  );
  const answered = new Map(
    unknown.flatMap((test, index) => (fresh[index] ? [[test, fresh[index]]] : [])),
  );
  if (memory !== undefined) {
    remember(memory, tree, answered, keyOf);
    await memory.kept.save();
  }
  const results = tests.flatMap((test) => known.get(test) ?? answered.get(test) ?? []);
  for (const { test, yes, output } of results) {
    session.log.detail(`${test}: ${yes ? 'yes' : 'no'}\n${output}`.trimEnd());
  }
  const header = composeHeader(results, config.tests.prefix);
  return {
    tree,
    results,
    header,
    fingerprint: fingerprint(header, config.fingerprint),
    answers: parseHeader(header, 'compat.h'),
  };
}

async function digests({ mustPass, mustFail }: SanityTests): Promise<string[]> {
  const tests = [...mustPass, ...mustFail].map((file) => readCompatTest(file, 'module'));
  return (await Promise.all(tests)).map(({ digest }) => digest);
}
