import { createHash } from 'node:crypto';
// biome-ignore lint/style/noRestrictedImports: an overlay is a compat.toml and what it names, put there by who serves
import { cp, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ReadEntry } from 'tar';
import { makePrivateDirectory } from '../../core/files/atomic.js';
import { piecesOf } from '../../core/files/bounded.js';
import { listFiles } from '../../core/files/glob.js';
import { ifThere } from '../../core/files/missing.js';
import { stateDir } from '../../core/state-dir.js';
import { Declined } from '../declined.js';
import type { Named } from './names.js';

/** More than this is no release of a module. */
const MOST_FILES = 50_000;
const MOST_BYTES = 1024 ** 3;

/**
 * Unpacks a release's tarball below the user's state directory, once: the same bytes have the same place, so what was
 * made for them is found again by the next run. Files of `MODULE.overlay/` beside the tarball are laid over it: a
 * compat.toml for releases that have none. Returns the directory of the module: that of the compat.toml that stands
 * highest, else the top. Throws Declined for what can't be read.
 */
export async function unpack(env: NodeJS.ProcessEnv, release: Named): Promise<string> {
  const { module, version, file } = release;
  const overlay = path.join(path.dirname(file), `${module}.overlay`);
  const hasOverlay = (await ifThere(stat(overlay)))?.isDirectory() === true;
  const laidOver = hasOverlay ? await listFiles(['**/*'], { cwd: overlay }) : [];
  const digest = await digestOf([file, ...laidOver.map((name) => path.join(overlay, name))]);
  const place = path.join(stateDir(env).dir, 'serve');
  const dir = path.join(place, `${module}-${version}-${digest.slice(0, 16)}`);
  if ((await ifThere(stat(dir))) === undefined) {
    await makePrivateDirectory(place);
    const fresh = await mkdtemp(path.join(place, '.unpacking-'));
    try {
      await extract(release, fresh);
      const top = await topOf(fresh);
      if (hasOverlay) await cp(overlay, top, { recursive: true });
      await rename(fresh, dir).catch(unlessThere);
    } finally {
      await rm(fresh, { recursive: true, force: true });
    }
  }
  return moduleIn(await topOf(dir));
}

/** Another process has unpacked it meanwhile. */
function unlessThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
}

async function digestOf(files: readonly string[]): Promise<string> {
  const hash = createHash('sha256');
  for (const file of files) {
    hash.update(`${path.basename(file)}\0`);
    for await (const piece of piecesOf(file)) hash.update(piece);
  }
  return hash.digest('hex');
}

/** tar itself lets nothing out of `cwd`, be it by `..`, an absolute name or a link. */
async function extract({ module, version, file }: Named, cwd: string): Promise<void> {
  const { extract } = await import('tar');
  let files = 0;
  let bytes = 0;
  const refuse = (why: string): never => {
    throw new Declined('unreadable', `the tarball of ${module} ${version} ${why}`);
  };
  try {
    await extract({
      file,
      cwd,
      strict: true,
      filter: (_, entry) => {
        const { type, size } = entry as ReadEntry;
        files += 1;
        bytes += size;
        if (files > MOST_FILES) refuse(`holds more than ${MOST_FILES} files`);
        if (bytes > MOST_BYTES) refuse(`holds more than ${MOST_BYTES} bytes`);
        return ['File', 'OldFile', 'Directory', 'SymbolicLink', 'Link'].includes(type);
      },
    });
  } catch (error) {
    if (error instanceof Declined) throw error;
    refuse(`is not a whole .tar.gz: ${(error as Error).message}`);
  }
}

/** The one directory that the tarball consists of; where it is not one, the place itself. */
async function topOf(dir: string): Promise<string> {
  const [only, ...others] = await readdir(dir, { withFileTypes: true });
  const isOne = only?.isDirectory() === true && others.length === 0;
  return isOne ? path.join(dir, only.name) : dir;
}

async function moduleIn(top: string): Promise<string> {
  const depth = (name: string): number => name.split('/').length;
  const configs = await listFiles(['**/compat.toml'], { cwd: top });
  const [highest] = [...configs].sort((a, b) => depth(a) - depth(b));
  return highest === undefined ? top : path.join(top, path.dirname(highest));
}
