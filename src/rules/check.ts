import { CompatError } from '../core/errors.js';
import { didYouMean } from '../core/nearest.js';
import { testNames } from './condition.js';
import { orderRules } from './order.js';
import type { Rule } from './rule.js';

/**
 * Refuses a set of rules that some kernel would stumble over, so that it shows on every kernel.
 * `tests` names every compat test there is, whether it runs for this module or not.
 * Throws RULE_FILE (two rules of one name, an unknown rule after `after`), RULE_CONDITION (an
 * unknown test after `when`) or RULE_CYCLE.
 *
 * @param toRead those whose words are looked at: of the others that was done before
 */
export function checkRules(
  rules: readonly Rule[],
  tests: readonly string[],
  toRead: readonly Rule[] = rules,
): void {
  const byName = new Map<string, Rule>();
  for (const rule of rules) {
    const twin = byName.get(rule.name);
    if (twin) throw twinError(twin, rule);
    byName.set(rule.name, rule);
  }
  const known = new Set(tests);
  for (const rule of toRead) {
    checkCondition(rule, known);
    checkAfter(rule, byName);
  }
  orderRules(rules); // for its RULE_CYCLE
}

function twinError(first: Rule, second: Rule): CompatError {
  return new CompatError(
    'RULE_FILE',
    `two rules are called ${first.name}: ${first.file} and ${second.file}`,
    { hint: 'Rename one of the files: a rule is known by its file name, without the extension.' },
  );
}

function checkCondition(rule: Rule, tests: ReadonlySet<string>): void {
  const unknown = rule.when && testNames(rule.when).find((name) => !tests.has(name));
  if (unknown === undefined) return;
  throw new CompatError(
    'RULE_CONDITION',
    `${rule.file}: the rule ${rule.name} waits for the test ${unknown}, which doesn't exist`,
    { hint: didYouMean(unknown, tests, `Add a compat test ${unknown}.c, or fix the name.`) },
  );
}

function checkAfter(rule: Rule, byName: ReadonlyMap<string, Rule>): void {
  const unknown = rule.after.find((name) => !byName.has(name));
  if (unknown === undefined) return;
  throw new CompatError(
    'RULE_FILE',
    `${rule.file}: the rule ${rule.name} comes after ${unknown}, which doesn't exist`,
    { hint: didYouMean(unknown, byName.keys(), 'Fix the name, or drop the line.') },
  );
}
