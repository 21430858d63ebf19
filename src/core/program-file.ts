import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { isMissing } from './files/missing.js';

/**
 * The file that runs where this program is called, links resolved, as execvp(3) finds it: a name with a slash is a path, any
 * other is looked for in each directory of PATH, and one that may not be entered (root's own, after `su`) is passed over.
 * undefined where there is none that may be run.
 */
export function programFile(name: string, { PATH = '' }: NodeJS.ProcessEnv): string | undefined {
  if (name.includes('/')) return runnable(name);
  for (const dir of PATH.split(':')) {
    const file = runnable(path.resolve(dir, name));
    if (file !== undefined) return file;
  }
  return undefined;
}

function runnable(file: string): string | undefined {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile() ? realpathSync(file) : undefined;
  } catch (error) {
    if (isMissing(error) || (error as NodeJS.ErrnoException).code === 'EACCES') return undefined;
    throw error;
  }
}
