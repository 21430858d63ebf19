import { CompatError } from '../../../core/errors.js';
import { Answers } from '../../../header/index.js';
import { otherTests } from '../../../project/index.js';
import { Declined } from '../../declined.js';
import type { OpenRelease } from '../../releases/index.js';

/**
 * The answers in a compat.h from the network. What is in it is believed to be nothing but answers: it is parsed, and
 * written again. Throws Declined for anything else, and where the answers are of other tests than the release's.
 */
export function answersIn({ project, module, version }: OpenRelease, text: string): Answers {
  const answers = parse(text, project.cache.form);
  const objection = otherTests(project, answers);
  if (objection === undefined) return answers;
  throw new Declined(
    'other-tests',
    `this compat.h answers other tests than those of ${module} ${version}: ${objection}`,
    { hint: 'Are these the sources of that release, unchanged?' },
  );
}

function parse(text: string, form: OpenRelease['project']['cache']['form']): Answers {
  try {
    return Answers.parse(text, form, 'compat.h');
  } catch (error) {
    if (!(error instanceof CompatError)) throw error;
    throw new Declined('bad-request', error.message, error.hint ? { hint: error.hint } : {});
  }
}
