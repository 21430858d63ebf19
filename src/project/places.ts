import { accessSync, constants, realpathSync } from 'node:fs';
import { lstat, readlink } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '../core/bytes.js';
import { ifThere, isMissing } from '../core/files/missing.js';
import { isPlainPath } from '../core/files/names.js';
import { isOwnDirectory } from '../core/files/ours.js';
import { privateTempName } from '../core/files/temp-dir.js';
import { isReadOnly } from '../core/files/write-errors.js';
import type { Session } from '../core/session.js';
import { stateDirTold } from '../core/state-dir.js';
import type { Config } from './config/config.js';

/** Where this tool keeps what it makes for one module. Absolute directories. */
export interface Places {
  /** What is kept for this user: nobody else can write there. */
  state: string;
  /** The cocci_cache. */
  cache: string;
  /** Where the cocci_cache is written when `cache` can't be. */
  fallbackCache: string;
  /** Where this user remembers the origin of the patches in the cocci_cache. */
  origins: string;
  /** The directory that holds build-<kernelrelease>/. */
  builds: string;
  /** Where the next run is told of `builds`, a symbolic link, if no rule leads there. */
  buildsLink: string | undefined;
  /** Where build-current is linked. */
  links: string;
  /** Whether anything is written below the module's root. */
  inPlace: boolean;
}

/**
 * A module with a compat.toml keeps its things beside it. A bare directory, and one that can't be
 * written, is left alone: its things stand below stateDir, apart for each module. So do the builds of a
 * directory whose name make can't take (blanks, quotes). Warns `state-elsewhere`.
 */
export async function placesFor(
  config: Config,
  { env, log }: Pick<Session, 'env' | 'log'>,
): Promise<Places> {
  const root = realpathSync(config.root);
  const state = stateDirTold({ env, log });
  const own = path.join(state, 'modules', `${plainName(root)}-${sha256(root).slice(0, 12)}`);
  const fallbackCache = path.join(own, 'cocci_cache');
  const cache = path.resolve(root, config.cache.dir);
  const inPlace = config.file !== undefined && isWritable(root);
  return {
    state,
    cache: config.file === undefined ? fallbackCache : cache,
    fallbackCache,
    origins: path.join(own, 'origins'),
    ...(await buildsIn(inPlace && isPlainPath(root) ? root : own, env)),
    links: inPlace ? root : own,
    inPlace,
  };
}

/** The same, for who may not write in the builds beside the module: they stand below the user's cache. */
export async function buildsBelowCache(
  places: Places,
  { env }: Pick<Session, 'env'>,
): Promise<Places> {
  const own = path.dirname(places.origins);
  return { ...places, ...(await buildsIn(own, env)), links: own, inPlace: false };
}

/** Where a matrix has its copies of a module, in a directory for each kernel. */
export function matrixCopies({ origins, builds }: Places): string {
  const own = path.dirname(origins);
  return path.join(isPlainPath(own) ? own : builds, 'matrix');
}

/**
 * Where make can take no name, the builds stand below TMPDIR, in a directory of this user that nobody can
 * foresee; a link in `dir` leads the next run there.
 */
async function buildsIn(
  dir: string,
  env: NodeJS.ProcessEnv,
): Promise<Pick<Places, 'builds' | 'buildsLink'>> {
  if (isPlainPath(dir)) return { builds: dir, buildsLink: undefined };
  const buildsLink = path.join(dir, 'builds');
  const earlier = await ifThere(readlink(buildsLink));
  const found = earlier === undefined ? undefined : await ifThere(lstat(earlier));
  const isOurs = earlier !== undefined && isOwnDirectory(found);
  const builds = isOurs ? earlier : privateTempName({ env });
  return { builds, buildsLink };
}

function isWritable(dir: string): boolean {
  try {
    accessSync(dir, constants.W_OK);
    return true;
  } catch (error) {
    if (isReadOnly(error) || isMissing(error)) return false;
    throw error;
  }
}

function plainName(root: string): string {
  return path.basename(root).replace(/[^\w.-]/g, '_');
}
