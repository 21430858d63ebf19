import { CompatError } from '../core/errors.js';
import { didYouMean } from '../core/nearest.js';
import { macroName } from '../header/index.js';
import type { Project } from '../project/index.js';
import type { TestAnswer } from './answer.js';
import type { Asked } from './ask.js';

/** A test's answer with all that is known of it. */
export interface AnswerStory extends TestAnswer {
  /** The test file, absolute. */
  file: string;
  macro: string;
}

/**
 * Why a test, by its name or its macro, said yes or no on this kernel: the compiler's own words. Throws USAGE
 * for a name that no test has.
 */
export function explainAnswer(project: Project, { tests }: Asked, name: string): AnswerStory {
  const test = name.replace(/\.c$/, '');
  const { prefix } = project.config.tests;
  const answer = tests.find((one) => one.test === test || macroName(one.test, prefix) === name);
  if (answer === undefined) {
    const known = [...tests.map((one) => one.test), ...project.rules.map((rule) => rule.name)];
    throw new CompatError('USAGE', `there is no compat test ${name}`, {
      hint: didYouMean(test, known, '`compat-gen explain` lists them.'),
    });
  }
  const file = project.tests.find((one) => one.name === answer.test)?.file ?? '';
  return { ...answer, file, macro: macroName(answer.test, prefix) };
}
