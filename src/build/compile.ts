import { chmod, stat } from 'node:fs/promises';
import path from 'node:path';
import { CompatError } from '../core/errors.js';
import { writeAtomic } from '../core/files/atomic.js';
import { readWhole } from '../core/files/bounded.js';
import { isReadOnly } from '../core/files/write-errors.js';
import { ownCommand } from '../core/own-command.js';
import type { Session } from '../core/session.js';
import { readPatch } from '../patch/index.js';
import { adviseTop, type Project } from '../project/index.js';
import { type KernelTree, kernelWords } from '../target/index.js';
import type { AtWork } from './at-work.js';
import { hasDkmsConf } from './dkms/make-line.js';
import { buildByDkmsConfOrKbuild } from './dkms/or-kbuild.js';
import { blame, type LeftOut } from './failure/blame.js';
import { beforeKbuild } from './kbuild/before-kbuild.js';
import { heededWords } from './kbuild/extra-flags.js';
import { type BuildRequest, buildModules, installModules } from './kbuild/modules.js';
import { warningsIn } from './kbuild/noise.js';
import { refuseMixed } from './kbuild/refuse-mixed.js';
import { buildByKbuildOrOwnMake } from './own-make/own-make.js';
import { checkIsOfCopy } from './place/is-of-copy.js';
import type { Place } from './place/place.js';

/** A patched copy, ready for kbuild. */
export interface Copy {
  project: Project;
  tree: KernelTree;
  dir: string;
  /** The patch that was applied to it, latin1. */
  patch: string;
  /** What the modules tell of. */
  fingerprint: string;
  /** Names of the applied rules. */
  rules: readonly string[];
  /** What the patch shows of them. */
  work: AtWork;
  /** Those of them that were left out on a file. */
  leftOut?: readonly LeftOut[] | undefined;
  /** `NAME=value` words for the driver's own makefiles. */
  driverWords?: readonly string[] | undefined;
  /** Where it is seen in the place of the sources. */
  place?: Place | undefined;
}

/** What was compiled. */
export interface Compiled {
  /** Absolute paths. */
  modules: string[];
  /** How often the compiler and modpost warned, and their words. */
  warnings: { count: number; text: string };
  /** The file that holds all that make said, absolute. */
  log: string;
}

/** In the patched copy. */
const LOG_NAME = 'compat-gen.log';

/**
 * Runs kbuild in the patched copy, or the MAKE line of a dkms package that knows nothing of compat-gen. Returns
 * the modules: in the copy, or in `output` where one was named or where the sources may not be written. Throws
 * BuildFailed where the compiler or modpost end it, and what building without them may throw.
 */
export async function compileModules(
  session: Session,
  copy: Copy,
  output?: string,
): Promise<Compiled> {
  const { project, dir } = copy;
  const driverWords = await heededWords(session, copy, copy.driverWords ?? []);
  const tree = treeFor({ ...copy, driverWords });
  await beforeKbuild(session, copy);
  const { done: modules, ...told } = await heeding(session, copy, (heard) =>
    run(session, copy, tree, heard),
  );
  const changed = new Set(readPatch(copy.patch, dir).map((file) => file.path));
  const { root } = project.config;
  if (copy.place !== undefined) await checkIsOfCopy(copy, modules);
  else await refuseMixed(session, { dir, root, kdir: tree.kdir, patched: changed });
  return { ...told, modules: await handedOver(session, project, modules, output) };
}

/**
 * Does the work of a build, which puts all that its programs say into `heard`, line by line, latin1; keeps that in a log, and says of a failed
 * build what its errors are about.
 */
export async function heeding<T>(
  session: Session,
  copy: Copy,
  work: (heard: string[]) => Promise<T>,
): Promise<Omit<Compiled, 'modules'> & { done: T }> {
  const { project, dir, tree } = copy;
  const heard: string[] = [];
  const log = path.join(dir, LOG_NAME);
  const working = work(heard).finally(() =>
    writeAtomic(log, Buffer.from(`${heard.join('\n')}\n`, 'latin1'), { mayBeLost: true }),
  );
  const done = await working.catch(async (error: unknown) => {
    const command = commandFor(session, copy);
    const { release } = tree;
    // It is about makefiles.
    const advice = tree.kind.isKernel ? await adviseTop(project) : undefined;
    const { text: words } = warningsIn(heard);
    throw blame(error, project, { ...copy, release, command, words, log, advice });
  });
  return { done, warnings: warningsIn(heard), log };
}

/** Where what was built is at the end: in the copy, or in `output` where one was named or where the sources may not be written. */
export async function handedOver(
  session: Session,
  { places }: Project,
  files: readonly string[],
  output: string | undefined,
): Promise<string[]> {
  const target = output ?? (places.inPlace ? undefined : session.cwd);
  if (target === undefined) return [...files];
  const named = output !== undefined;
  return Promise.all(files.map((file) => handOver(file, target, named)));
}

function run(session: Session, copy: Copy, tree: KernelTree, heard: string[]): Promise<string[]> {
  const request = { tree, dir: kbuildDir(copy), seenAs: seenAs(copy), heard };
  if (copy.project.config.file !== undefined) return buildModules(session, request);
  return runBare(session, { ...request, above: askedDir(copy), keepGoing: true });
}

/** For a directory without compat.toml. */
async function runBare(session: Session, request: BuildRequest): Promise<string[]> {
  if (await hasDkmsConf(request.dir)) return buildByDkmsConfOrKbuild(session, request);
  return buildByKbuildOrOwnMake(session, request);
}

/** A command for this module and kernel, as it can be pasted. */
function commandFor({ cwd }: Session, { project, tree }: Copy): (...words: string[]) => string {
  const { root, file } = project.config;
  return (...words) =>
    ownCommand({ cwd, root, configFile: file, kernel: kernelWords(tree) }, words);
}

/** Copies a module out of the patched copy; where nobody named a place and this one can't be written, it stays. */
async function handOver(module: string, target: string, named: boolean): Promise<string> {
  const place = path.join(target, path.basename(module));
  try {
    await writeAtomic(place, await readWhole(module));
    const { mode } = await stat(module);
    // A program, and not a module.
    if (mode & 0o111) await chmod(place, mode);
    return place;
  } catch (error) {
    if (!named && isReadOnly(error)) return module;
    throw error;
  }
}

/** make modules_install of what was built. Throws USAGE for a dkms package, which dkms installs. */
export async function installCopy(session: Session, copy: Copy): Promise<void> {
  if (copy.project.config.file === undefined && (await hasDkmsConf(kbuildDir(copy)))) {
    throw new CompatError('USAGE', `${copy.project.config.root} is installed by dkms`, {
      hint: 'compat-gen dkms NAME/VERSION -k RELEASE builds it there, then: dkms install NAME/VERSION -k RELEASE',
    });
  }
  const request = { tree: treeFor(copy), dir: kbuildDir(copy), seenAs: seenAs(copy) };
  await installModules(session, request);
}

/** The tree, whose make gets the words for the driver's makefiles as well, and sees the copy where it is to be seen. */
function treeFor({ tree, driverWords = [], place }: Copy): KernelTree {
  const { host } = tree;
  const prefix = [...(place?.words ?? []), ...host.prefix];
  return { ...tree, host: { prefix, makeWords: [...host.makeWords, ...driverWords] } };
}

/** The directory that was asked for, where kbuild's lies below it. */
function askedDir({ project, dir, place }: Copy): BuildRequest['above'] {
  const { asked, module } = project.config;
  if (path.relative(asked, module.kbuild) === '') return undefined;
  return { dir: path.join(dir, asked), seenAs: place && path.join(place.at, asked) };
}

function seenAs({ project, place }: Copy): string | undefined {
  return place && path.join(place.at, project.config.module.kbuild);
}

function kbuildDir({ project, dir }: Copy): string {
  return path.join(dir, project.config.module.kbuild);
}
