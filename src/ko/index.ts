/**
 * ko/: whether a kernel would load a built module.
 * In: a kernel tree, built modules (.ko, .ko.xz, .ko.gz, .ko.zst).
 * Out: for each of them what it asks of a kernel, and what that kernel would refuse: the same questions in the same order as the kernel's
 * own loader has them, asked of the headers, and of this machine where it is to run.
 */
export { type Checked, checkModules } from './check.js';
export { type Enrol, howToEnrol } from './enrol.js';
export type { LoadFinding, Weighed } from './finding.js';
export { warnOfRefused } from './warn.js';
export { inWords } from './words.js';
