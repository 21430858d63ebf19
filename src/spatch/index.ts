/**
 * spatch/: one spatch process.
 * In: a semantic patch and the files that it is to see, in a scratch directory. Out: the files that it
 * changed, and what it says and keeps silent about: code that it skipped, failures that it ends with exit
 * status 0 for.
 */
export { failureOf, SpatchDied, spatchFailed } from './failure.js';
export { findSpatch, type Spatch } from './find.js';
export type { Fired } from './fired.js';
export { identityOf } from './identity.js';
export { type InputFile, inputFiles, isOwnFile } from './inputs.js';
export type { Place } from './place.js';
export { provePython, usesPython, usesScripts } from './python.js';
export { type Ran, type RuleResult, runRule, type SpatchSetup } from './run-rule.js';
export {
  inTree,
  MACROS,
  putMacros,
  putRule,
  putSources,
  type Scratch,
  withScratch,
} from './scratch.js';
export type { Tried, TriedItem } from './tried.js';
export { atLeast, OLDEST } from './version.js';
export { words } from './words.js';
