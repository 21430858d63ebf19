import { byBytes } from '../core/bytes.js';
import { isKbuildFile } from '../core/files/names.js';
import type { Session } from '../core/session.js';
import { stopIfAsked } from '../core/signal.js';
import { ANY_VERSION, type Rule } from '../rules/index.js';
import {
  MACROS,
  putMacros,
  putSources,
  type Scratch,
  type Spatch,
  withScratch,
} from '../spatch/index.js';
import { type Hidden, hideDead } from './arms/hidden.js';
import { settingsOf } from './arms/settings.js';
import { matchedNothing } from './report/must-match.js';
import { inOrder, reportLeftOut } from './report/report-left-out.js';
import { mergeRules, reportSkipped, type SkippedPlace } from './report/report-skipped.js';
import { looksAcrossFiles } from './rule/across-files.js';
import { type Macros, macrosOf } from './rule/macros.js';
import { partsOf } from './rule/part.js';
import { applyAcross, applyWithoutSpatch } from './run/alone.js';
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
  // The lines of a .patch rule are those of the file, all of them.
  const isPlain = options.rules.some(({ kind }) => kind === 'patch');
  const { kernels, arms = 'each' } = options;
  const settings = options.isSettled === true ? settingsOf(options.sources) : undefined;
  const hiding = [
    ...(settings === undefined ? [] : [{ kernels: kernels ?? ANY_VERSION, settings }]),
    ...(kernels === undefined ? [] : [{ kernels }]),
    { kernels: ANY_VERSION },
  ];
  // Of a file in which a rule touches what is hidden, less is, and then nothing.
  const steps = new Map<string, number>();
  for (let turn = 0; turn < MOST_TURNS && !isPlain && arms === 'each'; turn++) {
    const hidden = hideDead(options.sources, (file) => {
      const known = isKbuildFile(file) ? undefined : hiding[steps.get(file) ?? 0];
      return known && { ...known, settings: known.settings?.(file) };
    });
    if (hidden === undefined) break;
    const applied = await applyToAll(session, spatch, { ...options, sources: hidden.sources });
    const shown = withShown(applied, hidden);
    if (!Array.isArray(shown)) return shown;
    const names = shown.join(', ');
    session.log.detail(`a rule touches an arm of an #if that these kernels do not read: ${names}`);
    for (const file of shown) steps.set(file, (steps.get(file) ?? 0) + 1);
  }
  return applyToAll(session, spatch, options);
}

/** So often rules are applied to sources of which something is hidden: a file may have more of it shown each time. */
const MOST_TURNS = 4;

/** With what was hidden, or the files in which a rule touched that. */
function withShown(applied: Applied, hidden: Hidden): Applied | string[] {
  const touched = new Set<string>();
  const shown = (files: ReadonlyMap<string, Buffer>): Map<string, Buffer> =>
    new Map(
      [...files].map(([file, bytes]) => {
        const now = hidden.shown(file, bytes);
        if (now === undefined) touched.add(file);
        return [file, now ?? bytes];
      }),
    );
  const sources = shown(applied.sources);
  const steps = applied.steps.map(({ rules, files }) => ({ rules, files: shown(files) }));
  return touched.size > 0 ? [...touched] : { ...applied, sources, steps };
}

async function applyToAll(
  session: Session,
  spatch: Spatch | undefined,
  options: ApplyOptions,
): Promise<Applied> {
  return withScratch(session, async (scratch) => {
    const progress = openProgress(session.log, options.reaches ?? new Map());
    const state = await begin(spatch, options, scratch, progress);
    try {
      for (const [index, rule] of options.rules.entries()) {
        stopIfAsked(session.signal);
        await applyOne(session, rule, index, state);
        for (const done of settledRules(state, index + 1)) progress.ended(done);
      }
      await runWaiting(session, state);
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
  const { reaches = new Map(), macroFile, args } = options;
  const macros = await macrosOf(macroFile, args);
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
  if (macroFile !== undefined) await putMacros(scratch, macroFile);
  const all = [...args, ...(macroFile === undefined ? [] : ['--macro-file', MACROS])];
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
