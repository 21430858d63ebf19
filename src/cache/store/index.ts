/**
 * cache/store/: where entries lie: a directory today.
 * In: a fingerprint, or the files of entries. Out: the files of an entry as one writer left them, whatever else
 * reads or writes the same place, and whenever a process is killed. What is in them is not looked at.
 */
export { directory, readOnlyDirectory } from './directory.js';
export { TEMPORARY } from './leftovers.js';
export type { Files, Store, WritableStore, Writer } from './store.js';
