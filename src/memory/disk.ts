import { lstatIfThere } from '../core/files/missing.js';
import { changedAt, lastingSignature, signatureOf } from '../core/files/signature.js';
import { identityOf } from './identity.js';
import { statOf } from './place.js';
import { LONGEST_PATH } from './shape.js';

/** What is known of a file from before: while the signature stays, so does the identity. */
export interface KnownFile {
  identity: string;
  /** '' where none could be trusted. */
  signature: string;
}

export interface FileState extends KnownFile {
  /** ms since 1970. */
  changedAt: number;
}

/**
 * What shows that nothing was added below a directory: the nearest directory that is there (itself,
 * most often). While its signature stays it has gained no entry.
 */
export interface Anchor {
  path: string;
  /** '' where none can be trusted. */
  signature: string;
}

/** The disk as it is now. Each path is looked at once. */
export interface Disk {
  /** undefined where no file can be told there. */
  file(path: string): FileState | undefined;
  /** Whether nothing at all is there, not even a dangling symlink. */
  isAbsent(path: string): boolean;
  /** Whether what was absent below the anchor still is; false where only a look at each can tell. */
  stands(anchor: Anchor): boolean;
  anchorOf(dir: string): Anchor;
}

/** `known` is what a record says of a path; a file that it knows is not read. */
export function lookAtDisk(known: (path: string) => KnownFile | undefined): Disk {
  const now = Date.now();

  function file(name: string): FileState | undefined {
    const stat = isExact(name) ? statOf(name) : undefined;
    if (stat === undefined) return undefined;
    const before = known(name);
    if (before !== undefined && before.signature === signatureOf(stat)) {
      return { ...before, changedAt: changedAt(stat) };
    }
    const identity = identityOf(name, stat);
    if (identity === undefined) return undefined;
    return { identity, signature: lastingSignature(stat, now), changedAt: changedAt(stat) };
  }

  function anchorOf(dir: string): Anchor {
    for (let here = dir, child = ''; ; child = here, here = parentOf(here)) {
      const stat = statOf(here || '/');
      if (stat === undefined) continue;
      // A dangling link is there, and what it points to may appear without a change here.
      const untold = child !== '' && !isAbsent(child);
      return { path: here, signature: untold ? '' : lastingSignature(stat, now) };
    }
  }

  const isAbsent = once((name: string): boolean => {
    if (!isExact(name)) return false;
    // Most missing headers were looked for below directories that are not there either.
    return isAbsent(parentOf(name)) || isNotThere(name);
  });

  const currentSignature = once((dir: string) => {
    const stat = statOf(dir || '/');
    return stat && signatureOf(stat);
  });

  return {
    file: once(file),
    isAbsent,
    stands: (anchor) =>
      anchor.signature !== '' && currentSignature(anchor.path) === anchor.signature,
    anchorOf: once(anchorOf),
  };
}

function isNotThere(name: string): boolean {
  try {
    return lstatIfThere(name) === undefined;
  } catch {
    // Not allowed to look is not the same as absent.
    return false;
  }
}

/** The directory part, '' for the root; by the text alone, since `..` behind a symlink leads elsewhere. */
export function parentOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/'));
}

/** Whether this is the path that the process named, and one that a record can hold: U+FFFD stands for bytes that were lost. */
function isExact(name: string): boolean {
  return name.startsWith('/') && name.length < LONGEST_PATH && !name.includes('\uFFFD');
}

function once<T>(look: (name: string) => T): (name: string) => T {
  const seen = new Map<string, T>();
  return (name) => {
    if (!seen.has(name)) seen.set(name, look(name));
    return seen.get(name) as T;
  };
}
