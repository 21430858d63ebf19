import path from 'node:path';
import { smokeModule } from '../../pipeline.js';
import type { Project } from '../../project/index.js';
import {
  type Caught,
  type Failure,
  machineIdentity,
  type SmokeReport,
  scriptsIdentity,
} from '../../smoke/index.js';
import { isLike } from '../plan/plan.js';
import { counted } from '../report/words.js';
import type { Step, StepResult } from './step.js';

/** Which cells are booted, and what is tried there. `*` in a name stands for anything. */
export interface SmokeWish {
  module: string;
  kernel: string;
  /** Scripts, by name [all]. */
  scripts: readonly string[];
  /** Which of several modules that are built, by its name. */
  load?: string | undefined;
}

/** What may be this machine's fault: it may have been slow. */
const MAY_DIFFER: readonly Caught[] = [
  'time-limit',
  'no-boot',
  'went-down',
  'hung-task',
  'lockup',
  'rcu-stall',
];

/** The module in its kernel, booted: loaded, tried by its scripts, unloaded. Of several wishes the first counts. */
export function smokeStep(wishes: readonly SmokeWish[]): Step {
  const wishFor = (module: string, kernel: string): SmokeWish | undefined =>
    wishes.find((one) => isLike(one.module, module) && isLike(one.kernel, kernel));
  return {
    name: 'smoke',
    async identity(session, { module, kernel, project, tree, image }) {
      const wish = wishFor(module, kernel);
      if (wish === undefined) return undefined;
      const { state } = project.places;
      const machine = machineIdentity(session, tree.release, { image, state });
      return JSON.stringify([wish.scripts, wish.load, machine, await scriptsOf(session, project)]);
    },
    async run(session, { module, kernel, image, built }) {
      const { scripts = [], load } = wishFor(module, kernel) ?? {};
      const wish = { image, module: load, only: scripts };
      return resultOf(await smokeModule(session, built, wish));
    },
  };
}

/** Of a module, for all its cells. */
const read = new WeakMap<Project, Promise<string>>();

function scriptsOf(session: Parameters<typeof scriptsIdentity>[0], project: Project) {
  const { base, smoke } = project.config;
  const found = read.get(project) ?? scriptsIdentity(session, path.resolve(base, smoke.scripts));
  read.set(project, found);
  return found;
}

function resultOf({ results, failures, notRun, outcome }: SmokeReport): StepResult {
  const checks = results.flatMap((result) => result.checks);
  const good = checks.filter((check) => check.outcome === 'passed').length;
  // The first is loading alone.
  const scripts = counted(Math.max(0, results.length - 1), 'script');
  if (outcome === 'passed') {
    return { outcome: 'runs', says: `loaded, ${scripts}, ${counted(good, 'check')}, unloaded` };
  }
  const told = [
    ...failures.map((failure) => ({ where: 'the machine', failure })),
    ...results.flatMap(({ name, failures: own }) =>
      own.map((failure) => ({ where: name, failure })),
    ),
  ];
  const [first] = told;
  const says =
    first === undefined
      ? `${notRun.join(', ') || 'a script'} was not run`
      : `${first.where}: ${first.failure.caught}: ${first.failure.what}`;
  return {
    outcome: 'fails',
    says,
    detail: told.flatMap(({ where, failure }) => lines(where, failure)).join('\n'),
    mayDiffer: told.some(({ failure }) => MAY_DIFFER.includes(failure.caught)),
  };
}

function lines(where: string, failure: Failure): string[] {
  const { caught, what, lines: log } = failure;
  return [`${where}: ${caught}: ${what}`, ...log.map((line) => `    ${line}`)];
}
