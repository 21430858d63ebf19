import { byBytes } from '../core/bytes.js';
import type { Session } from '../core/session.js';
import { stopIfAsked } from '../core/signal.js';
import { fileOfTaken, type Rule } from '../rules/index.js';
import {
  MACROS,
  putMacros,
  putSources,
  type Scratch,
  type Spatch,
  withScratch,
} from '../spatch/index.js';
import { matchedNothing } from './report/must-match.js';
import { inOrder, reportLeftOut } from './report/report-left-out.js';
import { mergeRules, reportSkipped, type SkippedPlace } from './report/report-skipped.js';
import { looksAcrossFiles } from './rule/across-files.js';
import { type Macros, macrosOf, macroTextOf } from './rule/macros.js';
import { partsOf } from './rule/part.js';
import { applyAcross, applyHeads, applyWithoutSpatch } from './run/alone.js';
import type { LeftOut } from './run/leave-out.js';
import { waitWhereTheyHold } from './run/matched.js';
import { openProgress, type Progress } from './run/progress.js';
import { openRecord } from './run/record.js';
import { settle } from './run/settle.js';
import { type ApplyOptions, filesForSpatch, mayBeLeftOut, type State } from './run/state.js';
import { mayAskFileByFile } from './run/together.js';
import type { RuleStep, UnitSetup } from './run/unit.js';

export interface Applied {
  /** All of them, as the rules leave them. */
  sources: Map<string, Buffer>;
  /** What spatch skipped, each place once. */
  skipped: SkippedPlace[];
  /** The rules that were not applied to a file, since spatch died of it. */
  leftOut: LeftOut[];
  /** Each file, in order, as the rules left it on the way, those that changed something there. */
  steps: RuleStep[];
}

/** Applies rules to sources as they stand: see applyRules. One whose names the driver defines itself is not applied. */
export async function applyPlain(
  session: Session,
  spatch: Spatch | undefined,
  given: ApplyOptions,
): Promise<Applied> {
  const rules = given.rules.filter((rule) => fileOfTaken(rule, given.sources) === undefined);
  const options = { ...given, rules };
  return withScratch(session, async (scratch) => {
    const progress = openProgress(session.log, options.reaches ?? new Map());
    const state = await begin(spatch, options, scratch, progress);
    try {
      for (const [index, rule] of options.rules.entries()) {
        stopIfAsked(session.signal);
        if (rule.kind === 'head') continue;
        await applyOne(session, rule, index, state);
        for (const done of settledRules(state, index + 1)) progress.ended(done);
      }
      await runWaiting(session, state);
      applyHeads(state);
      for (const rule of options.rules) progress.ended(rule);
    } finally {
      progress.close();
    }
    const skipped = mergeRules(state.skipped);
    reportSkipped(skipped, options.strict, session.log);
    const leftOut = inOrder(state.leftOut);
    reportLeftOut(leftOut, session.log);
    return { sources: state.sources, skipped, leftOut, steps: state.steps };
  });
}

/** Of the first `upTo` rules those that have nothing left to do, in their order. */
function settledRules({ options, waiting, begun, sources }: State, upTo: number): Rule[] {
  const least = filesForSpatch({ sources }).reduce(
    (before, file) => Math.min(before, begun.get(file) ?? 0),
    waiting.length,
  );
  const open = new Set(waiting.slice(least).map(({ rule }) => rule));
  return options.rules.slice(0, upTo).filter((rule) => !open.has(rule));
}

async function begin(
  spatch: Spatch | undefined,
  options: ApplyOptions,
  scratch: Scratch,
  progress: Progress,
): Promise<State> {
  const { reaches = new Map() } = options;
  const macros = await macrosOf(options);
  const sources = new Map([...options.sources].sort(([a], [b]) => byBytes(a, b)));
  const setup =
    spatch === undefined
      ? undefined
      : await setUp(spatch, { ...options, reaches, sources, macros }, scratch, progress);
  return {
    options,
    reaches,
    macros,
    setup,
    sources,
    waiting: [],
    begun: new Map(),
    skipped: [],
    leftOut: [],
    steps: [],
    without: new Map(),
    fired: new Set(),
    matched: new Set(),
    needless: new Set(),
  };
}

async function setUp(
  spatch: Spatch,
  {
    args,
    macroFile,
    timeoutMs,
    sources,
    strict,
    arms = 'each',
    reaches = new Map(),
    record = openRecord(),
    byRule = false,
    ran,
    macros,
  }: ApplyOptions & { macros: Macros },
  scratch: Scratch,
  progress: Progress,
): Promise<UnitSetup> {
  await putSources(scratch, sources);
  const macroText = await macroTextOf({ macroFile, args, sources });
  if (macroText !== '') await putMacros(scratch, macroText);
  const all = [...args, ...(macroText === '' ? [] : ['--macro-file', MACROS])];
  let serial = 0;
  return {
    spatch: { spatch, scratch, args: all, timeoutMs, nextSerial: () => serial++, ran },
    mayLeaveOut: mayBeLeftOut({ strict }),
    arms,
    reaches,
    macros,
    record,
    byRule,
    progress,
  };
}

/** Runs a rule, or lets it wait for the others that will run on the same files. */
async function applyOne(session: Session, rule: Rule, index: number, state: State): Promise<void> {
  const { options, macros } = state;
  const hasConditions = !options.atOnce && mayAskFileByFile(options);
  const parts = rule.kind === 'cocci' ? partsOf(rule, index, hasConditions, macros) : [];
  if (parts.some(({ condition }) => condition !== undefined)) {
    return waitWhereTheyHold(session, state, rule, parts);
  }
  if (rule.kind === 'cocci' && !seesAllFiles(rule, state)) {
    state.waiting.push(...parts);
    return;
  }
  const done =
    rule.kind === 'cocci'
      ? await applyAcross(session, rule, index, state)
      : await applyWithoutSpatch(session, rule, state);
  if (rule.mustMatch && done === 'nothing') throw matchedNothing(rule, placesOf(rule, state));
}

function seesAllFiles(rule: Rule, { options }: State): boolean {
  return !options.atOnce && options.group === 'together' && looksAcrossFiles(rule);
}

async function runWaiting(session: Session, state: State): Promise<void> {
  await settle(session, state, filesForSpatch(state));
  const failed = state.options.rules.find(
    (rule) => rule.kind === 'cocci' && rule.mustMatch && !state.fired.has(rule),
  );
  if (failed !== undefined) throw matchedNothing(failed, placesOf(failed, state));
}

function placesOf({ name }: Rule, { skipped }: State): SkippedPlace[] {
  return skipped.filter(({ rule }) => rule === name);
}
