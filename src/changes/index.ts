/**
 * changes/: what changed from one kernel's headers to another's, and what of it a driver meets.
 * In: two header trees, and a driver's texts. Out: functions, macros, types, members, constants, headers and
 * exported symbols that are gone, moved or changed, with both declarations; of a driver, its own lines. Text alone:
 * no compiler is asked.
 */
export {
  type Changes,
  type ChangesMet,
  type Compared,
  changesBetween,
  changesMetBy,
  compareAbout,
  compareFor,
  type ReadKernel,
  readAbout,
} from './changes.js';
export type { Change } from './compare/change.js';
export { compareSignatures } from './compare/signature.js';
export type { Between, Met } from './driver/meet.js';
export { functionAt, type Source } from './driver/source.js';
export { textsOf } from './driver/texts.js';
export type { Scope } from './driver/types.js';
export { type Known, rulesForChange } from './known.js';
export { findTree, wishNamed } from './tree/find-tree.js';
export type { Found, Table } from './tree/table.js';
