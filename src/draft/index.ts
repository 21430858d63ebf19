/**
 * draft/: a rule for something that a kernel refuses and no rule knows yet.
 * In: a project, what an error is about, the kernels at hand. Out: a compat test that says no on the kernel that
 * refuses it and yes on one that takes it, a rule of the right shape, and its pair, of the driver's own code, where
 * builds find them. What nobody can know from two headers stays a word for a person to replace.
 */
export { type Drafted, draft, type Said, type Wanted } from './draft.js';
export { explainFailure } from './explain-failure.js';
export { type Proposal, propose } from './propose/propose.js';
export { type Trees, treesBetween } from './propose/trees.js';
export { type Written, writeDraft } from './write.js';
