import type { Runner } from '../../core/process/process.js';

/** The files of an entry, by name. */
export type Files = ReadonlyMap<string, Buffer>;

/**
 * A place where entries lie: a directory today. A second kind of place is one more file beside this one
 * that fulfils this interface, and test/cache/store/contract.ts runs on it. What a store returns is not verified:
 * that is the cache's work, the same for every store.
 */
export interface Store {
  /** How messages name the place of an entry: its directory, say. */
  nameOf(fingerprint: string): string;
  /** The fingerprints that have an entry, in byte order. */
  list(): Promise<string[]>;
  /**
   * One file of an entry as it is now, be a writer at work or not; undefined where there is none, or it can't be read. For
   * compat.h, which the fingerprint proves.
   */
  peek(fingerprint: string, name: string): Buffer | undefined;
  /**
   * All files of one entry, as one writer left them; undefined where there is none.
   *
   * @param isSound whether files agree with one another; where they do not, a store looks once more when
   *   no writer is at work
   */
  get(
    session: Runner,
    fingerprint: string,
    isSound: (files: Files) => boolean,
  ): Promise<Files | undefined>;
}

/** A store that this process may change. */
export interface WritableStore extends Store {
  /**
   * Runs `work` while no other process runs it for the same fingerprint, so that two builds started at
   * once make a patch once: look the entry up again inside. Logs WAIT when another one is at it. Where
   * no lock can be had, `work` runs unguarded: then both make the same patch, and either may come last.
   */
  alone<T>(session: Runner, fingerprint: string, work: () => Promise<T>): Promise<T>;
  /** Runs `work` with all other writers shut out. Not to be nested. */
  change<T>(session: Runner, work: (writer: Writer) => Promise<T>): Promise<T>;
}

/** What may be done while no other writer is at work. */
export interface Writer {
  get(fingerprint: string): Promise<Files | undefined>;
  /**
   * Puts entries in place, all of them or none, each whole, in place of those that are there. Throws
   * DISK_FULL, and what `verify` throws for the files as they can be read back.
   */
  put(
    entries: ReadonlyMap<string, Files>,
    verify: (fingerprint: string, files: Files) => void,
  ): Promise<void>;
  /** Replaces one file of an entry; false where it can't be written. Throws DISK_FULL. */
  note(fingerprint: string, name: string, bytes: Buffer): Promise<boolean>;
  remove(fingerprint: string): Promise<void>;
  /** Removes what killed processes have left over; returns the names, in no order. */
  sweep(): Promise<string[]>;
}
