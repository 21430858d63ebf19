/**
 * detect/: compat tests.
 * In: a kernel tree, test files, extra flags. Out: one answer a test: yes or no, with the
 * compiler's own words and the files that it rests on. Each answer is what compiling that one file alone says;
 * a compiler that crashes or is killed is an error and never a "no".
 */

export { type Compiled, compileAlone } from './alone.js';
export type { Answer } from './answer.js';
export type { Evidence } from './evidence.js';
export { runTests, type TestRequest } from './run.js';
export type { SanityTests } from './sanity.js';
export {
  type CompatTest,
  readCompatTest,
  type TestNotes,
  testName,
  testNotes,
} from './test-file.js';
