/**
 * service/: patches asked of a server, over the network.
 * In: the server's URL; the name and version of a module, and the compat.h of a kernel, which is all that is sent.
 * Out: the cache entry as a bundle, which nobody has looked into yet; or why there is none. A proxy is taken from the
 * environment.
 */
export { type Answered, askService, type Question, shownUrl } from './ask.js';
