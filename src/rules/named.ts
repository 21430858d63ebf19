import { CompatError } from '../core/errors.js';
import { didYouMean } from '../core/nearest.js';
import type { Rule } from './rule.js';

/** The rule of that name. Throws USAGE where there is none. */
export function ruleNamed(rules: readonly Rule[], name: string): Rule {
  const rule = rules.find((known) => known.name === name);
  if (rule !== undefined) return rule;
  const names = rules.map((known) => known.name);
  throw new CompatError('USAGE', `there is no rule ${name}`, {
    hint: didYouMean(name, names, '`compat-gen rules list --all` shows them.'),
  });
}
