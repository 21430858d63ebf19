/**
 * serve/http/: what comes in by HTTP, and what goes out.
 * In: a server's work and releases, and who may ask. Out: a listener for Node's HTTP server: DRBD's protocol, the
 * program's own API, the page for people, and the numbers for a monitor.
 */
export { readTokens } from './access.js';
export { listenerFor, refuseConnection } from './listener.js';
export { openMetrics } from './metrics.js';
export { openObjects } from './open-objects.js';
export { limitRates } from './rates.js';
export { rememberReplies } from './repeats.js';
export { openRequestLog } from './request-log.js';
