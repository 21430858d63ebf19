import { realpathSync } from 'node:fs';
import { contentsOf } from '../core/files/contents.js';
import { signatureOf } from '../core/files/signature.js';
import { isPlace, pathOfPlace, statOf } from './place.js';

/**
 * What stands at a path, the same on every machine that has the same there: see contentsOf; for `PATH/.` where its links
 * lead. undefined where that can't be told: nothing there, not allowed, a pipe, or changing while we look.
 */
export function identityOf(path: string, stat = statOf(path)): string | undefined {
  if (stat === undefined) return undefined;
  try {
    const identity = isPlace(path)
      ? `${stat.isDirectory() ? 'directory' : 'file'} at ${realpathSync(pathOfPlace(path))}`
      : contentsOf(path, stat);
    const after = statOf(path);
    return after && signatureOf(after) === signatureOf(stat) ? identity : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== undefined) return undefined;
    throw error;
  }
}
