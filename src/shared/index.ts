/**
 * shared/: what several machines have in common: objects by their SHA-256, and a small map from a key to one of them.
 * In: URLs of caches; a kind, a key, bytes. Out: the bytes that somebody put there for this key, with their digest
 * verified and whether it was one who has our key; or nothing. A cache that is down, slow, full or lying costs a warning.
 */
export {
  type ObjectHandler,
  type ObjectReply,
  type ObjectRequest,
  objectHandler,
} from './handler.js';
export { type Kind as SharedKind, MOST_OBJECT_BYTES } from './holder.js';
export { isHolderUrl, type SharedConfig, sharedPlaces } from './places.js';
export { type Found, openShared, type Shared, type Tally } from './shared.js';
