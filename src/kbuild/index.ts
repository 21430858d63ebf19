/**
 * kbuild/: build the patched copy.
 * In: a kernel tree and a directory that holds patched sources. Out: the modules that were built,
 * found on disk rather than believed: make may end well and have built none.
 */
export { type BuildRequest, buildModules, installModules } from './build.js';
export { type BuildError, buildErrors, type ErrorGroup, groupErrors } from './compile-errors.js';
export { buildByDkmsConf, hasDkmsConf, runPreBuild } from './dkms.js';
export { modinfo } from './modinfo.js';
