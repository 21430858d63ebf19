/**
 * apply/: rules over sources.
 * In: the rules that apply, in their order; the module's sources; a spatch, where one is needed. Out: the
 * sources as the rules leave them, one after another. What can be run together or side by side, and on which
 * files, is decided here. The diff is made elsewhere, from these bytes.
 */
export { type Applied, applyRules } from './apply.js';
export { rulesAside } from './aside.js';
export { applyAtOnce } from './at-once.js';
export { type CheckOptions, checkRules } from './check/check.js';
export { examineSpatchHost } from './check/examine.js';
export { ENGINE } from './engine.js';
export { reportLeftOut } from './report/report-left-out.js';
export { reportSkipped } from './report/report-skipped.js';
export type { LeftOut } from './run/leave-out.js';
export { type Memory, newMemory, openRecord, type Tally } from './run/record.js';
export type { ApplyOptions } from './run/state.js';
export type { RuleStep } from './run/unit.js';
export { type TestedRule, testRules } from './test-rules.js';
