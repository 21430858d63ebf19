/**
 * header/: compat.h, the key of everything.
 * In: the answers of the compat tests, or the text of a compat.h from a cache.
 * Out: that text, the same answers parsed back, its fingerprint, and how two of them differ.
 * Pure: nothing here reads a file or knows a kernel.
 */
export { type Difference, differences, type Nearest, nearest } from './compare.js';
export { type Answer, composeHeader, inHeaderOrder, macroName, renderHeader } from './compose.js';
export { type Algorithm, fingerprint, isFingerprint } from './fingerprint.js';
export { parseHeader } from './parse.js';
