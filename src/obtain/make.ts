import path from 'node:path';
import { applyRules, checkRules, ENGINE, openRecord, type Tally } from '../apply/index.js';
import { type Entry, type Made, noteOrigin, publish } from '../cache/index.js';
import { CompatError } from '../core/errors.js';
import { isReadOnly } from '../core/files/write-errors.js';
import type { Session } from '../core/session.js';
import { makePatch } from '../patch/index.js';
import { type Project, spatchOptions } from '../project/index.js';
import { type Reuse, reuseIn } from '../reuse/index.js';
import { participating, type Rule } from '../rules/index.js';
import { findSpatch, identityOf, type Spatch } from '../spatch/index.js';
import { inputsOf } from './judge.js';
import { withShared } from './shared-reuse.js';
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

/** A patch, and what it was made from. */
interface MadePatch extends Made {
  /** compat.patch, latin1. */
  patch: string;
}

/**
 * Runs the rules over the sources. Throws SPATCH_FAILED and its kin.
 *
 * @param reuse what spatch did earlier; without it all is done again
 */
export async function make(
  session: Session,
  project: Project,
  rules: readonly Rule[],
  spatch: Spatch | 'not needed',
  reuse?: Reuse,
): Promise<MadePatch> {
  const { sources } = project;
  const { args, group, ...rest } = spatchOptions(project.config);
  const options = { ...rest, args, group, rules };
  const runner = spatch === 'not needed' ? undefined : spatch;
  // Before spatch reads them: what changes meanwhile makes the patch stale, not wrong.
  const inputs = runner === undefined ? [] : await inputsOf(session, project, rules);
  const identity = runner && (await identityOf(session.env, runner));
  const record = openRecord(reuse, { spatch: identity, args, inputs });
  const reaches = runner && (await checkRules(session, runner, { ...options, record }));
  const changed = await applyRules(session, runner, { ...options, sources, reaches, record });
  await reuse?.end();
  if (reuse !== undefined && runner !== undefined) session.log.detail(reusedIn(record.tally));
  return {
    patch: makePatch(sources, changed.sources),
    rules: rules.map(({ name, digest }) => ({ name, sha256: digest })),
    sources: project.sourceDigests,
    spatch: runner?.version ?? 'none',
    ...(runner && { engine: ENGINE, options: { args, group } }),
    inputs,
    skipped: changed.skipped.map(({ file, line, rule, text }) => ({ file, line, rule, text })),
    ...(changed.leftOut.length > 0 && { leftOut: changed.leftOut }),
  };
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
  { answers, rules }: Wanted,
  { release, replaceForeign }: Policy,
  spatch: Spatch | 'not needed',
): Promise<Entry> {
  const entry = await publish(session, project.cache, {
    ...(await make(session, project, rules, spatch, reuseFor(session, project))),
    answers,
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
