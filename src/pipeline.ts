import { type Answered, askKernel } from './stages/ask.js';
import { chooseRules } from './stages/choose.js';
import { compileModules, installCopy } from './stages/compile.js';
import { withCopyLock } from './stages/copy-lock.js';
import { buildThroughDkms, type DkmsBuilt, runOwnPreBuild } from './stages/dkms.js';
import { describeTree, findTree, type KernelWish } from './stages/kernel.js';
import { layOut } from './stages/lay-out.js';
import { openMemory } from './stages/memory.js';
import { obtainPatch, type Patched } from './stages/obtain.js';
import { patchInPlace } from './stages/patched-files.js';
import { askingAll, openProject, type Project } from './stages/project.js';
import type { Session } from './stages/session.js';
import { type Shipped, shipAnswers } from './stages/ship.js';
import { mistrust } from './stages/trust.js';

/** Which module, for which kernel. */
export interface Request {
  /** The module's directory, absolute. */
  root: string;
  /** --config, absolute. */
  configFile?: string | undefined;
  kernel: KernelWish;
}

export interface Detected extends Answered {
  project: Project;
}

export interface Prepared extends Detected {
  entry: Patched;
  /** Names of the applied rules, in order. */
  rules: string[];
  /** The patched copy. */
  dir: string;
}

export interface Built extends Prepared {
  modules: string[];
}

/** kernel build tree → compat tests → compat.h → fingerprint */
export async function detect(
  session: Session,
  request: Request,
  isolated = false,
): Promise<Detected> {
  return ask(session, request, await open(session, request), isolated);
}

function open(session: Session, { root, configFile }: Request): Promise<Project> {
  return openProject(session, root, configFile);
}

async function ask(
  session: Session,
  request: Request,
  project: Project,
  isolated = false,
): Promise<Detected> {
  const found = await findTree(session, request.kernel);
  const memory = isolated ? undefined : openMemory(session, project, found);
  const described = await describeTree(found, memory);
  const asked = await askKernel(session, project, described, { isolated, memory });
  await mistrust(session, project, asked);
  return { ...asked, project };
}

/** … → the answers, put into the cocci_cache; with `ofLibrary`, to all tests of the library */
export function ship(session: Session, request: Request, ofLibrary = false): Promise<Shipped> {
  return shipAnswers(session, async () => {
    const project = await open(session, request);
    const asked: Detected[] = [];
    for (const one of ofLibrary ? askingAll(project) : [project]) {
      asked.push(await ask(session, request, one));
    }
    return asked;
  });
}

/** … → the rules that apply → their patch, cached or made → the patched copy */
export async function prepare(session: Session, request: Request): Promise<Prepared> {
  const ready = await choose(session, request);
  return inCopy(session, ready, () => layOutCopy(session, ready));
}

/** … → kbuild → *.ko */
export async function build(session: Session, request: Request, output?: string): Promise<Built> {
  const ready = await choose(session, request);
  return inCopy(session, ready, async () => {
    const prepared = await layOutCopy(session, ready);
    return { ...prepared, modules: await compileModules(session, prepared, output) };
  });
}

/** … → kbuild → modules_install */
export async function install(session: Session, request: Request): Promise<Built> {
  const built = await build(session, request);
  await installCopy(session, built);
  return built;
}

/** Has dkms build an installed package, patched: see preBuild, which dkms calls on the way. */
export async function dkms(
  session: Session,
  { kernel }: Request,
  named: string,
  program: readonly string[],
): Promise<DkmsBuilt> {
  const { tree } = await describeTree(await findTree(session, kernel));
  return buildThroughDkms(session, tree, named, program);
}

/** What dkms runs in its copy of a package: the package's own PRE_BUILD, then … → the patch, in place. */
export async function preBuild(session: Session, request: Request): Promise<Ready> {
  const { tree } = await describeTree(await findTree(session, request.kernel));
  await runOwnPreBuild(tree, request.root);
  const ready = await choose(session, request);
  await patchInPlace(session, ready.project, ready.entry, ready.rules);
  return ready;
}

type Ready = Omit<Prepared, 'dir'>;

async function choose(session: Session, request: Request): Promise<Ready> {
  const detected = await detect(session, request);
  const { project, answers, header, fingerprint, tree } = detected;
  const rules = await chooseRules(session, project, answers, header);
  const wanted = { fingerprint, header, rules, release: tree.release };
  const entry = await obtainPatch(session, project, wanted);
  return { ...detected, entry, rules: rules.map((rule) => rule.name) };
}

async function layOutCopy(session: Session, ready: Ready): Promise<Prepared> {
  const { project, entry, tree, rules } = ready;
  return { ...ready, dir: await layOut(session, project, entry, tree.release, rules) };
}

/** Two builds of one kernel release share a copy: they take turns. */
function inCopy<T>(session: Session, ready: Ready, work: () => Promise<T>): Promise<T> {
  return withCopyLock(session, ready.project, ready.tree.release, work);
}
