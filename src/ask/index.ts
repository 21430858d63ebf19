/**
 * ask/: the answers of one project on one target.
 * In: an open project, a kernel tree that was found. Out: Asked: the tree as kbuild describes it, and the
 * answer of each compat test, kept from an earlier run while all that it rests on is unchanged, shipped with
 * a cocci_cache, or compiled now; and a warning where the answers look like those of a broken set-up.
 */
export type { TestAnswer } from './answer.js';
export type { Asked, Ways } from './ask.js';
export { type AskedOf, askFound, askKernel, findTarget } from './ask-kernel.js';
export { describeTarget, type Target } from './describe.js';
export { type AnswerStory, explainAnswer } from './explain-answer.js';
export { findWished } from './find-wished.js';
export { isKeptTree, openMemory } from './open-memory.js';
export { type Shipped, shipAnswers } from './ship.js';
