/**
 * workers/: what other machines take over: patches, and cells of a matrix.
 * In: a project and what it lacks, or a cell, and a queue; or a queue to work for. Out: the patches, what came of the cells, in the
 * shared cache. Jobs carry digests: all else travels through the shared cache, sealed with the key that all have.
 */
export { askWorkers } from './ask.js';
export { cellsBy } from './cells.js';
export { checkShared } from './job.js';
export { type Worker, work } from './work.js';
