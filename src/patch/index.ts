/**
 * The unified diff, and the patched copy that kbuild sees.
 *
 * In: files before and after, or the text of a patch with the module's sources; all in memory.
 * Out: a patch with the same bytes on any machine; or the patched bytes with a map of what moved,
 * from which come line markers and the module's stamp; and, the only thing that touches the disk,
 * a directory brought up to date with them.
 */
export { type Applied, type AppliedFile, applyPatch, type Edit } from './apply.js';
export { withBareNames } from './bare-names.js';
export { type Change, findChanges } from './changes.js';
export { checkPatch } from './check.js';
export type { FilePatch, Hunk, HunkLine } from './hunk.js';
export { splitLines } from './lines.js';
export { makePatch } from './make.js';
export { writeName } from './names.js';
export { readPatch } from './read.js';
export { pathDanger } from './safe-path.js';
