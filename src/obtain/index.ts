/**
 * obtain/: the patch for some answers.
 * In: a project, its answers on a kernel, the rules that these select, and what the caller allows.
 * Out: the cache entry that holds the patch: found and current, made by spatch and published, or, where
 * neither can be, the error of the hard route, which says what to carry where.
 */
export { type Generated, generate } from './generate.js';
export { judge } from './judge.js';
export { type Patched, type Policy, patchFor, type Wanted } from './patch-for.js';
export { spatchOptions } from './spatch-options.js';
