import { CompatError } from '../core/errors.js';
import { installingHeaders } from '../core/installer.js';
import type { Runner } from '../core/process/process.js';
import { checkPrefix, hostList, hostPath, hostRun, type KernelHost } from './host.js';
import { KBUILD } from './kbuild.js';
import type { FoundTarget } from './kind.js';

/** Which kernel the user wants, and how its tools are run. */
export interface KernelWish extends KernelHost {
  kdir?: string | undefined;
  kver?: string | undefined;
  /** The name of a [target.NAME] of compat.toml, which is built for in place of a kernel. */
  target?: string | undefined;
  /** Whether another kernel than the running one may be taken where none is named [true]. */
  mayGuess?: boolean;
}

/** A place, and where its name came from: `--kdir`, `KDIR`, `the running kernel`, … */
interface Choice {
  kdir: string;
  from: string;
}

function hint(): string {
  return `Install the headers of the kernel you build for (${installingHeaders('RELEASE')}), or name another tree with --kdir DIR or --kver RELEASE.`;
}

/**
 * Finds the kernel build tree in the order of the contract: --kdir, --kver, KDIR, KVER, KERNELDIR of the environment,
 * the running kernel, the newest header tree installed. Throws NO_KERNEL, which lists the kernels that are there; what
 * was named is never passed over for something else, and USAGE where that is not a kernel.
 */
export async function findKernel(
  session: Runner,
  { prefix, makeWords, kdir, kver, target, mayGuess = true }: KernelWish,
): Promise<FoundTarget> {
  if (target !== undefined) throw notAKernel(target);
  const host = { prefix, makeWords };
  await checkPrefix(session, host);
  const choice = await choose(session, host, { kdir, kver, mayGuess });
  session.log.step('KDIR', `${choice.kdir} (${choice.from})`);
  return { kind: KBUILD, host, kdir: choice.kdir };
}

function notAKernel(target: string): CompatError {
  return new CompatError(
    'USAGE',
    `--target ${target} is not a kernel, and this command is for kernels`,
    {
      hint: 'Name a kernel with --kver or --kdir in its place.',
    },
  );
}

async function choose(
  session: Runner,
  host: KernelHost,
  { kdir, kver, mayGuess }: Pick<KernelWish, 'kdir' | 'kver' | 'mayGuess'>,
): Promise<Choice> {
  const { env } = session;
  if (kdir !== undefined) return byDir(session, host, kdir, '--kdir');
  if (kver !== undefined) return byRelease(session, host, kver, '--kver');
  if (env.KDIR) return byDir(session, host, env.KDIR, 'KDIR');
  if (env.KVER) return byRelease(session, host, env.KVER, 'KVER');
  if (env.KERNELDIR) return byDir(session, host, env.KERNELDIR, 'KERNELDIR');

  const running = (await hostRun(session, host, ['uname', '-r'])).stdout.trim();
  const own = await hostPath(session, host, `/lib/modules/${running}/build`);
  if (own !== undefined && (await isTree(session, host, own)))
    return { kdir: own, from: 'the running kernel' };

  if (!mayGuess) {
    throw new CompatError(
      'NO_KERNEL',
      `no kernel was named, and the running one, ${running}, has no headers here: modules are not installed for another one by guess`,
      {
        hint: `${await kernelsHere(session, host, running)}\nName it with --kver RELEASE or --kdir DIR (make: KVER=, KDIR=).`,
      },
    );
  }
  for (const dir of await installedTrees(session, host)) {
    if (!(await isTree(session, host, dir))) continue;
    session.log.warn({ kind: 'kernel-guessed', kdir: dir });
    return { kdir: dir, from: 'the newest header tree' };
  }
  throw new CompatError(
    'NO_KERNEL',
    `no kernel build tree: none was named, /lib/modules/${running}/build is not there, and no header tree is installed`,
    { hint: hint() },
  );
}

/** Every installed header tree, newest release first. */
export async function installedTrees(session: Runner, host: KernelHost): Promise<string[]> {
  const releases = (await hostList(session, host, '/lib/modules')).map(
    (name) => [name, `/lib/modules/${name}/build`] as const,
  );
  const trees = (await hostList(session, host, '/usr/src'))
    .filter((name) => name.startsWith('linux-headers-') && !name.endsWith('-common'))
    .map((name) => [name.slice('linux-headers-'.length), `/usr/src/${name}`] as const);
  return [...releases, ...trees].sort(([a], [b]) => -compareReleases(a, b)).map(([, dir]) => dir);
}

/** What --kver may name, newest first. */
export async function installedReleases(session: Runner, host: KernelHost): Promise<string[]> {
  const releases = new Set<string>();
  for (const dir of await installedTrees(session, host)) {
    if (await isTree(session, host, dir)) releases.add(releaseOfPlace(dir));
  }
  return [...releases];
}

/** Says which kernels could be built for, those nearest to `release` first. */
async function kernelsHere(session: Runner, host: KernelHost, release: string): Promise<string> {
  const releases = await installedReleases(session, host);
  if (releases.length === 0) return 'No kernel with a build tree is installed here.';
  const order = releases.sort((a, b) => likeness(b, release) - likeness(a, release));
  return `Kernels with a build tree here: ${order.join(', ')}.`;
}

/** What --kver calls a tree of `installedTrees`. */
function releaseOfPlace(dir: string): string {
  return dir
    .replace(/^\/lib\/modules\/(.*)\/build$/, '$1')
    .replace(/^\/usr\/src\/linux-headers-/, '');
}

/** How much two releases have in common: the number of parts (numbers, words) that they begin with alike. */
function likeness(a: string, b: string): number {
  const [ours, theirs] = [a, b].map((release) => release.match(/\d+|[a-z]+/gi) ?? []);
  const differs = (ours ?? []).findIndex((part, index) => part !== theirs?.[index]);
  return differs === -1 ? (ours?.length ?? 0) : differs;
}

/** Orders kernel releases as `sort -V` does: number by number, text by text. */
export function compareReleases(a: string, b: string): number {
  return new Intl.Collator('en', { numeric: true }).compare(a, b);
}

async function byRelease(
  session: Runner,
  host: KernelHost,
  release: string,
  from: string,
): Promise<Choice> {
  const places = [`/lib/modules/${release}/build`, `/usr/src/linux-headers-${release}`];
  for (const place of places) {
    const kdir = await hostPath(session, host, place);
    if (kdir !== undefined) return byDir(session, host, kdir, from);
  }
  throw new CompatError(
    'NO_KERNEL',
    `no build tree of kernel ${release} (${from}): neither ${places.join(' nor ')}`,
    { hint: `${await kernelsHere(session, host, release)}\n${hint()}` },
  );
}

async function byDir(
  session: Runner,
  host: KernelHost,
  dir: string,
  from: string,
): Promise<Choice> {
  // By its real name, since two names of one tree are to have the same answers: KDIR is a link most often.
  const kdir = await hostPath(session, host, dir);
  if (kdir !== undefined && (await isTree(session, host, kdir))) return { kdir, from };
  throw new CompatError(
    'NO_KERNEL',
    `${dir} (${from}) is not a kernel build tree: it has no Makefile`,
    { hint: `${await kernelsHere(session, host, releaseOfPlace(dir))}\n${hint()}` },
  );
}

async function isTree(session: Runner, host: KernelHost, dir: string): Promise<boolean> {
  return (await hostPath(session, host, `${dir}/Makefile`)) !== undefined;
}
