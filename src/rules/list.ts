import { conditionText } from './condition.js';
import { orderRules } from './order.js';
import type { Rule } from './rule.js';

/** One rule, as `rules list` shows it. */
export interface ListedRule {
  name: string;
  origin: Rule['origin'];
  kind: Rule['kind'];
  /** Empty when it always applies. */
  when: string;
  after: string[];
  touches: string[];
  upstream: string;
  file: string;
  /** Whether no build applies it, since it is not finished. */
  isDraft: boolean;
}

/** Rules in the order in which they would be applied, each with what its header says. */
export function listRules(rules: readonly Rule[]): ListedRule[] {
  return orderRules(rules).map((rule) => ({
    name: rule.name,
    origin: rule.origin,
    kind: rule.kind,
    when: rule.when === undefined ? '' : conditionText(rule.when),
    after: rule.after,
    touches: rule.touches,
    upstream: rule.upstream ?? '',
    file: rule.file,
    isDraft: rule.isDraft === true,
  }));
}
