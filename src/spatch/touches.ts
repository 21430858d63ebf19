import type { Rule } from '../rules/index.js';

const IDENTIFIER = /^[A-Za-z_]\w*$/;

/**
 * Whether a rule can match in a file, going by its `touches` alone: one of them stands there as a
 * whole word, or anywhere where it is no identifier. A rule that names none can match anywhere.
 */
export function touchesFile(rule: Pick<Rule, 'touches'>, bytes: Buffer): boolean {
  return rule.touches.length === 0 || rule.touches.some((word) => occurs(word, bytes));
}

function occurs(word: string, bytes: Buffer): boolean {
  if (!bytes.includes(word)) return false;
  return !IDENTIFIER.test(word) || new RegExp(`\\b${word}\\b`).test(bytes.toString('latin1'));
}
