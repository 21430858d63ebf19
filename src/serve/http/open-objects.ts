import pLimit, { type LimitFunction } from 'p-limit';
import { type ObjectHandler, objectHandler } from '../../shared/index.js';
import { type Access, readTokens } from './access.js';

/** A shared cache that this server holds. */
export interface Objects {
  handle: ObjectHandler;
  /** Who may put something there. */
  writers: Access;
  /** Objects that are in memory at one time: each may have 64 MiB. */
  atOnce: LimitFunction;
}

export interface ObjectsOptions {
  /** Absolute; it need not exist yet. */
  dir: string;
  mostBytes: number;
  /** A file of tokens [nobody may write]. */
  writers: string | undefined;
}

const AT_ONCE = 16;
const NOBODY: Access = { isOpen: false, nameOf: () => undefined };

/** Opens it; undefined where there is none. Throws CONFIG, USAGE for a file that holds no tokens. */
export function openObjects(options: ObjectsOptions | undefined): Objects | undefined {
  if (options === undefined) return undefined;
  const { dir, mostBytes, writers } = options;
  return {
    handle: objectHandler(dir, true, mostBytes),
    writers: writers === undefined ? NOBODY : readTokens(writers),
    atOnce: pLimit(AT_ONCE),
  };
}
