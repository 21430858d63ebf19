import { fileURLToPath } from 'node:url';
import { CompatError } from '../core/errors.js';
import { readWithin } from '../core/files/bounded.js';
import { folder } from './folder.js';
import type { Holder } from './holder.js';
import { remote } from './remote.js';

/** What compat.toml says of shared caches. */
export interface SharedConfig {
  /** URLs, in the order in which they are asked. */
  also: readonly string[];
  /** Whether what is made here is put there. */
  push: boolean;
}

/** The caches in use, and what is done with them. */
export interface SharedPlaces {
  holders: Holder[];
  push: boolean;
  /** What seals are made with; without it none is made and none believed. */
  secret: Buffer | undefined;
}

/** A key of fewer bytes could be guessed. */
const LEAST_OF_KEY = 16;
const MOST_OF_KEY = 4096;

/**
 * The shared caches that compat.toml and the environment name: COMPAT_GEN_CACHE_ALSO (URLs with blanks between them, asked
 * first), COMPAT_GEN_CACHE_PUSH, COMPAT_GEN_CACHE_TOKEN and COMPAT_GEN_CACHE_KEY (a file). The token goes to what the
 * environment names and nowhere else: a compat.toml from the network could name any server. Throws USAGE.
 */
export function sharedPlaces(config: SharedConfig, env: NodeJS.ProcessEnv): SharedPlaces {
  const own = (env.COMPAT_GEN_CACHE_ALSO ?? '').split(/\s+/).filter((word) => word !== '');
  const token = env.COMPAT_GEN_CACHE_TOKEN;
  const keyFile = env.COMPAT_GEN_CACHE_KEY;
  const { COMPAT_GEN_CACHE_PUSH: push } = env;
  return {
    holders: [
      ...own.map((url) => holderAt(url, env, token)),
      ...config.also.map((url) => holderAt(url, env, undefined)),
    ],
    push: push === undefined || push === '' ? config.push : push !== '0',
    secret: keyFile ? readKey(keyFile) : undefined,
  };
}

/** Whether a text is the URL of what can hold a shared cache. */
export function isHolderUrl(text: string): boolean {
  const url = parse(text);
  return url !== undefined && ['http:', 'https:', 'file:'].includes(url.protocol);
}

function holderAt(text: string, env: NodeJS.ProcessEnv, token: string | undefined): Holder {
  const url = parse(text);
  if (url === undefined || !isHolderUrl(text)) {
    throw new CompatError('USAGE', 'COMPAT_GEN_CACHE_ALSO holds what is not a URL', {
      hint: 'For example https://cache.example.org/compat-gen, or file:///srv/compat-gen.',
    });
  }
  return url.protocol === 'file:' ? folder(fileURLToPath(url)) : remote(url, { token, env });
}

function parse(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

function readKey(file: string): Buffer {
  const bytes = readKeyFile(file);
  // Editors and echo put a line end there.
  const key = Buffer.from(bytes.toString('latin1').trimEnd(), 'latin1');
  if (key.length >= LEAST_OF_KEY) return key;
  throw new CompatError(
    'USAGE',
    `${file} has fewer than ${LEAST_OF_KEY} bytes: too few for a key`,
    {
      hint: 'Make one: openssl rand -hex 32',
    },
  );
}

function readKeyFile(file: string): Buffer {
  try {
    return readWithin(file, MOST_OF_KEY, 'a key');
  } catch (cause) {
    if (cause instanceof CompatError) throw cause;
    const { code } = cause as NodeJS.ErrnoException;
    throw new CompatError('USAGE', `COMPAT_GEN_CACHE_KEY: ${file} can't be read (${code})`, {
      cause,
    });
  }
}
