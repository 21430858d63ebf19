import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'smol-toml';
import type { Config } from './config/config.js';

/**
 * Where a release has its cocci_cache, relative to its top: where the module has it, or at the top where
 * the module's lies outside of it (several modules may keep theirs in one place).
 */
export function cacheInRelease({ root, cache }: Config): string {
  const dir = path.relative(root, path.resolve(root, cache.dir));
  const isOutside = dir === '..' || dir.startsWith('../');
  return isOutside ? 'cocci_cache' : dir || '.';
}

/** The value of a key `dir`, as TOML spells text on one line. */
const DIR = /(?<=\bdir["']?\s*=\s*)(?:"(?:[^"\\\n]|\\.)*"|'[^'\n]*')/g;

/**
 * compat.toml with another cache.dir, and else the same to the byte. undefined where its spelling can't be
 * found: what stands there must say the same as before in everything else.
 */
export function withCacheDir(text: string, dir: string): string | undefined {
  const wanted = parse(text);
  if (typeof wanted.cache !== 'object') return undefined;
  Object.assign(wanted.cache, { dir });
  for (const { index, 0: spelt } of text.matchAll(DIR)) {
    const changed = text.slice(0, index) + JSON.stringify(dir) + text.slice(index + spelt.length);
    if (saysTheSame(changed, wanted)) return changed;
  }
  return undefined;
}

function saysTheSame(text: string, wanted: unknown): boolean {
  try {
    return isDeepStrictEqual(parse(text), wanted);
  } catch {
    // A `dir = "…"` within some other text: with other quotes in it, that ends elsewhere.
    return false;
  }
}
