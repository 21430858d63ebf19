import { lstat, realpath, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { isKernelTree } from '../../core/files/glob.js';
import { ifThere, namesIn } from '../../core/files/missing.js';

/** Directories that hold many projects, or none. */
const SHARED =
  /^\/(?:bin|boot|etc|lib|lib64|media|mnt|opt|root|run|sbin|srv|home(?:\/[^/]+)?|usr(?:\/(?:src|share|lib|local|local\/src|local\/share))?|var(?:\/(?:lib|lib\/dkms|cache|tmp|local))?|tmp)?$/;

/** What stands at the top of a project, and above which nothing of it lies. */
const VERSION_CONTROL = ['.git', '.hg', '.svn', '.bzr'];

/**
 * Why a directory above a module can't be taken for its project's; undefined where it can. It must not be one that
 * many projects lie in (/usr/src, a home directory, /tmp), nor lie above the top of a checkout.
 *
 * @param root the module's directory, absolute
 */
export async function objectionTo(
  top: string,
  root: string,
  { HOME }: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  const real = await realpath(top);
  const homes = [HOME, os.homedir()].filter((home) => home !== undefined && home !== '');
  if (SHARED.test(real) || homes.some((home) => `${home}/`.startsWith(`${real}/`))) {
    return 'many projects may lie there';
  }
  const found = await stat(real);
  if ((found.mode & 0o002) !== 0) return 'everybody can write there';
  if (isKernelTree(real)) return 'it is a kernel';
  for (let dir = root; dir !== top && dir !== path.dirname(dir); dir = path.dirname(dir)) {
    const names = await namesIn(dir);
    const mark = names.find((name) => VERSION_CONTROL.includes(name));
    // A checkout within another, as git's submodules are, has a file there.
    if (mark === undefined || (await ifThere(lstat(path.join(dir, mark))))?.isFile()) continue;
    return `${dir} is a checkout of its own`;
  }
  return undefined;
}
