import { readFile } from 'node:fs/promises';
import { macroName } from '../header/index.js';
import {
  checkUnsupported,
  instantiate,
  type Rule,
  selectByProgram,
  selectRules,
} from '../rules/index.js';
import { besideConfig, type Project } from './project.js';
import type { Session } from './session.js';

/**
 * The rules to apply for these answers, in order, template instances included. Needs no kernel:
 * a spatch host chooses from a carried compat.h just the same. Throws UNSUPPORTED_KERNEL, and
 * RULE_CONDITION when a condition names a test that the answers don't hold.
 *
 * @param header compat.h as rendered from the parsed answers, never bytes from elsewhere
 */
export async function chooseRules(
  session: Session,
  project: Project,
  answers: ReadonlyMap<string, boolean>,
  header: string,
): Promise<Rule[]> {
  const { config, rules, allRules, unsupported } = project;
  const lookup = (test: string) => answers.get(macroName(test, config.tests.prefix));
  checkUnsupported(unsupported, lookup);
  const chosen =
    config.rules.select === 'when'
      ? selectRules(allRules, lookup, rules)
      : await selectByProgram({
          program: besideConfig(config, config.rules.select.program),
          headerText: header,
          cc: ['cc'],
          knownRules: rules,
          log: session.log,
          signal: session.signal,
        });
  const { each } = config.rules;
  if (each === undefined) return chosen;
  const file = besideConfig(config, each.template);
  return instantiate(
    {
      file,
      text: await readFile(file, 'latin1'),
      placeholder: each.placeholder,
      selectedBy: config.rules.select === 'when' ? 'when' : 'program',
    },
    chosen,
  );
}
