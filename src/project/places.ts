import { access, constants, realpath } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { sha256 } from '../core/bytes.js';
import { isMissing } from '../core/files/missing.js';
import { isPlainPath } from '../core/files/names.js';
import { isReadOnly } from '../core/files/write-errors.js';
import type { Config } from './config.js';

/** Where this tool keeps what it makes for one module. Absolute directories. */
export interface Places {
  /** The cocci_cache. */
  cache: string;
  /** Where the cocci_cache is written when `cache` can't be. */
  fallbackCache: string;
  /** Where this user remembers the origin of the patches in the cocci_cache. */
  origins: string;
  /** The directory that holds build-<kernelrelease>/. */
  builds: string;
  /** Where build-current is linked. */
  links: string;
  /** Whether anything is written below the module's root. */
  inPlace: boolean;
}

/**
 * A module with a compat.toml keeps its things beside it. A bare directory, and one that can't be
 * written, is left alone: its things stand below $XDG_CACHE_HOME/compat-gen, apart for each module.
 * So do the builds of a directory whose name make can't take (blanks, quotes).
 */
export async function placesFor(config: Config, env: NodeJS.ProcessEnv): Promise<Places> {
  const root = await realpath(config.root);
  const own = path.join(
    userCache(env),
    'modules',
    `${plainName(root)}-${sha256(root).slice(0, 12)}`,
  );
  const fallbackCache = path.join(own, 'cocci_cache');
  const cache = path.resolve(root, config.cache.dir);
  const inPlace = config.file !== undefined && (await isWritable(root));
  const builds = inPlace && isPlainPath(root) ? root : own;
  return {
    cache: config.file === undefined ? fallbackCache : cache,
    fallbackCache,
    origins: path.join(own, 'origins'),
    builds,
    links: inPlace ? root : own,
    inPlace,
  };
}

/** $XDG_CACHE_HOME/compat-gen (XDG Base Directory Specification: relative values are ignored). */
export function userCache(env: NodeJS.ProcessEnv): string {
  const base = env.XDG_CACHE_HOME;
  const dir =
    base !== undefined && path.isAbsolute(base)
      ? base
      : path.join(env.HOME || os.userInfo().homedir, '.cache');
  return path.join(
    isPlainPath(dir) ? dir : path.join('/var/tmp', `compat-gen-${os.userInfo().uid}`),
    'compat-gen',
  );
}

async function isWritable(dir: string): Promise<boolean> {
  try {
    await access(dir, constants.W_OK);
    return true;
  } catch (error) {
    if (isReadOnly(error) || isMissing(error)) return false;
    throw error;
  }
}

function plainName(root: string): string {
  return path.basename(root).replace(/[^\w.-]/g, '_');
}
