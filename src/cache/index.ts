/**
 * cache/: the cocci_cache, a directory of entries named by fingerprint. In: a fingerprint, or a
 * compat.h with the patch made for it, its rules, sources and releases. Out: entries that were
 * verified as they were read. An entry is published whole or not at all, whoever else reads or
 * writes the same directory, and whenever this process is killed.
 */
export { type Bundle, bundle, unbundle } from './bundle.js';
export { mayBeRemade } from './damage.js';
export type { Entry, Form } from './entry.js';
export { type Gathered, type GatherRequest, gather } from './gather.js';
export { keepSigned } from './keep-signed.js';
export {
  type Damaged,
  isDamaged,
  knownAnswers,
  type Listed,
  listEntries,
  listFingerprints,
  verifyAll,
} from './list.js';
export { lookUp } from './lookup.js';
export type { Made, Manifest } from './manifest.js';
export { type Guard, type Incoming, type Merged, merge } from './merge.js';
export { type Cache, type CachePlaces, changesTo, openCache, RESULTS_DIR } from './open.js';
export { isMadeHere, noteOrigin, type Origin, originOf } from './origin.js';
export { prune } from './prune.js';
export { type Publication, publish, publishHeader } from './publish.js';
export { addRelease } from './releases.js';
export { type Inputs, staleness } from './staleness.js';
export { wholeFingerprint } from './which.js';
