import { CompatError } from '../errors.js';

/** Whether an error says that a place can't be written, as opposed to failing. */
export function isReadOnly(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'EROFS' || code === 'EACCES' || code === 'EPERM';
}

/** Whether an error says that the disk, or this user's share of it, is full. */
export function isFull(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'ENOSPC' || code === 'EDQUOT';
}

/** Turns "no space left", and a limit that this process was given, into an error that says so; hands anything else back as it is. */
export function explainWriteError(file: string, error: unknown): unknown {
  if ((error as NodeJS.ErrnoException).code === 'EFBIG') {
    return new CompatError('IO', `${file} was not written: it is larger than files may be here`, {
      hint: 'Allow larger files (ulimit -f unlimited) and run the same command again; nothing half-written was kept.',
      cause: error,
    });
  }
  if (!isFull(error)) return error;
  return new CompatError('DISK_FULL', `the disk is full: ${file} was not written`, {
    hint: 'Free some space and run the same command again; nothing half-written was kept.',
    cause: error,
  });
}
