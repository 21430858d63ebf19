import path from 'node:path';
import type { ArchivedFile } from '../archive/index.js';
import { CompatError } from '../core/errors.js';
import { cacheInRelease, type Project, withCacheDir } from '../project/index.js';

/**
 * A module's cocci_cache may lie outside of it, its release's may not: there, compat.toml names another
 * place. Throws USAGE where it can't, or where something else lies in that place.
 */
export function putConfig({ config }: Project, files: Map<string, ArchivedFile>): void {
  const dir = cacheInRelease(config);
  const name = path.relative(config.root, config.file ?? '');
  const old = files.get(name);
  if (old === undefined || dir === path.join(config.cache.dir, '.').replace(/\/$/, '')) return;
  const text = withCacheDir(old.bytes.toString(), dir);
  if (text === undefined) {
    throw new CompatError(
      'USAGE',
      `${config.file}: cache.dir is not spelt so that it can be changed`,
      {
        hint: `The cocci_cache lies outside of the module, and in the release it is to be ${dir}: write cache.dir as a line dir = "…" below [cache].`,
      },
    );
  }
  const inTheWay = [...files.keys()].find((file) => file.startsWith(`${dir}/`));
  if (inTheWay !== undefined) {
    throw new CompatError('USAGE', `${inTheWay} is in the way of the release's cocci_cache`, {
      hint: `The module's cocci_cache is ${config.cache.dir}, and the release's is to be ${dir}: remove or rename what lies there.`,
    });
  }
  files.set(name, { ...old, bytes: Buffer.from(text) });
}
