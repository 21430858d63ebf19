/**
 * project/: the module that is being built, as it lies on disk.
 * In: a directory. Out: a Project: what its compat.toml says (or the defaults, where there is none), the files
 * that rules may change, the compat tests and rules in use, its own and the library's, its cocci_cache, and the
 * places where this tool keeps what it makes. Nothing of a kernel is known here.
 */
export { adviseTop } from './above/advise-top.js';
export { asksGit } from './above/asks-git.js';
export { namesItsPlace } from './above/names-its-place.js';
export { type Config, readConfig } from './config/config.js';
export { compilerFlags } from './config/flags.js';
export { servicesFor } from './config/services.js';
export { recordedOptions, spatchOptions } from './config/spatch-options.js';
export { type Identity, identityOf } from './identity.js';
export { init, type LaidOut } from './init.js';
export { LIBRARY_CACHE, library, libraryDigest, RELEASE_DIR } from './library/library.js';
export { readRules } from './library/read-rules.js';
export { kernelsFor } from './library/version-tests.js';
export { moduleIdentity } from './module-identity.js';
export { askingAll, openProject, type Project } from './open.js';
export { otherTests } from './other-tests.js';
export { buildsBelowCache, matrixCopies, type Places, placesFor } from './places.js';
export { cacheInRelease, withCacheDir } from './release-cache.js';
export { rulesFor } from './rules-for.js';
export { readKbuildFiles, sanityTests } from './sources.js';
