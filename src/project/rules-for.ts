import { readFile } from 'node:fs/promises';
import type { Runner } from '../core/process.js';
import type { Answers } from '../header/index.js';
import {
  checkUnsupported,
  instantiate,
  type Rule,
  selectByProgram,
  selectRules,
} from '../rules/index.js';
import { besideConfig } from './config.js';
import type { Project } from './open.js';

/**
 * The rules to apply for these answers, in order, template instances included. Needs no kernel:
 * a spatch host chooses from a carried compat.h just the same. Throws UNSUPPORTED_KERNEL, and
 * RULE_CONDITION when a condition names a test that the answers don't hold.
 */
export async function rulesFor(
  session: Runner,
  { config, rules, allRules, unsupported }: Project,
  answers: Answers,
): Promise<Rule[]> {
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
  const text = await readFile(file, 'latin1');
  const selectedBy = select === 'when' ? 'when' : 'program';
  return instantiate({ file, text, placeholder: each.placeholder, selectedBy }, selected);
}
