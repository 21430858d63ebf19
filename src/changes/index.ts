/**
 * changes/: what changed from one kernel's headers to another's, and what of it a driver meets.
 * In: two header trees, and a driver's texts. Out: functions, macros, types, members, constants, headers and
 * exported symbols that are gone, moved or changed, with both declarations; of a driver, its own lines. Text alone:
 * no compiler is asked.
 */
export { type Changes, type ChangesMet, changesBetween, changesMetBy } from './changes.js';
export type { Change } from './compare/change.js';
export type { Met } from './driver/meet.js';
export { textsOf } from './driver/texts.js';
export { type Known, rulesForChange } from './known.js';
