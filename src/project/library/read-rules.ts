import { byBytes } from '../../core/bytes.js';
import { readWithin } from '../../core/files/bounded.js';
import { parseRule, type Rule, type SelectedBy } from '../../rules/index.js';

/** A real one has some KB. */
const MOST_OF_RULE = 4 * 1024 * 1024;

/** The text of a rule, latin1. Throws USAGE for what can't be one. */
export function readRule(file: string): string {
  return readWithin(file, MOST_OF_RULE, 'a rule').toString('latin1');
}

/** The rules in these files, by name. Throws what parseRule throws. */
export function readRules(
  files: readonly string[],
  origin: Rule['origin'],
  selectedBy: SelectedBy,
): Rule[] {
  return files
    .map((file) => parseRule({ file, text: readRule(file), origin, selectedBy }))
    .sort((a, b) => byBytes(a.name, b.name));
}
