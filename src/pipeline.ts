/**
 * pipeline.ts: the picture in README, step by step: open, ask, obtain, lay out, build.
 * Each command that builds is one function here; each step is a room.
 */
import {
  type Asked,
  ask,
  describeTarget,
  mistrust,
  openMemory,
  type Shipped,
  settled,
  ship,
  type TestAnswer,
} from './ask/index.js';
import {
  type AtWork,
  asTheyAre,
  atWork,
  buildCopy,
  buildThroughDkms,
  type Compiled,
  clean,
  type DkmsBuilt,
  installCopy,
  type LeftOut,
  layOut,
  lockCopy,
  mayBuildAsTheyAre,
  type Place,
  PRE_BUILT,
  patchInPlace,
  runOwnPreBuild,
  withoutRules,
} from './build/index.js';
import { CompatError } from './core/errors.js';
import { withTempDir } from './core/files/temp-dir.js';
import { aside } from './core/log.js';
import { type CommandFor, ownCommand } from './core/own-command.js';
import type { Session } from './core/session.js';
import { explainFailure } from './draft/index.js';
import { patchFor } from './obtain/index.js';
import { askingAll, openProject, type Project, rulesFor } from './project/index.js';
import { cacheLimit, count, keepBound } from './state/index.js';
import { findKernel, type KernelWish, kernelWords } from './target/index.js';

/** Which module, for which kernel. */
export interface Request {
  /** The module's directory, absolute. */
  root: string;
  /** --config, absolute. */
  configFile?: string | undefined;
  kernel: KernelWish;
  /** `NAME=value` words for the driver's own makefiles [none]: no question is asked with them. */
  driverWords?: readonly string[];
  /** Whether the directory is a copy already, of which nothing above is part [no]. */
  isCopy?: boolean;
}

export interface Detected extends Asked {
  project: Project;
  driverWords?: readonly string[] | undefined;
}

export interface Ready extends Detected {
  /** compat.patch, latin1, and the directory of the cache entry that holds it. */
  patch: string;
  entryDir: string;
  fingerprint: string;
  /** Names of the applied rules, in order. */
  rules: string[];
  /** What the patch shows of them. */
  work: AtWork;
  /** Those of them that were left out on a file, since spatch died of it. */
  leftOut?: LeftOut[] | undefined;
}

export type Prepared = Ready & { dir: string };
/** `place`: where make saw the copy, if that was the place of the sources. */
export type Built = Prepared & Compiled & { place?: Place | undefined };

/** kernel build tree → compat tests → compat.h → fingerprint */
export async function detect(
  session: Session,
  request: Request,
  isolated = false,
): Promise<Detected> {
  const { root, configFile, isCopy = false } = request;
  const project = await openProject(session, root, configFile, !isCopy);
  const asked = await askProject(session, request, project, isolated);
  return { ...asked, driverWords: request.driverWords };
}

async function askProject(
  session: Session,
  request: Request,
  project: Project,
  isolated = false,
): Promise<Detected> {
  const kernel = await findKernel(session, request.kernel);
  const memory = isolated ? undefined : openMemory(session, project, kernel);
  const target = await describeTarget(session, kernel, memory);
  const asked = await ask(session, project, target, { isolated, memory });
  if (memory !== undefined) await count(project.places.state, cameFrom(asked));
  await mistrust(session, project, asked);
  return { ...asked, project };
}

/** How many answers came from where. */
function cameFrom({ tests }: Asked): Record<TestAnswer['from'], number> {
  const number = { kept: 0, shipped: 0, compiled: 0 };
  for (const { from } of tests) number[from] += 1;
  return number;
}

/** … → the rules that apply → their patch, cached or made */
async function obtain(session: Session, detected: Detected): Promise<Ready> {
  const { project, answers, tree } = detected;
  const rules = await rulesFor(session, project, answers);
  const policy = {
    release: tree.release,
    locked: session.locked,
    remedy: ownCommand(placeOf(session, detected), ['prepare']),
    useStale: true,
    replaceForeign: false,
  };
  const { entry, made } = await patchFor(session, project, { answers, rules }, policy);
  await count(project.places.state, made ? { made: 1 } : { hits: 1 });
  const { patch, dir: entryDir, fingerprint } = entry;
  const leftOut = entry.manifest?.schema === 2 ? entry.manifest.leftOut : undefined;
  const work = atWork(patch, rules, `${entryDir}/compat.patch`);
  const told = { rules: rules.map((rule) => rule.name), work, leftOut };
  return { ...detected, patch, entryDir, fingerprint, ...told };
}

/** What a command has to name to mean this module and kernel. */
function placeOf({ cwd }: Session, { project, tree }: Detected): CommandFor {
  const { root, file } = project.config;
  return { cwd, root, configFile: file, kernel: kernelWords(tree) };
}

/** … → the patched copy */
export async function prepare(session: Session, request: Request): Promise<Prepared> {
  const most = cacheLimit(session.env);
  const ready = await obtain(session, await detect(session, request));
  const lock = await lockCopy(session, ready.project, ready.tree.release);
  try {
    const dir = await layOut(session, ready.project, ready.tree.release, ready.answers, ready);
    await keepBound(session, ready.project.places.state, most, dir);
    return { ...ready, dir };
  } finally {
    await lock.unlock();
  }
}

/** … → kbuild → *.ko; of a directory without compat.toml that fails so, from its sources as they are */
export async function build(session: Session, request: Request, output?: string): Promise<Built> {
  // A limit that is none is told before anything is done.
  cacheLimit(session.env);
  const detected = await detect(session, request);
  let ready: Ready | undefined;
  try {
    ready = await obtain(session, detected);
    return await buildFrom(session, ready, output);
  } catch (error) {
    const explain = async (failed: unknown): Promise<never> => {
      throw await explainFailure(session, detected.project, request.kernel, failed);
    };
    // Without a patch these were the sources as they are.
    if (ready?.patch === '' || !mayBuildAsTheyAre(detected.project, error)) return explain(error);
    return buildAsTheyAre(session, detected, error, output).catch(explain);
  }
}

async function buildFrom(session: Session, ready: Ready, output?: string): Promise<Built> {
  const most = cacheLimit(session.env);
  const lock = await lockCopy(session, ready.project, ready.tree.release);
  try {
    const { project, tree, answers } = ready;
    const layOutCopy = () => layOut(session, project, tree.release, answers, ready);
    const dir = await layOutCopy();
    try {
      const laidOut = { ...ready, dir };
      const { copy, ...compiled } = await buildCopy(session, laidOut, layOutCopy, output);
      return { ...ready, dir, place: copy.place, ...compiled };
    } finally {
      // What a build leaves that failed takes as much.
      await keepBound(session, project.places.state, most, dir);
    }
  } finally {
    await lock.unlock();
  }
}

/** Builds a second copy, without any rule. Where that fails as well, `first` is what is thrown. */
async function buildAsTheyAre(
  session: Session,
  detected: Detected,
  first: CompatError,
  output?: string,
): Promise<Built> {
  const { project, answers, tree } = detected;
  const bare = { ...detected, ...withoutRules(answers.fingerprint), project: asTheyAre(project) };
  session.log.step('KBUILD', `${project.config.root}, as it is`);
  const built = await buildFrom({ ...session, log: aside(session.log) }, bare, output).catch(
    (error: unknown) => {
      throw error instanceof CompatError && error.code === 'KBUILD_FAILED' ? first : error;
    },
  );
  const rules = (await rulesFor(session, project, answers)).map((rule) => rule.name);
  const { root } = project.config;
  session.log.warn({ kind: 'built-as-is', root, release: tree.release, rules, why: first.message });
  return built;
}

/** … → kbuild → modules_install; for the kernel that was named or the running one, and no other */
export async function install(session: Session, request: Request): Promise<Built> {
  const built = await build(session, {
    ...request,
    kernel: { ...request.kernel, mayGuess: false },
  });
  await installCopy(session, built);
  return built;
}

/**
 * detect → the answers, put into the cocci_cache; once more where a file had changed a moment before.
 *
 * @param ofLibrary the answers to all tests of the library, and not only to those in use here
 */
export async function shipAnswers(
  session: Session,
  request: Request,
  ofLibrary = false,
): Promise<Shipped> {
  const shipped = await ship(await askToShip(session, request, ofLibrary));
  if (shipped.leftOut.length === 0) return shipped;
  await settled(session);
  return ship(await askToShip(session, request, ofLibrary));
}

async function askToShip(
  session: Session,
  request: Request,
  ofLibrary: boolean,
): Promise<Detected[]> {
  const project = await openProject(session, request.root, request.configFile);
  const detected: Detected[] = [];
  for (const one of ofLibrary ? askingAll(project) : [project]) {
    detected.push(await askProject(session, request, one));
  }
  return detected;
}

/** Has dkms build an installed package, patched: see preBuild, which dkms calls on the way. */
export async function dkms(
  session: Session,
  { kernel }: Request,
  named: string,
  program: readonly string[],
): Promise<DkmsBuilt> {
  const { tree } = await describeTarget(session, await findKernel(session, kernel), undefined);
  return buildThroughDkms(session, tree, named, program);
}

/**
 * What dkms runs in its copy of a package: the package's own PRE_BUILD, then … → a build on trial → the patch, in
 * place. Sources that build only as they are stay so: what builds without us builds with us.
 */
export async function preBuild(session: Session, request: Request): Promise<Ready> {
  const kernel = await findKernel(session, request.kernel);
  const { tree } = await describeTarget(session, kernel, undefined);
  await runOwnPreBuild(session, tree, request.root);
  const detected = await detect(session, { ...request, isCopy: true });
  const ready = await withTempDir(session, (output) => onTrial(session, detected, output));
  await patchInPlace(session, ready.project, ready);
  return ready;
}

/** The patch, or none where only that builds. Where neither does, the patch: its errors are what dkms is to show. */
async function onTrial(session: Session, detected: Detected, output: string): Promise<Ready> {
  const trial = { ...session, env: { ...session.env, ...PRE_BUILT } };
  let ready: Ready | undefined;
  try {
    ready = await obtain(session, detected);
    if (ready.patch === '') return ready;
    session.log.step('KBUILD', `${detected.project.config.root}, on trial`);
    await buildFrom({ ...trial, log: aside(session.log) }, ready, output);
    return ready;
  } catch (error) {
    if (!mayBuildAsTheyAre(detected.project, error)) throw error;
    const bare = await buildAsTheyAre(trial, detected, error, output).catch(orFailure(error));
    if (bare !== undefined) return { ...bare, project: detected.project };
    if (ready === undefined) throw error;
    return ready;
  } finally {
    await clean(detected.project);
  }
}

function orFailure(failure: unknown) {
  return (error: unknown): undefined => {
    if (error !== failure) throw error;
  };
}
