import { statSync } from 'node:fs';
import path from 'node:path';
import { type Enabled, listEnabled } from '../../build/index.js';
import { CompatError, EXIT_CODES } from '../../core/errors.js';
import { ifThereNow } from '../../core/files/missing.js';
import { orError } from '../../core/finding.js';
import type { Session } from '../../core/session.js';
import { stateDirTold } from '../../core/state-dir.js';
import {
  type Deb,
  type DkmsPackage,
  dkmsPackages,
  fetchHeaders,
  filesFromApt,
  headerDebs,
  preflight,
  treeAt,
  treesOf,
  type UnpackedTree,
  type Verdict,
} from '../../preflight/index.js';
import { findKernel } from '../../target/index.js';
import type { AddCommand } from '../command.js';
import type { Context } from '../context.js';
import { isEnabled, preflightLines, preflightLook } from '../lines/preflight-lines.js';

interface Options {
  apt?: boolean;
  headers?: string[];
  dkmsTree: string;
  warn?: boolean;
}

export const addPreflight: AddCommand = (program, context) => {
  program
    .command('preflight [dirs...]')
    .description(
      'whether the installed dkms packages, or drivers, will build on a kernel that is not installed yet',
    )
    .option('--headers <files...>', "that kernel's header packages, as .deb files")
    .option('--apt', 'those that apt is about to install: for a hook, which can hold an upgrade')
    .option('--dkms-tree <dir>', 'where dkms keeps its packages', '/var/lib/dkms')
    .option('--warn', 'say it, and end well all the same')
    .action(async (dirs: string[], options: Options) => {
      const asked = context();
      const { session, print } = asked;
      const named = directoriesIn(dirs, options);
      const enabled = named.length > 0 ? undefined : await listEnabled();
      const trying = tryAll(asked, named, options);
      const told = await (options.apt === true ? orGoOn(session, trying) : trying);
      print(
        told,
        told.flatMap(({ release, drivers }) => preflightLines(release, drivers, enabled)),
        { look: preflightLook, brief: true, fold: true },
      );
      if (options.warn === true) return;
      const all = told.flatMap(({ drivers }) => drivers);
      process.exitCode = exitCodeOf(all, options.apt === true ? enabled : undefined);
    });
};

interface Told extends UnpackedTree {
  drivers: Verdict[];
}

async function tryAll(asked: Context, dirs: readonly string[], options: Options): Promise<Told[]> {
  const { session, request } = asked;
  const drivers = await driversOf(session, dirs, options);
  if (drivers.length === 0 && options.apt !== true)
    session.log.warn({ kind: 'preflight-nothing', tree: options.dkmsTree });
  const trees = await kernelsOf(asked, options);
  const told: Told[] = [];
  for (const { kdir, release } of drivers.length === 0 ? [] : trees) {
    const kernel = { ...request.kernel, kver: undefined, kdir, release };
    told.push({ release, kdir, drivers: await preflight(session, kernel, drivers) });
  }
  return told;
}

/** What nobody can say stops no upgrade: a compiler may come with it. */
function orGoOn(session: Session, trying: Promise<Told[]>): Promise<Told[]> {
  return trying.catch((error: unknown) => {
    if (!(error instanceof CompatError) || ['INTERRUPTED', 'USAGE'].includes(error.code))
      throw error;
    session.log.warn({ kind: 'preflight-unknown', why: error.message, hint: error.hint });
    return [];
  });
}

/**
 * @param enabled for a hook: what rules would fix fails all the same where dkms was not told to use them
 */
function exitCodeOf(verdicts: readonly Verdict[], enabled: readonly Enabled[] | undefined): number {
  const fails = verdicts.some(
    (one) =>
      one.outcome === 'fails' ||
      (one.outcome === 'fixed' && enabled !== undefined && !isEnabled(one, enabled)),
  );
  if (fails) return EXIT_CODES.KBUILD_FAILED;
  return verdicts.some(({ outcome }) => outcome === 'refused') ? EXIT_CODES.WOULD_NOT_LOAD : 0;
}

async function kernelsOf({ session, request }: Context, options: Options): Promise<UnpackedTree[]> {
  const named = (options.headers ?? []).filter(isDeb);
  const { kernel } = request;
  const cache = stateDirTold(session);
  const unpacked = (debs: Deb[]) => {
    if (kernel.prefix.length === 0) return treesOf(session, debs, path.join(cache, 'kernels'));
    throw new CompatError('USAGE', 'packages are unpacked on this machine: leave --exec out');
  };
  if (named.length === 0 && options.apt !== true) {
    const found = await orError(findKernel(session, kernel));
    if (!(found instanceof CompatError)) return [await treeAt(found.kdir)];
    if (kernel.kver === undefined || found.code !== 'NO_KERNEL') throw found;
    return unpacked(await fetchHeaders(session, kernel.kver, path.join(cache, 'packages')));
  }
  const files =
    options.apt === true
      ? await filesFromApt(process.stdin)
      : named.map((file) => path.resolve(session.cwd, file));
  const debs = await headerDebs(session, files.filter(isHeaders));
  const trees = debs.length === 0 ? [] : await unpacked(debs);
  return trees.length === 0 ? none(options.apt === true) : trees;
}

function none(isFine: boolean): UnpackedTree[] {
  if (isFine) return [];
  throw new CompatError('USAGE', 'none of these files brings the build tree of a kernel', {
    hint: 'Debian: linux-headers-RELEASE, linux-headers-RELEASE-common and linux-kbuild-VERSION. `apt-get download` fetches them.',
  });
}

/** By the file's name: apt may be about to install a thousand others. */
function isHeaders(file: string): boolean {
  return /^linux-(?:headers|kbuild)/.test(path.basename(file));
}

function isDeb(word: string): boolean {
  return word.endsWith('.deb');
}

/** Drivers that are tried in place of the dkms packages. What follows --headers may be both: FILE.deb… DIR… */
function directoriesIn(dirs: readonly string[], { headers = [] }: Options): string[] {
  return [...dirs, ...headers.filter((word) => !isDeb(word))];
}

async function driversOf(
  session: Session,
  named: readonly string[],
  { dkmsTree }: Options,
): Promise<DkmsPackage[]> {
  if (named.length === 0) return dkmsPackages(path.resolve(session.cwd, dkmsTree));
  return named.map((name) => ({ name, dir: directoryAt(path.resolve(session.cwd, name)) }));
}

/** A driver that is not there says nothing of a kernel. */
function directoryAt(dir: string): string {
  const found = ifThereNow(() => statSync(dir));
  if (found?.isDirectory()) return dir;
  throw new CompatError(
    'USAGE',
    `${dir} ${found === undefined ? 'does not exist' : 'is not a directory'}`,
    { hint: "Name the directories of drivers' sources, or none: then it is what dkms has." },
  );
}
