import { sha256 } from '../core/bytes.js';
import type { Session } from '../core/session.js';
import { type CompatTest, type Compiled, type Evidence, readCompatTest } from '../detect/index.js';
import { type Project, sanityTests } from '../project/index.js';
import type { TestAnswer } from './answer.js';
import type { Target } from './describe.js';
import type { Memory } from './open-memory.js';
import type { TestedTree } from './test-flags.js';

/** A module's own sanity tests, as they are read. */
export async function ownSanity({ signal }: Session, { config }: Project): Promise<CompatTest[]> {
  const { mustPass, mustFail } = await sanityTests(config, signal);
  return [...mustPass, ...mustFail].map((file) => readCompatTest(file, 'module'));
}

/** The key of a test's answer: all that the answer depends on and that no file tells. */
export type KeyOf = (test: CompatTest) => string;

/** The keys of a module's tests on a kernel; undefined where nothing can be kept. */
export function keysFor(
  { gplCompatible }: Project,
  sanity: readonly CompatTest[],
  { tree, flags }: TestedTree,
  programs: Target['programs'],
): KeyOf | undefined {
  if (programs === undefined) return undefined;
  // An answer was believed because of the sanity tests.
  const common = [
    programs.map(({ identity }) => identity),
    tree.compile.argv,
    tree.compile.cwd,
    flags,
    sanity.map(({ digest }) => digest),
  ];
  // The licence decides which exported symbols a module may use, and nothing else.
  const licence = `gpl=${gplCompatible}`;
  return ({ digest, placed, file, exports }) => {
    const asked = exports.length > 0 ? [exports, licence] : [];
    return sha256(JSON.stringify([digest, placed ? file : '', asked, common]));
  };
}

/** In a kept answer, stands for the path of the test: elsewhere the same test has another one. */
const OWN_FILE = '\0';

/** The kept answers among those wanted. */
export function keptAnswers(
  { kept }: Memory,
  tests: readonly CompatTest[],
  keyOf: KeyOf,
): Map<CompatTest, TestAnswer> {
  const known = new Map<CompatTest, TestAnswer>();
  for (const test of tests) {
    const answer = kept.answer(keyOf(test));
    if (answer === undefined) continue;
    const { key: _key, reads: _reads, used: _used, shipped, ...said } = answer;
    const output = said.output.split(OWN_FILE).join(test.file);
    known.set(test, { test: test.name, ...said, output, from: shipped ? 'shipped' : 'kept' });
  }
  return known;
}

/**
 * Hands fresh answers to memory. They depend on the programs too, which may be replaced while we compile;
 * one that asked for exported symbols depends on Module.symvers.
 */
export function keep(
  { kept }: Memory,
  { tree, programs = [] }: Target,
  fresh: ReadonlyMap<CompatTest, Compiled>,
  keyOf: KeyOf,
): void {
  const files = programs.map(({ file }) => file);
  // One object for all tests that rest on the same files.
  const withPrograms = new Map<Evidence, Evidence>();
  for (const [test, { evidence, ...answer }] of fresh) {
    if (evidence === undefined) continue;
    const whole = withPrograms.get(evidence) ?? more(evidence, files);
    withPrograms.set(evidence, whole);
    kept.put(
      { key: keyOf(test), ...answer, output: answer.output.split(test.file).join(OWN_FILE) },
      test.exports.length > 0 && tree.symvers ? more(whole, [tree.symvers]) : whole,
    );
  }
}

function more(evidence: Evidence, files: readonly string[]): Evidence {
  return { ...evidence, found: [...evidence.found, ...files] };
}
