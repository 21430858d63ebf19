import { accessSync, constants, lstatSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

// Homes of this user, as the environment and passwd(5) tell them. Either may name a place that is not there or not for this user.

/** What passwd(5) says; undefined for a uid that it doesn't know, as in many containers. */
export function homeOfPasswd(): string | undefined {
  try {
    const { homedir } = os.userInfo();
    return path.isAbsolute(homedir) ? homedir : undefined;
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_SYSTEM_ERROR') return undefined;
    throw error;
  }
}

/**
 * Whether a directory, and the way to it, is another user's who lets nobody look in: `su` and `sudo` may keep HOME. False
 * where nothing is there, and for one of our own.
 */
export function isShut(dir: string): boolean {
  if (refusalOf(dir, constants.X_OK) !== 'EACCES') return false;
  try {
    return lstatSync(dir).uid !== process.geteuid?.();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EACCES') return true;
    throw error;
  }
}

/** Why this user can't make or change files in a directory that is there, in words; undefined where that can be done. */
export function whyNotWritable(dir: string): string | undefined {
  const code = refusalOf(dir, constants.W_OK | constants.X_OK);
  if (code === undefined) return undefined;
  return code === 'EROFS'
    ? `${dir} is on a file system that is read-only`
    : `${dir} can't be written: ${code}`;
}

function refusalOf(dir: string, mode: number): string | undefined {
  try {
    accessSync(dir, mode);
    return undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return code;
  }
}
