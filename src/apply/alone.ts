import { CompatError } from '../core/errors.js';
import type { Session } from '../core/session.js';
import { applyPatch, checkPatch, readPatch } from '../patch/index.js';
import type { Rule } from '../rules/index.js';
import { putSources } from '../spatch/index.js';
import { applyKbuildRule } from './kbuild-rule.js';
import { runEach, type Tried } from './leave-out.js';
import { listSkipped, type SkippedPlace } from './report-skipped.js';
import { mayLeaveOut, needed, reachedBy, type State, skippedIn } from './state.js';

/** Runs one rule by itself: one that needs no spatch, or one that must be kept apart from the others. */
export async function applyAlone(
  session: Session,
  rule: Rule,
  index: number,
  state: State,
): Promise<void> {
  const { sources } = state;
  const { settled: done, leftOut } = await runAlone(session, rule, index, state);
  const changed = new Map(done.flatMap(({ result }) => [...result.changed]));
  const skipped = done.flatMap((one) => skippedIn(one, state));
  if (rule.mustMatch && changed.size === 0) throw matchedNothing(rule, skipped);
  for (const [file, bytes] of changed) sources.set(file, bytes);
  if (state.setup !== undefined) await putSources(state.setup.scratch, changed);
  state.skipped.push(...skipped);
  state.leftOut.push(...leftOut);
}

async function runAlone(session: Session, rule: Rule, index: number, state: State): Promise<Tried> {
  const { sources } = state;
  const { matching, tied, apart } = reachedBy(rule, state);
  if (rule.kind !== 'cocci') {
    if (apart.length === 0) return NOTHING;
    const apply = rule.kind === 'patch' ? applyPatchRule : applyKbuildRule;
    const result = { changed: apply(rule, sources), skipped: [], brokenHalfWay: false };
    const rules = [{ rule, index, files: matching }];
    return { settled: [{ rules, result, before: sources }], leftOut: [] };
  }
  const groups = [...(tied.length > 0 ? [tied] : []), ...apart.map((file) => [file])];
  if (groups.length === 0) return NOTHING;
  const one = { rule, index, files: matching };
  const trial = { setup: needed(state, [rule]), one, sources, mayLeaveOut: mayLeaveOut(state) };
  return runEach(session, trial, groups);
}

const NOTHING: Tried = { settled: [], leftOut: [] };

/** The files that a .patch rule names. */
export function filesOf(rule: Rule): string[] {
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

function matchedNothing(rule: Rule, skipped: readonly SkippedPlace[]): CompatError {
  return new CompatError(
    'RULE_MATCHED_NOTHING',
    `rule ${rule.name} (${rule.file}) says "must match", and changed nothing`,
    {
      ...(skipped.length === 0 ? {} : { output: listSkipped(skipped) }),
      hint:
        skipped.length === 0
          ? 'The sources no longer hold the code it is for, or the rule is wrong. Drop the rule or its "must match" line, or fix it.'
          : 'spatch could not parse the code above and skipped it. Define the macros that confuse it in the file that spatch.macro-file names.',
    },
  );
}
