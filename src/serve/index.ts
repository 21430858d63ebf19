/**
 * serve/: patches for others, over the network.
 * In: a directory of module releases, an address to listen at, who may ask, how much may be used. Out: a server that
 * answers until it is told to stop. Its patches lie in the cocci_cache of each release: that is all that it keeps.
 */
export { examineServer } from './examine.js';
export { type Bound, type ServeOptions, serve } from './serve.js';
