/**
 * library/: the API changes that this program knows, as people look for them.
 * In: the folders of cocci/, what was seen of their rules on real kernels, the words of a person. Out: the changes with
 * all that is known of them, ranked by those words; the same as web pages.
 */
export type { Change, ChangeRule, Library, Upstream } from './change.js';
export { writePages } from './pages.js';
export { readLibrary } from './read.js';
export { EXACT, type Hit, meantBy, search } from './search.js';
export { upstreamText } from './upstream.js';
