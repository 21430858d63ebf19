import path from 'node:path';
import { sha256 } from '../core/bytes.js';
import { makePrivateDirectory } from '../core/files/atomic.js';
import { readWhole } from '../core/files/bounded.js';
import { readNowIfThere } from '../core/files/missing.js';
import { PROGRAM_DIR } from '../core/program-dir.js';
import type { Session } from '../core/session.js';
import {
  type Config,
  matrixCopies,
  openProject,
  type Project,
  spatchOptions,
} from '../project/index.js';
import { inputFiles } from '../spatch/index.js';
import type { ModulePlan } from './plan/plan.js';

/** A module, read, and what tells this state of it from any other. */
export interface Opened {
  project: Project;
  /** Of all that a build depends on beside the kernel: the files, the rules and tests, this program. */
  identity: string;
  /** Of the tests alone, as they are asked. */
  tests: string;
}

/** Reads a module. Throws what openProject() throws. */
export async function openModule(session: Session, plan: ModulePlan): Promise<Opened> {
  const project = await openProject(session, plan.root, plan.configFile);
  const { config } = project;
  const inputs = await inputFiles(
    session.env,
    { ...spatchOptions(config), command: config.spatch.command },
    project.rules,
  );
  const tests = digestOf([
    project.tests.map(({ name, digest, exports }) => [name, digest, exports]),
    [config.tests, config.fingerprint, config.base, project.gplCompatible],
    digestsOfProgram(),
  ]);
  const identity = digestOf([
    await filesOf(project),
    project.links,
    config,
    project.rules.map(({ name, digest }) => [name, digest]),
    project.allRules.filter(({ origin }) => origin !== 'library').map(({ digest }) => digest),
    namedFiles(config).map((file) => [file, digestOfFile(file)]),
    inputs,
    tests,
  ]);
  return { project, identity, tests };
}

/** Another version of this program may answer, or build, otherwise. */
export function digestsOfProgram(): string[] {
  return ['dist/cli/program.js', 'package.json'].map((name) =>
    digestOfFile(path.join(PROGRAM_DIR, name)),
  );
}

/** Each file of the module with its digest. Those that rules may change are read already. */
async function filesOf({ config, files, sources }: Project): Promise<[string, string][]> {
  const digests: [string, string][] = [];
  for (const name of files) {
    const bytes = sources.get(name) ?? (await readWhole(path.join(config.root, name)));
    digests.push([name, sha256(bytes)]);
  }
  return digests;
}

/** What compat.toml names beside globs: programs and templates that choose and make rules. */
function namedFiles({ base, rules }: Config): string[] {
  const { select, each } = rules;
  const named = [
    select === 'when' ? [] : [select.program],
    each === undefined ? [] : [each.template],
  ];
  return named.flat().map((name) => path.resolve(base, name));
}

function digestOfFile(file: string): string {
  const bytes = readNowIfThere(file);
  return bytes === undefined ? '' : sha256(bytes);
}

function digestOf(data: unknown): string {
  return sha256(JSON.stringify(data));
}

/**
 * The module with a place of its own for the copies of one kernel: below the user's cache, so that two kernels of one
 * release are told apart, and what `build` leaves beside the module stays as it is.
 */
export async function withOwnCopies(project: Project, kernel: string): Promise<Project> {
  const { places } = project;
  const builds = path.join(matrixCopies(places), kernel.slice(0, 12));
  await makePrivateDirectory(builds);
  // The modules stay in the copy.
  const inPlace = { inPlace: true, links: builds, buildsLink: undefined };
  return { ...project, places: { ...places, ...inPlace, builds } };
}
