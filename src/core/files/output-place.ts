import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import { getSystemErrorMap } from 'node:util';
import { CompatError } from '../errors.js';
import { ifThereNow } from './missing.js';
import { nearestDirectory } from './ours.js';

/**
 * Nothing is made. Throws where a directory can't come to be, or could not be written into: what takes minutes to make is not made
 * for such a place. USAGE if a file stands there or above, IO if it may not be written.
 */
export function checkOutputDir(dir: string): void {
  const { file, stat } = nearestDirectory(dir);
  if (!stat.isDirectory()) throw notADirectory(dir);
  try {
    accessSync(file, constants.W_OK);
  } catch (error) {
    const [, why] = getSystemErrorMap().get((error as NodeJS.ErrnoException).errno ?? 0) ?? [];
    if (why === undefined) throw error;
    throw new CompatError('IO', `${dir} can't be written: ${why}`, {
      hint: 'Name another place, or give yourself access to this one.',
      cause: error,
    });
  }
}

/** The same for a file that is written there at the end. */
export function checkOutputFile(file: string): void {
  checkOutputDir(path.dirname(file));
  if (!ifThereNow(() => statSync(file))?.isDirectory()) return;
  throw new CompatError('USAGE', `${file} is a directory: no file can be written there`, {
    hint: 'Name a file in it.',
  });
}

/** USAGE: something else stands where a directory is wanted. */
export function notADirectory(dir: string, cause?: unknown): CompatError {
  return new CompatError('USAGE', `${dir} can't be a directory: a file stands there, or above`, {
    hint: 'Name another place, or move the file away.',
    cause,
  });
}
