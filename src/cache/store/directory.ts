import path from 'node:path';
import { CompatError } from '../../core/errors.js';
import { makeDirectory, makePrivateDirectory } from '../../core/files/atomic.js';
import { discard, fingerprintsIn, undoHalfDone } from './leftovers.js';
import { removeDeadLocks, withEntryLock, withWriteLock } from './lock.js';
import { noteFile, putAllInPlace } from './put.js';
import { identityOf, peek, readFiles } from './read.js';
import type { Files, Store, WritableStore, Writer } from './store.js';

/** A directory of entries that is never written, locked or tidied: one of a release, say. */
export function readOnlyDirectory(dir: string): Store {
  const nameOf = (fingerprint: string): string => path.join(dir, fingerprint);
  return {
    nameOf,
    list: () => fingerprintsIn(dir),
    peek: (fingerprint, name) => peek(nameOf(fingerprint), name),
    get: (_, fingerprint) => readFiles(nameOf(fingerprint)),
  };
}

/** A directory of entries, which this process may change. It need not exist yet; `isPrivate`: it is this user's alone. */
export function directory(dir: string, isPrivate = false): WritableStore {
  const make = (): Promise<void> => (isPrivate ? makePrivateDirectory(dir) : makeDirectory(dir));
  const store = readOnlyDirectory(dir);
  return {
    ...store,
    get: async (session, fingerprint, isSound) => {
      // Without a lock first: a hit costs no process.
      const files = await readInPassing(store.nameOf(fingerprint));
      if (files !== undefined && isSound(files)) return files;
      // Another process may be changing it, or have been killed while it did.
      return withWriteLock(session, dir, async (exclusive) => {
        await undoHalfDone(dir, exclusive);
        return readFiles(store.nameOf(fingerprint));
      });
    },
    alone: async (session, fingerprint, work) => {
      await make();
      return withEntryLock(session, dir, fingerprint, work);
    },
    change: (session, work) =>
      withWriteLock(session, dir, async (exclusive) => {
        const left = await undoHalfDone(dir, exclusive);
        return work(writer(dir, store, make, [...left], () => removeDeadLocks(session, dir)));
      }),
  };
}

function writer(
  dir: string,
  { nameOf }: Store,
  make: () => Promise<void>,
  removed: string[],
  removeLocks: () => Promise<string[]>,
): Writer {
  return {
    get: (fingerprint) => readFiles(nameOf(fingerprint)),
    put: async (entries, verify) => {
      await make();
      await putAllInPlace(dir, entries, verify);
    },
    note: (fingerprint, name, bytes) => noteFile(dir, path.join(nameOf(fingerprint), name), bytes),
    remove: (fingerprint) => discard(nameOf(fingerprint)),
    sweep: async () => [...removed, ...(await removeLocks())],
  };
}

/** The files, if all were read from one and the same directory. */
async function readInPassing(entry: string): Promise<Files | undefined> {
  const before = await identityOf(entry);
  try {
    const files = await readFiles(entry);
    return before === (await identityOf(entry)) ? files : undefined;
  } catch (error) {
    if (error instanceof CompatError && error.code === 'CACHE_DAMAGED') return undefined;
    throw error;
  }
}
