/**
 * obtain/: the patch for some answers.
 * In: a project, its answers on a kernel, the rules that these select, and what the caller allows.
 * Out: the cache entry that holds the patch: found and current, made by spatch and published, or, where
 * neither can be, the error of the hard route, which says what to carry where.
 */

export {
  type Blame,
  type BlamedFile,
  type BlamedHunk,
  type BlamedRule,
  blame,
} from './blame.js';
export { blameEntry } from './blame-entry.js';
export {
  listCache,
  pruneCache,
  type ShownEntry,
  type Standing,
  showEntry,
  unsoundAnswers,
  verifyCache,
} from './care.js';
export type { ChangedFile } from './changed-files.js';
export { exportEntries } from './elsewhere/carry.js';
export { readIt } from './elsewhere/hand-over.js';
export { type Arrival, importBundles } from './elsewhere/import.js';
export { sharedKey } from './elsewhere/shared-entry.js';
export { asideFor, type Explained, explain } from './explain.js';
export { type Generated, generate, generateFrom } from './generate.js';
export { type Elsewhere, type Lacking, lacking } from './lacking.js';
export { type Obtained, patchFor } from './patch-for.js';
export { type Cost, type Costs, costsOf } from './profile.js';
export { type Remade, remakeAll } from './remake.js';
export { type Accepted, acceptEntry } from './trust/accept.js';
export { type SignedEntry, type SignRequest, signEntries } from './trust/sign-entries.js';
export { openSigner, type Signer } from './trust/signer.js';
export type { Policy, Wanted } from './wanted.js';
