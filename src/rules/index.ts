/**
 * rules/: which rules apply, in which order.
 * In: the text of .cocci, .patch, .kbuild and .head rules, the answers of the compat tests, the module's sources.
 * Out: Rule values; the selected ones, in the order in which they are to be applied.
 * Pure, but for program.ts, which compiles and runs the project's own selector program.
 */
export { checkRules } from './check.js';
export { type Condition, conditionText, evaluate, operandsOf, testNames } from './condition.js';
export { parseCondition } from './condition-parser.js';
export { headLines, kbuildLines, type SelectedBy } from './directives.js';
export { instantiate, type Template, writtenRule, writtenRules } from './each.js';
export { explainRule, type RuleStory } from './explain.js';
export { lintRule } from './lint/lint.js';
export type { Finding } from './lint/lints.js';
export { type Part, readCocci } from './lint/read-cocci.js';
export { type ListedRule, listRules } from './list.js';
export { ruleNamed } from './named.js';
export { orderRules } from './order.js';
export { type Outline, outlineOf, ruleOfOutline } from './outline.js';
export { fileOfTaken, ownFile } from './own.js';
export { parseRule, type RuleFile } from './parse.js';
export { type SelectorProgram, selectByProgram } from './program.js';
export type { Rule } from './rule.js';
export { selectRules, testsNamedBy } from './select.js';
export { participating } from './touches.js';
export { checkUnsupported, readUnsupported, type Unsupported } from './unsupported.js';
export {
  ANY_VERSION,
  OLDEST,
  type Versions,
  versionCode,
  versionInName,
  versionsLeft,
} from './versions.js';
