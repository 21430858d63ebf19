import type { BigIntStats } from 'node:fs';
import { statIfThere } from '../core/files/missing.js';

/** Whether a path, `PATH/.`, stands for the file or directory that it leads to, and not for what is in it. */
export function isPlace(path: string): boolean {
  return path.endsWith('/.');
}

/** The path proper of a place; any other path as it is. */
export function pathOfPlace(path: string): string {
  return isPlace(path) ? path.slice(0, -2) || '/' : path;
}

/** stat(2), following symlinks, of the path or of the place that it stands for; undefined where it fails, be it because nothing is there. */
export function statOf(path: string): BigIntStats | undefined {
  try {
    return statIfThere(pathOfPlace(path));
  } catch {
    // Not allowed, a loop of links, a NUL in the name: a path that can't be seen vouches for nothing.
    return undefined;
  }
}
