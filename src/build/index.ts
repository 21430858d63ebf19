/**
 * build/: from a patch to modules.
 * In: a project, a kernel tree, the patch that was obtained. Out: the patched copy (copy/), the modules that
 * kbuild (kbuild/), a driver's own make (own-make/) or a dkms package's MAKE line (dkms/) made in it, found on disk rather than believed:
 * make may end well and have built none, be it that they see the copy where the sources stand (place/); or the program that the compiler
 * alone makes of it for a usermode target (usermode/); and, of a build that failed, what its errors are about (failure/). Which of these
 * builds for a kind of target stands in builder.ts. Where all that
 * fails is a name that no header brings along any more, or a warning about style, the module is built again without that (again/).
 */

export { buildOrAsItIs, ifCurable } from './as-they-are.js';
export { type AtWork, atWork } from './at-work.js';
export { installCopy } from './builder.js';
export { clean } from './clean.js';
export { keepHeader } from './copy/keep-header.js';
export { patchInPlace } from './copy/patched-files.js';
export { type Changed, disable, type Enabled, enable, listEnabled } from './dkms/enable.js';
export { onTrial } from './dkms/on-trial.js';
export { buildThroughDkms, type DkmsBuilt, runOwnPreBuild } from './dkms/package.js';
export type { LeftOut } from './failure/blame.js';
export type { BuildError } from './failure/build-errors.js';
export {
  type Blamed,
  BuildFailed,
  type Declared,
  type Failure,
  type KnownRule,
} from './failure/failure.js';
export { layOutCopy, type Made, type Patched } from './in-copy.js';
export { runProgram, tryProgram } from './usermode/run-program.js';
export { buildsAsItIs, buildsWithoutRules } from './without-rules.js';
