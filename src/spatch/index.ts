/**
 * spatch/: runs spatch, and makes sure that its silence means what it seems to mean.
 * In: the rules that apply, in their order; the module's sources; how spatch is to be run.
 * Out: the sources as the rules leave them, and which file each rule changed. The diff is made
 * elsewhere, from these bytes: spatch's own holds temporary names.
 */
export { type Applied, applyRules } from './apply.js';
export { type CheckOptions, checkRules } from './check.js';
export { findSpatch, type Spatch } from './find.js';
export { proveSpatch } from './prove.js';
export { provePython } from './python.js';
export type { ApplyOptions } from './state.js';
