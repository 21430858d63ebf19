/**
 * state/: what is kept for this user in $XDG_CACHE_HOME/compat-gen.
 * In: that directory. Out: how large it is, how often it helped; the same without what was used longest ago, or
 * without all that can be made again. Cache entries, and where patches came from, are never removed with the rest.
 */
export { cacheLimit, keepBound } from './bound.js';
export { type Cleared, clear } from './clear.js';
export { count } from './counters.js';
export { type CacheStats, type KindStats, stats } from './stats.js';
