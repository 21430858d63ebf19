import { statSync } from 'node:fs';
import path from 'node:path';
import { askFound, findWished } from '../../ask/index.js';
import { tryProgram } from '../../build/index.js';
import { sha256 } from '../../core/bytes.js';
import { CompatError } from '../../core/errors.js';
import { ifThereNow } from '../../core/files/missing.js';
import { programFile } from '../../core/program-file.js';
import type { Session } from '../../core/session.js';
import { buildDetected, type Detected, obtainOrWhyNot } from '../../pipeline.js';
import type { Project } from '../../project/index.js';
import { withOwnCopies } from '../module.js';
import { isLike } from '../plan/plan.js';
import type { BuiltCell, Step, StepResult } from './step.js';

/** Which cells are run as a process, and how. `*` in a name stands for anything. */
export interface UsermodeWish {
  module: string;
  kernel: string;
  /** A [target.NAME] of compat.toml [each that has the fingerprint of the cell]. */
  target?: string | undefined;
  args: readonly string[];
  /** How long it may run. */
  seconds: number;
}

/** Lines of the program's words that are kept. */
const LINES = 40;

/**
 * The module as a process: what the targets of compat.toml compile, run once for all cells of a module that it is for.
 * Of several wishes the first counts. A module without a target passes.
 */
export function usermodeStep(wishes: readonly UsermodeWish[]): Step {
  const wishFor = (module: string, kernel: string): UsermodeWish | undefined =>
    wishes.find((one) => isLike(one.module, module) && isLike(one.kernel, kernel));
  const asked = new Map<string, Promise<Detected>>();
  const tried = new Map<string, Promise<StepResult>>();
  return {
    name: 'usermode',
    async identity(session, { module, kernel, project }) {
      const wish = wishFor(module, kernel);
      const targets = wish === undefined ? [] : targetsOf(project, wish);
      if (wish === undefined || targets.length === 0) return undefined;
      const files = targets.flatMap((name) => filesOf(session, project, name));
      return JSON.stringify([wish.target, wish.args, wish.seconds, files]);
    },
    async run(session, cell) {
      const { module, kernel, project, built } = cell;
      const wish = wishFor(module, kernel);
      const found: StepResult[] = [];
      for (const target of wish === undefined ? [] : targetsOf(project, wish)) {
        const key = JSON.stringify([module, target, wish]);
        const detected = await once(asked, key, () => detect(session, cell, target));
        const isSame = detected.answers.fingerprint === built.fingerprint;
        if (wish === undefined || (wish.target === undefined && !isSame)) continue;
        found.push(await once(tried, key, () => tryTarget(session, detected, target, wish)));
      }
      return found.find(({ outcome }) => outcome !== 'passed') ?? passed(found);
    },
  };
}

function passed(found: readonly StepResult[]): StepResult {
  const says = found.map((one) => one.says).join('; ');
  return { outcome: 'passed', says: says || 'no target has this fingerprint' };
}

function targetsOf({ config }: Project, { target }: UsermodeWish): string[] {
  return target === undefined ? Object.keys(config.target).sort() : [target];
}

/** Cells of one module come here at the same time. */
function once<T>(done: Map<string, Promise<T>>, key: string, work: () => Promise<T>): Promise<T> {
  const found = done.get(key) ?? work();
  done.set(key, found);
  return found;
}

async function detect(session: Session, { project }: BuiltCell, target: string): Promise<Detected> {
  const own = await withOwnCopies(project, sha256(`target ${target}`));
  const found = await findWished(session, own, wishOf(target));
  return askFound(session, own, found);
}

async function tryTarget(
  session: Session,
  detected: Detected,
  target: string,
  { args, seconds }: UsermodeWish,
): Promise<StepResult> {
  const ready = await obtainOrWhyNot(session, detected);
  const built = await buildDetected(session, detected, ready, wishOf(target));
  const [program = ''] = built.modules;
  const ended = await tryProgram(session, built.tree, program, args, seconds * 1000);
  const { exitCode, killedBy, timedOut, stdout, stderr } = ended;
  if (exitCode === 0) return { outcome: 'passed', says: `${target}: its program ends with 0` };
  const how = timedOut
    ? `is not done after ${seconds} s`
    : killedBy === undefined
      ? `ends with ${exitCode}`
      : `was killed: ${killedBy}`;
  const words = `${stdout}\n${stderr}`.split('\n').filter((line) => line.trim() !== '');
  return {
    outcome: 'fails',
    says: `${target}: its program ${how}`,
    detail: words.slice(-LINES).join('\n'),
    mayDiffer: timedOut,
  };
}

function wishOf(target: string) {
  return { target, prefix: [], makeWords: [] };
}

/** The compiler, and directories outside of the module: what its own files are stands in its identity. */
function filesOf({ env }: Session, { config }: Project, name: string): [string, string][] {
  const target = Object.hasOwn(config.target, name) ? config.target[name] : undefined;
  if (target === undefined) {
    throw new CompatError('USAGE', `${config.file ?? config.root} has no [target.${name}]`);
  }
  const [cc = 'cc'] = target.cc;
  const file = programFile(cc.includes('/') ? path.resolve(config.base, cc) : cc, env);
  const found = file && ifThereNow(() => statSync(file));
  return found ? [[file, `${found.size} ${found.mtimeMs}`]] : [];
}
