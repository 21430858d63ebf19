/**
 * draft/: a rule for something that a kernel refuses and no rule knows yet.
 * In: a project, what an error is about or a change that it meets, the kernels at hand. Out: a compat test that says no on
 * the kernel that refuses it and yes on one that takes it, a rule and its pair, proved on both, where builds find them. What
 * can't be proved is a draft, which no build uses, or is not written: what nobody can know from two headers stays a word for a
 * person to replace.
 */
export type { Drafted, Said, Wanted } from './draft.js';
export { explainFailure } from './explain-failure.js';
export { type NewRule, newRule } from './new-rule.js';
export { askedForBy } from './propose/asked-for.js';
export { kernelsBetween } from './propose/kernels-between.js';
export { type Proposal, propose } from './propose/propose.js';
export { type Trees, treesBetween } from './propose/trees.js';
export type { Written } from './write.js';
