import { existsSync, utimesSync } from 'node:fs';
import {
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '../core/bytes.js';
import { CompatError } from '../core/errors.js';
import { makePrivateDirectory } from '../core/files/atomic.js';
import { readWhole } from '../core/files/bounded.js';
import { ifThere, namesIn, readIfThere } from '../core/files/missing.js';
import { removeTree } from '../core/files/whole-tree.js';
import { limited } from '../core/process/limits.js';
import { readable, run, unseen } from '../core/process/process.js';
import type { Session } from '../core/session.js';
import { type Deb, isOfHeaders } from './debs.js';
import { checkContents, MOST_BYTES } from './harmless.js';
import { isSealed, seal } from './seal.js';

/** The build tree of a kernel that is not installed. */
export interface UnpackedTree {
  release: string;
  kdir: string;
}

/** Sets of headers that are kept. Debian's have some 80 MB each. */
const MOST_KEPT = 3;
/** A package says itself how much it takes, and may say what it likes: dpkg-deb is believed no further than this. */
const LIMITS = { cpuSeconds: 600, memoryKiB: 2 * 1024 * 1024, fileKiB: 256 * 1024 };
/** Where a package of headers puts its directory. */
const PLACES = ['usr/src', 'usr/lib', 'lib'];

/**
 * Unpacks the packages of headers below `cache`, and returns the build trees among them. What they depend on and is not among them is taken from
 * this machine, if it is installed. What is unpacked already is used again, as long as nothing of it has changed. Throws NO_KERNEL where it is not, USAGE for what is too large, DISK_FULL.
 */
export async function treesOf(
  session: Session,
  debs: readonly Deb[],
  cache: string,
): Promise<UnpackedTree[]> {
  const place = path.join(cache, keyOf(debs));
  const missing = await missingFrom(debs);
  await makePrivateDirectory(cache);
  if (!(await isSealed(session, place))) {
    await removeTree(session.signal, place);
    await unpack(session, debs, place, missing);
  }
  const now = new Date();
  utimesSync(place, now, now);
  await removeOld(session, cache);
  return treesIn(place);
}

/** What tells these packages from others, the same version built twice included. */
function keyOf(debs: readonly Deb[]): string {
  const lines = debs.map(({ name, version, architecture, size, changed }) =>
    [name, version, architecture, size, changed].join(' '),
  );
  return sha256(lines.sort().join('\n')).slice(0, 16);
}

/** The directories of this machine that stand for packages that are not among these, by their place in the unpacked tree. */
async function missingFrom(debs: readonly Deb[]): Promise<Map<string, string>> {
  const names = new Set(debs.map(({ name }) => name));
  const links = new Map<string, string>();
  for (const { name, depends } of debs) {
    for (const needed of depends.filter((one) => isOfHeaders(one) && !names.has(one))) {
      const places = placesHere(needed);
      if (places.length === 0) {
        throw new CompatError(
          'NO_KERNEL',
          `${name} needs ${needed}, which is not installed, and is not among the packages`,
          { hint: `Fetch it, and name it as well: apt-get download ${needed}` },
        );
      }
      for (const place of places)
        links.set(path.join(place, needed), path.join('/', place, needed));
    }
  }
  return links;
}

/** Where a package of headers is installed on this machine, without the first slash. */
function placesHere(name: string): string[] {
  return PLACES.filter((place) => existsSync(path.join('/', place, name)));
}

/** Whether a package of headers is installed. */
export function isHere(name: string): boolean {
  return placesHere(name).length > 0;
}

async function unpack(
  session: Session,
  debs: readonly Deb[],
  place: string,
  links: ReadonlyMap<string, string>,
): Promise<void> {
  const bytes = debs.reduce((sum, { installed }) => sum + installed, 0);
  if (!(bytes <= MOST_BYTES))
    throw new CompatError('USAGE', `these packages take ${bytes} bytes: too much for headers`);
  await checkContents(session, debs);
  const made = await mkdtemp(`${place}.`);
  try {
    for (const { file, name } of debs) {
      session.log.step('READ', name);
      // tar makes a link that leads elsewhere last, so that nothing is written behind it.
      const done = await run(
        unseen(session),
        limited(['dpkg-deb', '--extract', file, made], LIMITS),
      );
      if (done.exitCode === 0) continue;
      throw new CompatError('IO', `${file} can't be unpacked`, {
        output: readable(done.stderr).trim(),
        hint: `Is it whole, and is there space in ${path.dirname(place)}?`,
      });
    }
    for (const [at, target] of links) {
      await mkdir(path.dirname(path.join(made, at)), { recursive: true });
      await symlink(target, path.join(made, at));
    }
    await relocate(made, place);
    await seal(session, made);
    await rename(made, place).catch((error: NodeJS.ErrnoException) => {
      // Another run was faster.
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}

/** Debian's build trees name the common part by its path from the root: here it has another one. */
async function relocate(made: string, place: string): Promise<void> {
  const src = path.join(made, 'usr/src');
  for (const dir of await namesIn(src)) {
    for (const name of ['Makefile', '.kernelvariables']) {
      const file = path.join(src, dir, name);
      // Behind a link lies what belongs to this machine.
      if (!(await ifThere(lstat(path.join(src, dir))))?.isDirectory()) continue;
      const found = await ifThere(lstat(file));
      if (!found?.isFile() || found.size > 64 * 1024) continue;
      const text = (await readWhole(file)).toString('latin1');
      const moved = text.replaceAll(
        /(?<![\w./-])\/usr\/(src|lib)\/linux-/g,
        `${place}/usr/$1/linux-`,
      );
      if (moved !== text) await writeFile(file, moved, 'latin1');
    }
  }
}

/** A build tree has a configuration; the common part of several has none. */
async function treesIn(place: string): Promise<UnpackedTree[]> {
  const src = path.join(place, 'usr/src');
  const trees = (await namesIn(src))
    .map((name) => path.join(src, name))
    .filter((kdir) => existsSync(path.join(kdir, 'include/config/auto.conf')));
  return Promise.all(trees.map(treeAt));
}

/** A build tree, with the release that its headers say; its directory's name, where they can't be read. */
export async function treeAt(kdir: string): Promise<UnpackedTree> {
  const header = await readIfThere(path.join(kdir, 'include/generated/utsrelease.h'));
  const told = /^#define UTS_RELEASE "(.+)"$/m.exec(header?.toString('latin1') ?? '')?.[1];
  return { kdir, release: told ?? path.basename(kdir).replace(/^linux-headers-/, '') };
}

/** Removes what lies in a directory of the cache, but for the few that were used last. */
export async function removeOld({ signal }: Pick<Session, 'signal'>, cache: string): Promise<void> {
  const dated = (await readdir(cache)).map(async (name) => {
    const file = path.join(cache, name);
    return { file, at: (await ifThere(stat(file)))?.mtimeMs ?? 0 };
  });
  const old = (await Promise.all(dated)).sort((a, b) => b.at - a.at).slice(MOST_KEPT);
  for (const { file } of old) await removeTree(signal, file);
}
