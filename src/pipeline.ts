import { type Answered, askKernel } from './stages/ask.js';
import { chooseRules } from './stages/choose.js';
import { compileModules } from './stages/compile.js';
import { describeTree, findTree, type KernelWish } from './stages/kernel.js';
import { layOut } from './stages/lay-out.js';
import { openMemory } from './stages/memory.js';
import { obtainPatch, type Patched } from './stages/obtain.js';
import { openProject, type Project } from './stages/project.js';
import type { Session } from './stages/session.js';
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
  const project = await openProject(session, request.root, request.configFile);
  const found = await findTree(session, request.kernel);
  const memory = isolated ? undefined : openMemory(session, found);
  const tree = await describeTree(found, memory);
  const asked = await askKernel(session, project, tree, { isolated, memory });
  await mistrust(session, project, asked);
  return { ...asked, project };
}

/** … → the rules that apply → their patch, cached or made → the patched copy */
export async function prepare(session: Session, request: Request): Promise<Prepared> {
  const detected = await detect(session, request);
  const { project, answers, header, fingerprint, tree } = detected;
  const chosen = await chooseRules(session, project, answers, header);
  const { release } = tree;
  const entry = await obtainPatch(session, project, {
    fingerprint,
    header,
    rules: chosen,
    release,
  });
  const rules = chosen.map((rule) => rule.name);
  const dir = await layOut(session, project, entry, release, rules);
  return { ...detected, entry, rules, dir };
}

/** … → kbuild → *.ko */
export async function build(session: Session, request: Request, output?: string): Promise<Built> {
  const prepared = await prepare(session, request);
  const modules = await compileModules(session, prepared, output);
  return { ...prepared, modules };
}
