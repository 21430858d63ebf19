import { inTurns } from '../core/jobs/scheduler.js';
import type { Session } from '../core/session.js';
import { applyPatch, checkPatch, readPatch } from '../patch/index.js';
import type { Rule } from '../rules/index.js';
import { putSources } from '../spatch/index.js';
import { applyKbuildRule } from './kbuild-rule.js';
import { mayCount, mayMatch, wordsAfter } from './matching.js';
import { asOne, type Part } from './part.js';
import { keep, settle, waitingFor } from './settle.js';
import { filesForSpatch, leaveOut, needed, type State } from './state.js';
import { changesIncludes } from './together.js';
import { runUnit } from './unit.js';
import { unitOf } from './units.js';
import { wordsOfAll } from './words.js';

/**
 * Runs a rule that carries something over from file to file, on all files that count for it, once what waits for these
 * has run. Where that is one file at most, it waits with the others.
 */
export async function applyAcross(
  session: Session,
  rule: Rule,
  index: number,
  state: State,
): Promise<'changed' | 'nothing' | 'waits'> {
  const whole = asOne(rule, index);
  // What one of its semantic patches needs may stand in one file, and what another needs in the next.
  const all = unitOf(filesForSpatch(state), [], state.sources);
  if (!mayMatch(whole, state.reaches, wordsAfter(all.has, state.waiting))) return 'nothing';
  const files = filesThatCount(whole, state);
  if (files.length <= 1) {
    state.waiting.push(whole);
    return 'waits';
  }
  await settle(session, state, [...new Set([...files, ...filesForSpatch(state).filter(isHeader)])]);
  const unit = unitOf(files, [whole], state.sources);
  const setup = needed(state, rule);
  setup.progress.expect([unit], false);
  const run = (own: Session) => setup.progress.during(unit, () => runUnit(own, setup, unit));
  const [done] = await inTurns(session, [run]);
  if (done === undefined) return 'nothing';
  for (const { files: lost } of done.lost) leaveOut(state, whole, lost, unit.base);
  await keep(state, done);
  return done.changed.size > 0 ? 'changed' : 'nothing';
}

/** All files, where what spatch makes of a header depends on those that include it. */
function filesThatCount(whole: Part, state: State): string[] {
  const { reaches, sources, options } = state;
  if (changesIncludes(options.args)) return filesForSpatch(state);
  return filesForSpatch(state).filter((file) => {
    const bytes = sources.get(file) ?? Buffer.alloc(0);
    return mayCount(whole, reaches, wordsAfter(wordsOfAll([bytes]), waitingFor(state, file)));
  });
}

function isHeader(file: string): boolean {
  return file.endsWith('.h');
}

/** Applies a rule that needs no spatch. */
export async function applyWithoutSpatch(
  session: Session,
  rule: Rule,
  state: State,
): Promise<'changed' | 'nothing'> {
  if (rule.kind === 'patch') await settle(session, state, filesOf(rule));
  const apply = rule.kind === 'patch' ? applyPatchRule : applyKbuildRule;
  const changed = apply(rule, state.sources);
  for (const [file, bytes] of changed) state.sources.set(file, bytes);
  if (changed.size > 0) state.steps.push({ rules: [rule.name], files: changed });
  if (state.setup !== undefined) await putSources(state.setup.spatch.scratch, changed);
  return changed.size > 0 ? 'changed' : 'nothing';
}

/** The files that a .patch rule names. */
function filesOf(rule: Rule): string[] {
  return readPatch(rule.text, rule.file).map(({ path }) => path);
}

function applyPatchRule(rule: Rule, sources: ReadonlyMap<string, Buffer>): Map<string, Buffer> {
  const patch = readPatch(rule.text, rule.file);
  checkPatch(patch, new Set(sources.keys()), rule.file);
  const applied = [...applyPatch(patch, sources, rule.file)];
  return new Map(
    applied
      .map(([file, { bytes }]): [string, Buffer] => [file, bytes])
      .filter(([file, bytes]) => !sources.get(file)?.equals(bytes)),
  );
}
