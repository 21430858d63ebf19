import { conditionText, evaluate, testNames } from './condition.js';
import type { Rule } from './rule.js';

/** Whether a rule applies for some answers, and what it waits for. */
export interface RuleStory {
  rule: string;
  file: string;
  holds: boolean;
  /** Its condition, or `always`. */
  when: string;
  /** The tests that the condition names. */
  asks: string[];
  touches: string[];
  upstream: string;
}

/** All that is known of one rule. Throws RULE_CONDITION for a test without an answer. */
export function explainRule(rule: Rule, lookup: (test: string) => boolean | undefined): RuleStory {
  const { name, file, when, touches, upstream } = rule;
  return {
    rule: name,
    file,
    holds: when === undefined || evaluate(when, lookup, `the rule ${name}`),
    when: when === undefined ? 'always' : conditionText(when),
    asks: when === undefined ? [] : testNames(when),
    touches,
    upstream: upstream ?? 'not told',
  };
}
