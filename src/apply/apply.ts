import { byBytes } from '../core/bytes.js';
import type { Session } from '../core/session.js';
import { stopIfAsked } from '../core/signal.js';
import type { Rule } from '../rules/index.js';
import {
  MACROS,
  putMacros,
  putSources,
  type Scratch,
  type Spatch,
  withScratch,
} from '../spatch/index.js';
import { applyAlone, filesOf } from './alone.js';
import type { LeftOut } from './leave-out.js';
import { inOrder, reportLeftOut } from './report-left-out.js';
import { mergeRules, reportSkipped, type SkippedPlace } from './report-skipped.js';
import { settle } from './settle.js';
import {
  type ApplyOptions,
  mayLeaveOut,
  needed,
  reachedBy,
  type State,
  skippedIn,
} from './state.js';
import { canWait, type Scope, withRule } from './waiting.js';

export interface Applied {
  /** All of them, as the rules leave them. */
  sources: Map<string, Buffer>;
  /** What spatch skipped, each place once. */
  skipped: SkippedPlace[];
  /** The rules that were not applied to a file, since spatch died of it. */
  leftOut: LeftOut[];
}

/**
 * Applies the rules in their order, each to what the ones before it left, in memory and a scratch
 * directory. A rule is not run on a file that holds nothing it needs. Only rules of kind 'cocci' need a
 * spatch, and see no Kbuild files. Code that spatch had to skip, in files that the rule touches, is reported when all
 * rules have run; so is a rule of the library that was left out on a file, since spatch died of the two.
 *
 * Throws SPATCH_FAILED, SPATCH_TIMEOUT, RULE_MATCHED_NOTHING, with `strict` SPATCH_SKIPPED_CODE, for a
 * .patch rule what patch/ throws, and CONFIG for a macro file that isn't there.
 */
export async function applyRules(
  session: Session,
  spatch: Spatch | undefined,
  options: ApplyOptions,
): Promise<Applied> {
  return withScratch(session, async (scratch) => {
    const state = await begin(spatch, options, scratch);
    for (const [index, rule] of options.rules.entries()) {
      stopIfAsked(session.signal);
      session.log.step('SPATCH', rule.name);
      await applyOne(session, rule, index, state);
    }
    await runWaiting(session, state, () => true);
    const skipped = mergeRules(state.skipped);
    reportSkipped(skipped, options.strict, session.log);
    const leftOut = inOrder(state.leftOut);
    reportLeftOut(leftOut, session.log);
    return { sources: state.sources, skipped, leftOut };
  });
}

async function begin(
  spatch: Spatch | undefined,
  options: ApplyOptions,
  scratch: Scratch,
): Promise<State> {
  const { macroFile, timeoutMs, reaches = new Map() } = options;
  const sources = new Map([...options.sources].sort(([a], [b]) => byBytes(a, b)));
  const state = {
    options,
    reaches,
    setup: undefined,
    sources,
    waiting: [],
    skipped: [],
    leftOut: [],
  };
  if (spatch === undefined) return state;
  await putSources(scratch, sources);
  if (macroFile !== undefined) await putMacros(scratch, macroFile);
  const args = [...options.args, ...(macroFile === undefined ? [] : ['--macro-file', MACROS])];
  let serial = 0;
  return {
    ...state,
    setup: { spatch, scratch, args, timeoutMs, nextSerial: () => serial++ },
  };
}

/** Runs a rule, or lets it wait for the others that will run on the same files. */
async function applyOne(session: Session, rule: Rule, index: number, state: State): Promise<void> {
  const scope = reachedBy(rule, state);
  // Joined with all others it would leave one process to do everything.
  if (canWait(rule) && !scope.isAll) {
    state.waiting = withRule(state.waiting, rule, index, scope);
    return;
  }
  await runWaiting(session, state, (file) => isSeenBy(rule, scope, file));
  await applyAlone(session, rule, index, state);
}

/** Whether a rule that is run by itself will read a file: as one it is given, or as a header. */
function isSeenBy(rule: Rule, { tied, apart }: Scope, file: string): boolean {
  if (rule.kind === 'kbuild') return false;
  if (rule.kind === 'patch') return filesOf(rule).includes(file);
  const given = [...tied, ...apart];
  return given.includes(file) || (given.length > 0 && file.endsWith('.h'));
}

/**
 * Runs the clusters that hold one of the files `which`. Each place that was skipped is told for every
 * rule that might have matched in its file.
 */
async function runWaiting(
  session: Session,
  state: State,
  which: (file: string) => boolean,
): Promise<void> {
  const { sources } = state;
  const now = state.waiting.filter(({ files }) => files.some(which));
  if (now.length === 0) return;
  state.waiting = state.waiting.filter((cluster) => !now.includes(cluster));
  const setup = needed(
    state,
    now.flatMap(({ rules }) => rules.map(({ rule }) => rule)),
  );
  const { settled, leftOut } = await settle(session, setup, now, sources, mayLeaveOut(state));
  for (const done of settled) state.skipped.push(...skippedIn(done, state));
  state.leftOut.push(...leftOut);
}
