import { sha256 } from '../core/files.js';
import { type CompatTest, readCompatTest, type TestResult } from '../detect/index.js';
import type { Evidence } from '../kept/index.js';
import { sanityTests } from '../module/index.js';
import type { Described, Memory } from './memory.js';
import type { Project } from './project.js';
import type { TestedTree } from './test-flags.js';

/** Gives the key of an answer: all that it hangs on and that no file tells. */
export type KeyOf = (test: CompatTest) => string;

/** The keys of a module's tests on a kernel; undefined where nothing can be kept. */
export function keysFor(
  { config, gplCompatible }: Project,
  { tree, flags }: TestedTree,
  programs: Described['programs'],
): KeyOf | undefined {
  if (programs === undefined) return undefined;
  // An answer was believed because of the sanity tests.
  const { mustPass, mustFail } = sanityTests(config);
  const sanity = [...mustPass, ...mustFail].map((file) => readCompatTest(file, 'module'));
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
export function recall(
  { kept }: Memory,
  tests: readonly CompatTest[],
  keyOf: KeyOf,
): Map<CompatTest, TestResult> {
  const known = new Map<CompatTest, TestResult>();
  for (const test of tests) {
    const hit = kept.answer(keyOf(test));
    if (hit === undefined) continue;
    const { key: _, ...answer } = hit.answer;
    const output = answer.output.split(OWN_FILE).join(test.file);
    known.set(test, { test: test.name, ...answer, output, from: hit.from, evidence: undefined });
  }
  return known;
}

/**
 * Hands fresh answers to memory. They hang on the programs too, which may be replaced while we compile;
 * one that asked for exported symbols hangs on Module.symvers.
 */
export function remember(
  { kept }: Memory,
  { tree, programs = [] }: Described,
  answers: ReadonlyMap<CompatTest, TestResult>,
  keyOf: KeyOf,
): void {
  const files = programs.map(({ file }) => file);
  // One object for all tests that rest on the same files.
  const withPrograms = new Map<Evidence, Evidence>();
  for (const [test, { yes, output, missingHeader, evidence }] of answers) {
    if (evidence === undefined) continue;
    const whole = withPrograms.get(evidence) ?? more(evidence, files);
    withPrograms.set(evidence, whole);
    const answer = {
      key: keyOf(test),
      yes,
      output: output.split(test.file).join(OWN_FILE),
      ...(missingHeader === undefined ? {} : { missingHeader }),
    };
    kept.put(answer, test.exports.length > 0 ? more(whole, [tree.symvers]) : whole);
  }
}

function more(evidence: Evidence, files: readonly string[]): Evidence {
  return { ...evidence, found: [...evidence.found, ...files] };
}
