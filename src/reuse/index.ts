/**
 * reuse/: what was made once, kept by the digest of all that it was made from.
 * In: a key, bytes. Out: the same bytes for the same key, or nothing: one that is damaged, was cut short or has
 * been removed for lack of room is as if it had never been there.
 */
export { type Reuse, reuseIn } from './directory.js';
