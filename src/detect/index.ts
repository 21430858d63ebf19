/**
 * detect/: compat tests.
 * In: a kernel tree, test files, extra flags. Out: one result a test: yes or no, with the
 * compiler's own words. Each result is what compiling that one file alone gives; a compiler that
 * crashes or is killed is an error and never a "no".
 */

export { runTests, type TestRequest, type TestResult } from './run.js';
export { ownSanityTests, type SanityTests } from './sanity.js';
export { type CompatTest, readCompatTest, testName } from './test-file.js';
