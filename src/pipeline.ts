/**
 * pipeline.ts: the picture in README, step by step: open, ask, obtain, lay out, build.
 * Each command that builds is one function here; each step is a room.
 */
import path from 'node:path';
import { type AskedOf, askKernel, findTarget } from './ask/index.js';
import {
  atWork,
  buildOrAsItIs,
  buildThroughDkms,
  type DkmsBuilt,
  ifCurable,
  installCopy,
  layOutCopy,
  type Made,
  onTrial,
  type Patched,
  patchInPlace,
  runOwnPreBuild,
} from './build/index.js';
import type { CompatError } from './core/errors.js';
import { checkOutputDir } from './core/files/output-place.js';
import { type CommandFor, ownCommand } from './core/own-command.js';
import type { Session } from './core/session.js';
import { explainFailure } from './draft/index.js';
import { warnOfRefused } from './ko/index.js';
import { type Blame, blame, patchFor } from './obtain/index.js';
import { openProject, rulesFor } from './project/index.js';
import type { Rule } from './rules/index.js';
import { type SmokeReport, type SmokeWish, smokeBuilt } from './smoke/index.js';
import { cacheLimit, count } from './state/index.js';
import { type KernelWish, kernelWords } from './target/index.js';

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

export interface Detected extends AskedOf {
  driverWords?: readonly string[] | undefined;
}

/** … and the patch: its text, the directory of its cache entry, the rules that made it. */
export interface Ready extends Detected, Omit<Patched, keyof Detected> {}

/** … and whether that was made just now. */
export interface Obtained extends Ready {
  made: boolean;
}

/** … and each of its hunks with the rules that made it. */
export interface Diffed extends Obtained {
  blame: Blame;
}

export interface Prepared extends Ready {
  /** The patched copy. */
  dir: string;
}

export interface Built extends Ready, Made {}

/** kernel build tree → compat tests → compat.h → fingerprint */
export async function detect(
  session: Session,
  request: Request,
  isolated = false,
): Promise<Detected> {
  const { root, configFile, kernel, driverWords, isCopy = false } = request;
  const project = await openProject(session, root, configFile, !isCopy);
  const asked = await askKernel(session, project, kernel, isolated);
  return { ...asked, driverWords };
}

/** … → the rules that apply → their patch, cached or made */
async function obtain(session: Session, detected: Detected): Promise<Obtained> {
  return (await obtainEntry(session, detected)).ready;
}

/** The same, with the entry and the rules themselves. */
async function obtainEntry(session: Session, detected: Detected): Promise<ObtainedEntry> {
  const { project, answers, tree } = detected;
  const rules = await rulesFor(session, project, answers);
  const policy = {
    release: tree.kind.isKernel ? tree.release : undefined,
    locked: session.locked,
    remedy: ownCommand(placeOf(session, detected), ['prepare']),
    useStale: true,
    mayAsk: true,
    replaceForeign: false,
  };
  const { entry, made } = await patchFor(session, project, { answers, rules }, policy);
  await count(project.places.state, {
    ...(made ? { made: 1 } : { hits: 1 }),
    ...project.shared.tally(),
  });
  const { patch, dir: entryDir, fingerprint } = entry;
  const { leftOut, changing } = entry.manifest?.schema === 2 ? entry.manifest : {};
  const work = atWork({ patch, where: `${entryDir}/compat.patch`, changing }, rules);
  const names = rules.map((rule) => rule.name);
  const ready = { ...detected, patch, entryDir, fingerprint, made, rules: names, work, leftOut };
  return { ready, entry, rules };
}

interface ObtainedEntry {
  ready: Obtained;
  entry: Parameters<typeof blame>[2];
  rules: readonly Rule[];
}

/** … → the rules that made each hunk of the patch */
export async function diff(session: Session, request: Request): Promise<Diffed> {
  const { ready, entry, rules } = await obtainEntry(session, await detect(session, request));
  return { ...ready, blame: await blame(session, ready.project, entry, rules) };
}

/** The same, or why there is none where a module may be built without: see ifCurable. */
export function obtainOrWhyNot(
  session: Session,
  detected: Detected,
): Promise<Obtained | CompatError> {
  return obtain(session, detected).catch((error: unknown) => ifCurable(detected.project, error));
}

/** What a command has to name to mean this module and kernel. */
function placeOf({ cwd }: Session, { project, tree }: Detected): CommandFor {
  const { root, file } = project.config;
  return { cwd, root, configFile: file, kernel: kernelWords(tree) };
}

/** … → the patched copy */
export async function prepare(session: Session, request: Request): Promise<Prepared> {
  const ready = await obtain(session, await detect(session, request));
  return { ...ready, dir: await layOutCopy(session, ready) };
}

/** … → kbuild → *.ko; of a directory without compat.toml that fails so, from its sources as they are */
export async function build(session: Session, request: Request, output?: string): Promise<Built> {
  // A limit that is none, and a place that can't be, are told before anything is done.
  cacheLimit(session.env);
  if (output !== undefined) checkOutputDir(output);
  const detected = await detect(session, request);
  const ready = await obtainOrWhyNot(session, detected);
  return buildDetected(session, detected, ready, request.kernel, output);
}

/** A patch, or why there is none → kbuild → *.ko, as build() does it; the kernel is named as the user did it */
export async function buildDetected(
  session: Session,
  detected: Detected,
  ready: Ready | CompatError,
  kernel: KernelWish,
  output?: string,
): Promise<Built> {
  const since = Date.now();
  try {
    const built = { ...detected, ...(await buildOrAsItIs(session, detected, ready, output)) };
    await warnOfRefused(session, built, since);
    return built;
  } catch (error) {
    throw await explainFailure(session, detected.project, kernel, error);
  }
}

/** … → kbuild → modules_install; for the kernel that was named or the running one, and no other */
export async function install(session: Session, request: Request): Promise<Built> {
  const kernel = { ...request.kernel, mayGuess: false };
  const built = await build(session, { ...request, kernel });
  await installCopy(session, built);
  return built;
}

/** … → kbuild → *.ko → the kernel that it was built for, booted: loaded, tried by its scripts, unloaded */
export async function smoke(
  session: Session,
  request: Request,
  wish: SmokeWish,
): Promise<SmokeReport> {
  return smokeModule(session, await build(session, request), wish);
}

/** What was built → the kernel that it was built for, booted, as smoke() does it */
export function smokeModule(
  session: Session,
  { project, tree, modules, dir }: Built,
  wish: SmokeWish,
): Promise<SmokeReport> {
  const { config, places } = project;
  return smokeBuilt(session, wish, {
    release: tree.release,
    modules,
    scripts: path.resolve(config.base, config.smoke.scripts),
    parameters: config.smoke.parameters,
    seconds: config.smoke.seconds,
    memoryMib: config.smoke['memory-mib'],
    state: places.state,
    logs: path.join(dir, 'smoke'),
  });
}

/** Has dkms build an installed package, patched: see preBuild, which dkms calls on the way. */
export async function dkms(
  session: Session,
  { kernel }: Request,
  named: string,
  program: readonly string[],
): Promise<DkmsBuilt> {
  const { tree } = await findTarget(session, kernel);
  return buildThroughDkms(session, tree, named, program);
}

/** What dkms runs in its copy of a package: the package's own PRE_BUILD, then … → a build on trial → the patch, in place */
export async function preBuild(session: Session, request: Request): Promise<Patched> {
  const { tree } = await findTarget(session, request.kernel);
  await runOwnPreBuild(session, tree, request.root);
  const detected = await detect(session, { ...request, isCopy: true });
  const ready = await onTrial(session, detected, await obtainOrWhyNot(session, detected));
  await patchInPlace(session, ready.project, ready);
  return ready;
}
