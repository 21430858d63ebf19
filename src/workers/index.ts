/**
 * workers/: patches made on other machines.
 * In: a project and what it lacks, a queue; or a queue to work for. Out: the patches, in the shared cache. Jobs carry
 * digests: sources, answers and patches travel through the shared cache, sealed with the key that all have.
 */
export { askWorkers } from './ask.js';
export { checkShared, type Worker, work } from './work.js';
