/**
 * serve/releases/: the module releases that a directory holds.
 * In: a directory of NAME-VERSION/ and NAME-VERSION.tar.gz. Out: which there are, as of now, and each opened as a
 * project, with a digest of all that its patches depend on. A name from the network is looked up among these names,
 * and never becomes a path.
 */
export { type Library, openLibrary } from './library.js';
export type { Named } from './names.js';
export type { OpenRelease } from './open.js';
