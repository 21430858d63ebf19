import type { Rule } from '../rules/index.js';

/**
 * Whether what a rule finds in one file can count in another. For that it takes a metavariable that is
 * inherited, a dependency or a script, all of which need more in a rule's header than `@@`. Every other
 * rule can be run file by file, on all cores, and on the files alone that hold its words.
 */
export function looksAcrossFiles(rule: Pick<Rule, 'text'>): boolean {
  return /^\s*@(?!@)/m.test(rule.text);
}
