/**
 * project/: the module that is being built, as it lies on disk.
 * In: a directory. Out: a Project: what its compat.toml says (or the defaults, where there is none), the files
 * that rules may change, the compat tests and rules in use, its own and the library's, its cocci_cache, and the
 * places where this tool keeps what it makes. Nothing of a kernel is known here.
 */
export { adviseTop } from './advise-top.js';
export { type Config, readConfig } from './config.js';
export { compilerFlags } from './flags.js';
export { type Identity, identityOf } from './identity.js';
export { init, type LaidOut } from './init.js';
export { LIBRARY_CACHE, library, libraryDigest, RELEASE_DIR } from './library.js';
export { moduleIdentity } from './module-identity.js';
export { namesItsPlace } from './names-its-place.js';
export { askingAll, openProject, type Project } from './open.js';
export { otherTests } from './other-tests.js';
export { matrixCopies, type Places, placesFor } from './places.js';
export { readRules } from './read-rules.js';
export { cacheInRelease, withCacheDir } from './release-cache.js';
export { rulesFor } from './rules-for.js';
export { servicesFor } from './services.js';
export { sanityTests } from './sources.js';
export { spatchOptions } from './spatch-options.js';
export { kernelsFor } from './version-tests.js';
