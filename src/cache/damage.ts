import path from 'node:path';
import { CompatError } from '../core/errors.js';

/**
 * The CACHE_DAMAGED error for one file of an entry. `what` goes on from the file's name: what was
 * expected of it and what was found.
 */
export function damaged(file: string, what: string, hint = defaultHint(file)): CompatError {
  return new CompatError('CACHE_DAMAGED', `${file} ${what}`, { hint });
}

/** What is said of an entry that a later version made. */
export const NEWER = 'was made by a newer version of compat-gen';

/** Whether an entry that contradicts itself may be made again: not if it is only beyond this version. */
export function mayBeRemade(error: unknown): error is CompatError {
  return (
    error instanceof CompatError && error.code === 'CACHE_DAMAGED' && !error.message.includes(NEWER)
  );
}

function defaultHint(file: string): string {
  return (
    `Restore ${path.dirname(file)} from where it came from (version control, the release tarball), ` +
    'or delete it to have it made again. `compat-gen cache verify` checks every entry.'
  );
}
