import { inTurns } from '../../core/jobs/scheduler.js';
import type { Session } from '../../core/session.js';
import { applyPatch, checkPatch, readPatch } from '../../patch/index.js';
import type { Rule } from '../../rules/index.js';
import { putSources } from '../../spatch/index.js';
import { matchedNothing } from '../report/must-match.js';
import { applyHeadRules } from '../rule/head-rule.js';
import type { Inherited } from '../rule/inherited.js';
import { applyKbuildRule } from '../rule/kbuild-rule.js';
import { mayCount, mayMatch, wordsAfter, wordsAfterIn } from '../rule/matching.js';
import { asOne, type Part } from '../rule/part.js';
import { wordsOfAll } from '../rule/words.js';
import { keep, settle, waitingFor } from './settle.js';
import { filesForSpatch, leaveOut, needed, type State } from './state.js';
import { changesIncludes } from './together.js';
import { type Done, runUnit } from './unit.js';
import { unitOf } from './units.js';

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
  const all = wordsOfAll(
    filesForSpatch(state).map((file) => state.sources.get(file) ?? Buffer.alloc(0)),
  );
  if (!mayMatch(whole, state.reaches, wordsAfter(all, state.waiting))) return 'nothing';
  if (filesThatCount(whole, state).length <= 1) {
    state.waiting.push(whole);
    return 'waits';
  }
  const done = await runOnAllThatCount(session, whole, state);
  if (done === undefined) return 'nothing';
  for (const { files: lost } of done.lost) leaveOut(state, whole, lost, done.unit.base);
  await keep(state, done);
  return done.changed.size > 0 ? 'changed' : 'nothing';
}

/**
 * Runs it on the files that count by themselves, then with those that count for what it has found in these, until there are
 * no more: so it has found all that it would find in all files.
 */
async function runOnAllThatCount(
  session: Session,
  whole: Part,
  state: State,
): Promise<Done | undefined> {
  const setup = needed(state, whole.rule);
  let files = filesThatCount(whole, state, { values: [], labels: [] });
  let isAll = false;
  while (files.length > 0) {
    const headers = filesForSpatch(state).filter(isHeader);
    await settle(session, state, [...new Set([...files, ...headers])]);
    const unit = unitOf(files, [whole], state.sources);
    // Neither spatch nor we would run it on files that do not hold all that it needs.
    if (!isAll && !mayMatch(whole, state.reaches, unit.has)) {
      files = filesThatCount(whole, state);
      isAll = true;
      continue;
    }
    setup.progress.expect([unit], false);
    const run = (own: Session) => setup.progress.during(unit, () => runUnit(own, setup, unit));
    const [done] = await inTurns(session, [run]);
    if (done === undefined) return undefined;
    const seen = files;
    const more = filesThatCount(whole, state, done.inherited).filter(
      (file) => !seen.includes(file),
    );
    if (more.length === 0) return done;
    files = [...files, ...more];
  }
  return undefined;
}

/**
 * All files, where what spatch makes of a header depends on those that include it.
 *
 * @param found what its semantic patches inherit [it may be anything]
 */
function filesThatCount(whole: Part, state: State, found?: Inherited): string[] {
  const { reaches, sources, options } = state;
  if (changesIncludes(options.args)) return filesForSpatch(state);
  return filesForSpatch(state).filter((file) => {
    const bytes = sources.get(file) ?? Buffer.alloc(0);
    const has = wordsAfterIn(wordsOfAll([bytes]), waitingFor(state, file), reaches);
    return mayCount(whole, reaches, has, found);
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

/** Applies the rules that bring lines to the head of C files, behind all others: spatch need not read what these bring. */
export function applyHeads(state: State): void {
  const { options } = state;
  const rules = options.rules.filter(({ kind }) => kind === 'head');
  for (const { rule, changed } of applyHeadRules(rules, options.sources, state.sources)) {
    if (rule.mustMatch && changed.size === 0) throw matchedNothing(rule, []);
    for (const [file, bytes] of changed) state.sources.set(file, bytes);
    if (changed.size > 0) state.steps.push({ rules: [rule.name], files: changed });
  }
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
