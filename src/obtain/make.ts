import path from 'node:path';
import {
  type Applied,
  type ApplyOptions,
  applyAtOnce,
  applyRules,
  checkRules,
  ENGINE,
  type Memory,
  newMemory,
  openRecord,
  type Tally,
} from '../apply/index.js';
import { type Entry, type Made, noteOrigin, publish } from '../cache/index.js';
import { CompatError } from '../core/errors.js';
import { isReadOnly } from '../core/files/write-errors.js';
import type { Session } from '../core/session.js';
import { makePatch } from '../patch/index.js';
import { kernelsFor, type Project, recordedOptions, spatchOptions } from '../project/index.js';
import { type Reuse, reuseIn } from '../reuse/index.js';
import { participating, type Rule } from '../rules/index.js';
import { findSpatch, type InputFile, identityOf, type Ran, type Spatch } from '../spatch/index.js';
import { withShared } from './elsewhere/shared-reuse.js';
import { inputsOf } from './judge.js';
import type { Profile } from './profile.js';
import type { Policy, Wanted } from './wanted.js';

/**
 * The spatch at hand, or undefined where rules need one and there is none. A selection in
 * which no .cocci rule touches the sources needs none.
 */
export async function spatchFor(
  session: Session,
  project: Project,
  rules: readonly Rule[],
): Promise<Spatch | 'not needed' | undefined> {
  const semantic = rules.filter((rule) => rule.kind === 'cocci');
  if (participating(semantic, project.sources).length === 0) return 'not needed';
  return findSpatch(session, project.config.spatch.command);
}

export interface MakeOptions {
  /** What spatch did earlier; without it all is done again. */
  reuse?: Reuse | undefined;
  /** Filled in. */
  profile?: Profile | undefined;
}

/** A patch, and what it was made from. */
interface MadePatch extends Made {
  /** compat.patch, latin1. */
  patch: string;
}

/**
 * Runs the rules over the sources. Throws SPATCH_FAILED and its kin. */
export async function make(
  session: Session,
  project: Project,
  wanted: Wanted,
  spatch: Spatch | 'not needed',
  { reuse, profile }: MakeOptions = {},
): Promise<MadePatch> {
  const { rules } = wanted;
  const runner = spatch === 'not needed' ? undefined : spatch;
  const { applied: changed, inputs } = await apply(session, project, wanted, runner, {
    reuse,
    profile,
  });
  return {
    patch: makePatch(project.sources, changed.sources),
    rules: rules.map(({ name, digest }) => ({ name, sha256: digest })),
    sources: project.sourceDigests,
    spatch: runner?.version ?? 'none',
    ...(runner && { engine: ENGINE, options: recordedOptions(project.config) }),
    inputs,
    changing: changingIn(changed, rules),
    skipped: changed.skipped,
    ...(changed.leftOut.length > 0 && { leftOut: changed.leftOut }),
  };
}

/** The rules that have changed something, in their order. */
function changingIn({ steps }: Applied, rules: readonly Rule[]): string[] {
  const changing = new Set(steps.flatMap((step) => step.rules));
  return rules.map(({ name }) => name).filter((name) => changing.has(name));
}

/** What the rules make of the sources, and the files that spatch read beside them. */
async function apply(
  session: Session,
  project: Project,
  { rules, answers }: Wanted,
  spatch: Spatch | undefined,
  { reuse, profile, byRule }: MakeOptions & { byRule?: boolean },
): Promise<{ applied: Applied; inputs: InputFile[] }> {
  const { sources } = project;
  const options = { ...spatchOptions(project.config), rules };
  const { args, arms } = options;
  // Before spatch reads them: what changes meanwhile makes the patch stale, not wrong.
  const inputs = spatch === undefined ? [] : await inputsOf(session, project, rules);
  const identity = spatch && (await identityOf(session.env, spatch));
  const record = openRecord(reuse, { spatch: identity, args, arms, inputs }, memoryOf(project));
  const ran = profile && ((one: Ran) => void profile.processes.push(one));
  const kernels = kernelsFor(project, answers);
  const isSettled = project.config.file === undefined;
  const how = { ...options, sources, kernels, isSettled, record, byRule, ran };
  const applied =
    (spatch && (await applyAtOnce(session, spatch, how))) ??
    (await applyEach(session, spatch, how));
  await reuse?.end();
  if (profile !== undefined) Object.assign(profile, record.tally);
  if (reuse !== undefined && spatch !== undefined) session.log.detail(reusedIn(record.tally));
  return { applied, inputs };
}

/** What one kernel's patch has brought to light serves the next one's. */
function memoryOf(project: Project): Memory {
  const memory = MEMORIES.get(project) ?? newMemory();
  MEMORIES.set(project, memory);
  return memory;
}

const MEMORIES = new WeakMap<Project, Memory>();

async function applyEach(
  session: Session,
  spatch: Spatch | undefined,
  options: ApplyOptions,
): Promise<Applied> {
  const reaches = spatch && (await checkRules(session, spatch, options));
  return applyRules(session, spatch, { ...options, reaches });
}

/** The same rule by rule: what each of them made of each file. Asks spatch for what no earlier run knows. */
export async function trace(
  session: Session,
  project: Project,
  wanted: Wanted,
  spatch: Spatch | 'not needed',
): Promise<Pick<Applied, 'sources' | 'steps'>> {
  const runner = spatch === 'not needed' ? undefined : spatch;
  const how = { reuse: reuseFor(session, project), byRule: true };
  return (await apply(session, project, wanted, runner, how)).applied;
}

function reusedIn({ units, parts }: Tally): string {
  const ofAll = (one: Tally['units']): string => `${one.known} of ${one.known + one.run}`;
  return `what spatch did is known from earlier runs: ${ofAll(units)} files, ${ofAll(parts)} semantic patches that it was to read`;
}

/** What spatch did for this user's modules; undefined where COMPAT_GEN_NO_REUSE says that all is to be done again. */
function reuseFor(session: Session, { places, shared }: Project): Reuse | undefined {
  if (session.env.COMPAT_GEN_NO_REUSE) return undefined;
  return withShared(session, reuseIn(path.join(places.state, 'spatch')), shared);
}

/** Makes the patch and publishes it. Throws SPATCH_FAILED and its kin, storing nothing. */
export async function makeAndPublish(
  session: Session,
  project: Project,
  wanted: Wanted,
  { release, replaceForeign, profile }: Policy,
  spatch: Spatch | 'not needed',
): Promise<Entry> {
  const entry = await publish(session, project.cache, {
    ...(await make(session, project, wanted, spatch, {
      reuse: reuseFor(session, project),
      profile,
    })),
    answers: wanted.answers,
    releases: release === undefined ? [] : [release],
    replaceForeign: replaceForeign || !project.config.cache.foreign,
  });
  await rememberMade(session, project, entry);
  if (entry.patch !== '') session.log.step('UPD', `${entry.dir}/compat.patch`);
  return entry;
}

/**
 * Remembers that a patch was made here. What can't be remembered counts as what came with the module: no less than
 * this.
 */
export async function rememberMade(
  { log }: Session,
  { cache }: Project,
  entry: Entry,
): Promise<void> {
  const { patch = '' } = entry;
  try {
    await noteOrigin(cache, { ...entry, patch }, 'made');
  } catch (error) {
    const isFull = error instanceof CompatError && error.code === 'DISK_FULL';
    if (!isFull && !isReadOnly(error)) throw error;
    log.detail(`${cache.origins} can't be written: that this patch was made here is forgotten`);
  }
}
