/**
 * module/: the driver that is being built.
 * In: a directory. Out: what its compat.toml says (or the defaults, where there is none), the
 * files that rules may change, the files that are copied, and the places where this tool keeps
 * what it makes. Nothing of a kernel is known here.
 */
export { type Config, readConfig } from './config.js';
export { compilerFlags } from './flags.js';
export { LIBRARY_CACHE, library, RELEASE_DIR } from './library.js';
export { type Places, placesFor, userCache } from './places.js';
export { cacheInRelease, withCacheDir } from './release-cache.js';
export {
  copiedFiles,
  isGplCompatible,
  readKbuildFiles,
  readSources,
  ruleFiles,
  sanityTests,
  testFiles,
} from './sources.js';
