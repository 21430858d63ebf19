import { conditionText, orderRules, type Rule } from '../rules/index.js';
import type { Project } from './project.js';

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
}

/**
 * The rules that take part, in the order in which they would be applied.
 *
 * @param all those of the library that the module's sources do not touch, too
 */
export async function listRules(project: Project, all: boolean): Promise<ListedRule[]> {
  const shown = all ? project.allRules : project.rules;
  return orderRules(shown).map((rule) => ({
    name: rule.name,
    origin: rule.origin,
    kind: rule.kind,
    when: rule.when === undefined ? '' : conditionText(rule.when),
    after: rule.after,
    touches: rule.touches,
    upstream: rule.upstream ?? '',
    file: rule.file,
  }));
}
