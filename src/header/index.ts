/**
 * header/: compat.h, the key of everything.
 * In: what the compat tests answered, or the text of a compat.h from a cache.
 * Out: Answers: that text, its fingerprint, each answer by the name of its test; and how two of them differ.
 * Pure: nothing here reads a file or knows a kernel.
 */
export { Answers, type HeaderForm } from './answers.js';
export { type Difference, type Nearest, nearest, otherMacros } from './compare.js';
export { inHeaderOrder, macroName } from './compose.js';
export { type Algorithm, fingerprint, isFingerprint } from './fingerprint.js';
