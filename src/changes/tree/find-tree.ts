import { existsSync } from 'node:fs';
import path from 'node:path';
import { CompatError } from '../../core/errors.js';
import { namesIn, readIfThere } from '../../core/files/missing.js';
import type { Session } from '../../core/session.js';
import { findKernel, type KernelWish } from '../../target/index.js';

/** Where the headers of a kernel lie. */
export interface HeaderTree {
  release: string;
  /** Absolute, links resolved: where Module.symvers is. */
  kdir: string;
  /** Where the makefiles of kbuild are. */
  srctree: string;
  /** Where #include <…> looks, in this order. */
  dirs: string[];
}

/**
 * The headers of a kernel that is named by its release or its build tree. Nothing there is run.
 * Throws NO_KERNEL where there is none, or one without headers.
 */
export async function findTree(session: Session, named: string): Promise<HeaderTree> {
  const wish = { prefix: [], makeWords: [], ...wishNamed(session, named) };
  const { kdir } = await findKernel(session, wish);
  const srctree = await sourceOf(kdir);
  const arch = await archOf(kdir);
  if (srctree === undefined || arch === undefined) {
    throw new CompatError('NO_KERNEL', `${kdir} has no headers: neither include/linux nor arch/`, {
      hint: 'Name a build tree, such as /lib/modules/RELEASE/build or an unpacked header package.',
    });
  }
  return { release: await releaseOf(kdir), kdir, srctree, dirs: dirsOf(kdir, srctree, arch) };
}

/** What a release or a build tree says of a kernel. */
export function wishNamed(
  { cwd }: Pick<Session, 'cwd'>,
  named: string,
): Pick<KernelWish, 'kdir' | 'kver'> {
  const asDir = path.resolve(cwd, named);
  return named.includes('/') || existsSync(asDir) ? { kdir: asDir } : { kver: named };
}

/** What `uname -r` prints there, as its modules have it. */
async function releaseOf(kdir: string): Promise<string> {
  const read = async (name: string) =>
    (await readIfThere(path.join(kdir, 'include', name)))?.toString('latin1') ?? '';
  const [, release] = /UTS_RELEASE "([^"\n]+)"/.exec(await read('generated/utsrelease.h')) ?? [];
  return release ?? ((await read('config/kernel.release')).trim() || path.basename(kdir));
}

/** The order of kbuild: LINUXINCLUDE, USERINCLUDE. */
function dirsOf(kdir: string, srctree: string, arch: string): string[] {
  const dirs = [
    path.join(srctree, 'arch', arch, 'include'),
    path.join(kdir, 'arch', arch, 'include/generated'),
    path.join(srctree, 'include'),
    path.join(kdir, 'include'),
    path.join(srctree, 'arch', arch, 'include/uapi'),
    path.join(kdir, 'arch', arch, 'include/generated/uapi'),
    path.join(srctree, 'include/uapi'),
    path.join(kdir, 'include/generated/uapi'),
  ];
  return [...new Set(dirs)].filter((dir) => existsSync(dir));
}

/** The tree that holds linux/; beside the build tree where its makefile names one of another root. */
async function sourceOf(kdir: string): Promise<string | undefined> {
  const makefile = (await readIfThere(path.join(kdir, 'Makefile')))?.toString('latin1') ?? '';
  const named = [...makefile.matchAll(/^include\s+(\S+)\/Makefile\s*$/gm)].flatMap(
    ([, dir = '']) => [path.resolve(kdir, dir), path.join(path.dirname(kdir), path.basename(dir))],
  );
  const candidates = [kdir, path.join(kdir, 'source'), ...named];
  return candidates.find((dir) => existsSync(path.join(dir, 'include/linux')));
}

/** The one whose headers were generated. */
async function archOf(kdir: string): Promise<string | undefined> {
  const arches = await namesIn(path.join(kdir, 'arch'));
  return (
    arches.find((arch) => existsSync(path.join(kdir, 'arch', arch, 'include/generated'))) ??
    arches[0]
  );
}
