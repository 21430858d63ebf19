import { appendFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node';

const SHOWN_LINES = 8;

/**
 * Names what was skipped and why, and writes "PASSED FAILED SKIPPED" to the file that
 * COMPAT_GEN_TEST_COUNTS names, for scripts/test. A file that could not even be loaded, and an error
 * outside of all tests, count as one failed test each. What failed is added to the file that
 * COMPAT_GEN_TEST_FAILURES names: who reads a log reads its end first.
 */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const skipped = tests.filter((test) => stateOf(test) === 'skipped');
    for (const test of skipped) process.stdout.write(`skipped  ${test.fullName}${reason(test)}\n`);

    const passed = tests.filter((test) => stateOf(test) === 'passed').length;
    const unloaded = modules.filter((module) => module.errors().length > 0).length;
    const failed = tests.length - passed - skipped.length + unloaded + errors.length;
    const file = process.env.COMPAT_GEN_TEST_COUNTS;
    if (file !== undefined) writeFileSync(file, `${passed} ${failed} ${skipped.length}\n`);
    const failures = process.env.COMPAT_GEN_TEST_FAILURES;
    if (failures !== undefined) appendFileSync(failures, failuresOf(modules, errors).join(''));
  }
}

function failuresOf(modules: readonly TestModule[], errors: readonly SerializedError[]): string[] {
  const said = modules.flatMap((module) => [
    ...module.errors().map((error) => failure(module.moduleId, [error])),
    ...[...module.children.allTests('failed')].map((test) =>
      failure(`${module.moduleId} > ${test.fullName}`, test.result().errors ?? []),
    ),
  ]);
  return [...said, ...errors.map((error) => failure('outside of all tests', [error]))];
}

/** A line for the name, and the first few of what was said. */
function failure(name: string, errors: readonly SerializedError[]): string {
  const words = errors.flatMap(({ message = '', diff = '' }) => `${message}\n${diff}`.split('\n'));
  const shown = words.map(stripVTControlCharacters).filter((line) => line.trim() !== '');
  const lines = shown.slice(0, SHOWN_LINES).map((line) => `        ${line.slice(0, 200)}\n`);
  return `FAILED  ${path.relative(process.cwd(), name)}\n${lines.join('')}`;
}

function stateOf(test: TestCase): string {
  return test.result().state;
}

/** What the test gave to `context.skip`; others have it in their name. */
function reason(test: TestCase): string {
  const result = test.result();
  return result.state === 'skipped' && result.note !== undefined ? `: ${result.note}` : '';
}
