/**
 * serve/work/: patches that somebody waits for.
 * In: a release, the answers of a kernel, whoever waits. Out: the verified cache entry: from memory, or from one
 * process for all who ask for the same; that process is confined, and stopped when nobody waits for it any more.
 */
export { type Confinement, confine, examineConfinement } from './confine.js';
export type { Finished } from './finished.js';
export type { Job, JobState } from './job.js';
export { keepInMemory } from './kept.js';
export type { Sign } from './make-one.js';
export { openWork, type Work, type WorkCounts, type WorkOptions } from './work.js';
