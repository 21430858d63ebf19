/**
 * memory/: answers of a kernel, kept from one run to the next, and those that came with a cocci_cache.
 * In: answers, each with the files that finding it read, and the paths it looked for in vain; the
 * user's cache directory and the records that a release ships. Out: an answer, only while every one
 * of those files is what it was and none of those paths is there. A record that is damaged, can't
 * be read or can't be written costs time and never gives a wrong answer.
 */
export type { KeptAnswer, NewAnswer } from './answer.js';
export { contextId } from './context.js';
export { identityOf } from './identity.js';
export { type Kept, type KeptRequest, openKept } from './open.js';
export type { Saved } from './save.js';
export { exportShipped, type Shippable, type ShipRequest } from './ship.js';
export { type Unsound, unsoundShipped } from './unsound.js';
