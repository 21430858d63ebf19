import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  type Stats,
} from 'node:fs';
import path from 'node:path';
import { ifThereNow } from './missing.js';

// May this user believe what stands at a path? Whatever is kept from run to run, and whatever may run a program, asks here.

/** Whether a directory stands there, and no link to one, that belongs to who runs this. `stat` is what lstat(2) says. */
export function isOwnDirectory(stat: Stats | undefined): boolean {
  return stat?.isDirectory() === true && isOwn(stat);
}

/** Whether it belongs to who runs this, and nobody else can write to it: so is all that this program keeps. */
function isOursAlone(stat: Stats): boolean {
  return isOwn(stat) && (stat.mode & 0o022) === 0;
}

/**
 * Who, beside this user and root, may have written what stands at `name`: a sentence about it; undefined where
 * nobody may. Of a group that may write, this user is taken to know. `stat` is what stat(2) says.
 */
export function strangerIn(name: string, stat: Stats): string | undefined {
  return strangerAbove(name, stat) ?? ((stat.mode & 0o002) !== 0 ? openToAll(name) : undefined);
}

/** The same for a directory above it, where a stranger could put another thing in its place. */
export function strangerAbove(name: string, stat: Stats): string | undefined {
  if (!isOwn(stat) && stat.uid !== 0) return `${name} belongs to uid ${stat.uid}`;
  const isSticky = (stat.mode & 0o1000) !== 0;
  return (stat.mode & 0o002) !== 0 && !isSticky ? openToAll(name) : undefined;
}

/** A directory, links on the way to it followed, or the nearest one above it that is there. */
export function nearestDirectory(dir: string): { file: string; stat: Stats } {
  for (let here = dir; ; here = path.dirname(here)) {
    const file = ifThereNow(() => realpathSync(here));
    if (file !== undefined) return { file, stat: lstatSync(file) };
  }
}

/** For open(2) of a file that is ours: a link in its place is not followed, a pipe is not waited for. */
export const OURS = constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** What is kept has some hundred KB. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * The bytes of a file that this program has kept; undefined where there is none, where somebody else could have
 * written it or put it there, and where the system refuses it.
 */
export function readOurs(file: string): Buffer | undefined {
  let opened: number | undefined;
  try {
    const dir = path.dirname(file);
    if (!isOursDirectory(dir)) return undefined;
    opened = openSync(file, constants.O_RDONLY | OURS);
    const stat = fstatSync(opened);
    const isSound = stat.isFile() && stat.size <= MOST_BYTES && isOursAlone(stat);
    return isSound ? readFileSync(opened) : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return undefined;
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

/** Whether nobody else can write in a directory, or put another in its place. */
export function isOursDirectory(dir: string): boolean {
  const stat = lstatSync(dir);
  return isOwnDirectory(stat) && isOursAlone(stat) && isOwn(lstatSync(path.dirname(dir)));
}

/** Whether it belongs to who runs this. */
export function isOwn({ uid }: Stats): boolean {
  return uid === process.geteuid?.();
}

function openToAll(name: string): string {
  return `everybody can write to ${name}`;
}
