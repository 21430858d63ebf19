import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node';

/**
 * Names what was skipped and why, and writes "PASSED FAILED SKIPPED" to the file that
 * COMPAT_GEN_TEST_COUNTS names, for scripts/test. A file that could not even be loaded, and an error
 * outside of all tests, count as one failed test each.
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
  }
}

function stateOf(test: TestCase): string {
  return test.result().state;
}

/** What the test gave to `context.skip`; others have it in their name. */
function reason(test: TestCase): string {
  const result = test.result();
  return result.state === 'skipped' && result.note !== undefined ? `: ${result.note}` : '';
}
