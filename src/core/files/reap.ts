import { readdirSync, readlinkSync, rmSync, type Stats } from 'node:fs';
import path from 'node:path';
import { lstatIfThere } from './missing.js';
import { isOwnDirectory } from './ours.js';

/** The names that mkdtemp, and privateTempName, make of our prefix. */
const OURS = /^compat-gen-(?:[A-Za-z0-9]{6}|[0-9a-f]{24})$/;
const DAY_MS = 86_400_000;

/**
 * Removes the temporary directories that killed runs of this user have left below `root`: a day old, and no process
 * works in them. What can't be removed stays.
 */
export function reapTempDirs(root: string): void {
  const old = namesOf(root).filter((name) => OURS.test(name) && isOld(path.join(root, name)));
  if (old.length === 0) return;
  const busy = workingDirs();
  for (const name of old) {
    const dir = path.join(root, name);
    if (busy.some((cwd) => `${cwd}/`.startsWith(`${dir}/`))) continue;
    try {
      rmSync(dir, { recursive: true, force: true });
    } catch {
      // Another process is at it, or something in it is not ours.
    }
  }
}

function namesOf(dir: string): string[] {
  try {
    return readdirSync(dir);
  } catch {
    return [];
  }
}

/** Whether a directory is this user's, and neither it nor what lies in it was changed for a day. */
function isOld(dir: string): boolean {
  const own = lstatIfThere(dir);
  if (own === undefined || !isOwnDirectory(own)) return false;
  // Where many runs go on at once, most are of today.
  const isToday = (stat: Stats | undefined) => stat && stat.mtimeMs >= Date.now() - DAY_MS;
  if (isToday(own)) return false;
  return !namesOf(dir).some((name) => isToday(lstatIfThere(path.join(dir, name))));
}

/** Where the processes of this machine work, as far as we may know. */
function workingDirs(): string[] {
  return namesOf('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        return [readlinkSync(`/proc/${pid}/cwd`)];
      } catch {
        // It has ended, or is another user's.
        return [];
      }
    });
}
