import { byBytes } from '../core/bytes.js';
import { evaluate, testNames } from './condition.js';
import { orderRules } from './order.js';
import type { Rule } from './rule.js';

/**
 * The rules to apply, in order: those whose condition holds, and those without one.
 * `all` is the whole set, which fixes the order; `among` are those that take part at all (see
 * `participating`), and only their tests need an answer from `lookup`.
 * Throws RULE_CONDITION for a test without an answer, RULE_CYCLE where there is no order.
 */
export function selectRules(
  all: readonly Rule[],
  lookup: (testName: string) => boolean | undefined,
  among: readonly Rule[] = all,
): Rule[] {
  const takePart = new Set(among.map((rule) => rule.name));
  return orderRules(all)
    .filter((rule) => takePart.has(rule.name))
    .filter(({ when, name }) => when === undefined || evaluate(when, lookup, `the rule ${name}`));
}

/** The tests that the conditions of these rules name, each once, in byte order. */
export function testsNamedBy(rules: readonly Rule[]): string[] {
  return [...new Set(rules.flatMap(({ when }) => (when ? testNames(when) : [])))].sort(byBytes);
}
