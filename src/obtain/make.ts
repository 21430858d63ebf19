import { applyRules, checkRules } from '../apply/index.js';
import { type Entry, publish } from '../cache/index.js';
import type { Session } from '../core/session.js';
import { makePatch } from '../patch/index.js';
import { type Project, spatchOptions } from '../project/index.js';
import { participating, type Rule } from '../rules/index.js';
import { findSpatch, type Spatch } from '../spatch/index.js';
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

/** Runs the rules over the sources and publishes the patch. Throws SPATCH_FAILED and its kin, storing nothing. */
export async function makeAndPublish(
  session: Session,
  project: Project,
  wanted: Wanted,
  { release, replaceForeign }: Policy,
  spatch: Spatch | 'not needed',
): Promise<Entry> {
  const { sources, cache } = project;
  const options = { ...spatchOptions(project.config), rules: wanted.rules };
  const runner = spatch === 'not needed' ? undefined : spatch;
  const reaches = runner && (await checkRules(session, runner, options));
  const changed = await applyRules(session, runner, { ...options, sources, reaches });
  const entry = await publish(session, cache, {
    answers: wanted.answers,
    patch: makePatch(sources, changed.sources),
    rules: wanted.rules.map(({ name, digest }) => ({ name, sha256: digest })),
    sources: project.sourceDigests,
    spatch: spatch === 'not needed' ? 'none' : spatch.version,
    releases: release === undefined ? [] : [release],
    replaceForeign,
  });
  session.log.step('UPD', `${entry.dir}/compat.patch`);
  return entry;
}
