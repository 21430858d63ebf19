import { CompatError } from '../core/errors.js';
import { readWithin } from '../core/files/bounded.js';
import type { Runner } from '../core/process/process.js';
import type { Answers } from '../header/index.js';
import {
  checkUnsupported,
  instantiate,
  type Rule,
  selectByProgram,
  selectRules,
} from '../rules/index.js';
import { besideConfig } from './config/config.js';
import type { Project } from './open.js';
import { otherTests } from './other-tests.js';

/** A real one has some KB. */
const MOST_BYTES = 1024 * 1024;

/**
 * The rules to apply for these answers, in order, template instances included. Needs no kernel:
 * a spatch host chooses from a carried compat.h just the same. Throws UNSUPPORTED_KERNEL, and
 * USAGE when the answers are those of other tests than today's.
 */
export async function rulesFor(
  session: Runner,
  project: Project,
  answers: Answers,
): Promise<Rule[]> {
  const { config, rules, allRules, unsupported } = project;
  const objection = otherTests(project, answers);
  if (objection !== undefined) {
    throw new CompatError(
      'USAGE',
      `the compat.h of ${answers.fingerprint} answers other tests than those of this module: ${objection}`,
      { hint: 'Make it again on its machine, with these tests: compat-gen detect.' },
    );
  }
  const lookup = (test: string) => answers.of(test);
  checkUnsupported(unsupported, lookup);
  const { select, each } = config.rules;
  const selected =
    select === 'when'
      ? selectRules(allRules, lookup, rules)
      : await selectByProgram(session, {
          program: besideConfig(config, select.program),
          headerText: answers.text,
          cc: ['cc'],
          knownRules: rules,
        });
  if (each === undefined) return selected;
  const file = besideConfig(config, each.template);
  const text = readWithin(file, MOST_BYTES, 'a template').toString('latin1');
  const selectedBy = select === 'when' ? 'when' : 'program';
  return instantiate({ file, text, placeholder: each.placeholder, selectedBy }, selected);
}
