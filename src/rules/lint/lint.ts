import type { Rule } from '../rule.js';
import { type Finding, locals, moved, names, removed, twice } from './lints.js';
import { readCocci } from './read-cocci.js';

/**
 * What about a semantic patch is likely to be wrong, by its text alone, but for what its header allows, in the order of its
 * lines. Other rules have none.
 */
export function lintRule({
  kind,
  text,
  allows,
}: Pick<Rule, 'kind' | 'text' | 'allows'>): Finding[] {
  if (kind !== 'cocci') return [];
  const parts = readCocci(text);
  const found = parts.flatMap((part) => [
    ...names(part),
    ...twice(part),
    ...moved(part),
    ...locals(part, parts),
    ...removed(part, parts),
  ]);
  return found
    .filter(({ lint }) => !allows.some((one) => one.lint === lint))
    .sort((a, b) => a.line - b.line);
}
