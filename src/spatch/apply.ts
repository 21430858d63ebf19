import { CompatError } from '../core/errors.js';
import { byBytes, isKbuildFile } from '../core/files.js';
import type { Log } from '../core/log.js';
import { stopIfAsked } from '../core/signal.js';
import { applyPatch, checkPatch, readPatch } from '../patch/index.js';
import type { Rule } from '../rules/index.js';
import { looksAcrossFiles } from './across-files.js';
import type { Spatch } from './find.js';
import { applyKbuildRule } from './kbuild-rule.js';
import { originalLine } from './original-line.js';
import { inParallel } from './parallel.js';
import { listSkipped, reportSkipped, type SkippedPlace } from './report-skipped.js';
import { type RuleResult, type Runner, runRule } from './run-rule.js';
import { MACROS, putMacros, putRule, putSources, type Scratch, withScratch } from './scratch.js';
import { touchesFile } from './touches.js';

export interface ApplyOptions {
  /** The rules that apply, in their order. */
  rules: readonly Rule[];
  sources: ReadonlyMap<string, Buffer>;
  /** Absolute path of the file for spatch's --macro-file. */
  macroFile?: string | undefined;
  /** The module's own arguments for spatch. */
  args: readonly string[];
  /** Whether what a rule finds in one file counts in the others: one process then sees them all. */
  group: 'together' | 'each';
  /** Whether code that spatch can't parse is an error. */
  strict: boolean;
  /** For one spatch process. */
  timeoutMs: number;
  /** Processes at a time. */
  jobs: number;
  log: Log;
  signal: AbortSignal | undefined;
}

export interface Applied {
  /** All of them, as the rules leave them. */
  sources: Map<string, Buffer>;
  /** For each rule the files that it changed, in byte order. */
  matched: Map<string, string[]>;
}

/**
 * Applies the rules one by one, each to what the ones before it left, in memory and a scratch directory.
 * A rule none of whose `touches` stands in any source is not run. Only rules of kind 'cocci' need a
 * spatch, and see no Kbuild files. Code that spatch had to skip, in files that the rule touches, is reported when all
 * rules have run.
 *
 * Throws SPATCH_FAILED, SPATCH_TIMEOUT, RULE_MATCHED_NOTHING, with `strict` SPATCH_SKIPPED_CODE, for a
 * .patch rule what patch/ throws, and CONFIG for a macro file that isn't there.
 */
export async function applyRules(
  spatch: Spatch | undefined,
  options: ApplyOptions,
): Promise<Applied> {
  return withScratch(async (scratch) => {
    const state = await begin(spatch, options, scratch);
    const matched = new Map<string, string[]>();
    const skipped: SkippedPlace[] = [];
    for (const [index, rule] of options.rules.entries()) {
      stopIfAsked(options.signal);
      options.log.step('SPATCH', rule.name);
      const outcome = await applyRule(rule, index, state);
      if (rule.mustMatch && outcome.changed.size === 0) throw matchedNothing(rule, outcome.skipped);
      for (const [file, bytes] of outcome.changed) state.sources.set(file, bytes);
      await putSources(scratch, outcome.changed);
      matched.set(rule.name, [...outcome.changed.keys()].sort(byBytes));
      skipped.push(...outcome.skipped);
    }
    reportSkipped(skipped, options.strict, options.log);
    return { sources: state.sources, matched };
  });
}

/** What stays the same from rule to rule, but for `sources`, which are those of the moment. */
interface State {
  options: ApplyOptions;
  /** undefined where no rule needs spatch. */
  runner: Runner | undefined;
  sources: Map<string, Buffer>;
}

interface Outcome {
  changed: Map<string, Buffer>;
  skipped: SkippedPlace[];
}

async function begin(
  spatch: Spatch | undefined,
  options: ApplyOptions,
  scratch: Scratch,
): Promise<State> {
  const { macroFile, timeoutMs, log } = options;
  const sources = new Map([...options.sources].sort(([a], [b]) => byBytes(a, b)));
  if (spatch === undefined) return { options, runner: undefined, sources };
  await putSources(scratch, sources);
  if (macroFile !== undefined) await putMacros(scratch, macroFile);
  const args = [...options.args, ...(macroFile === undefined ? [] : ['--macro-file', MACROS])];
  return { options, runner: { spatch, scratch, args, timeoutMs, log }, sources };
}

async function applyRule(rule: Rule, index: number, state: State): Promise<Outcome> {
  if (rule.kind === 'kbuild') return { changed: applyKbuildRule(rule, state.sources), skipped: [] };
  const touched = new Map([...state.sources].filter(([, bytes]) => touchesFile(rule, bytes)));
  if (touched.size === 0) return { changed: new Map(), skipped: [] };
  if (rule.kind === 'patch') return { changed: applyPatchRule(rule, state.sources), skipped: [] };
  const results = await runCocciRule(rule, index, withoutKbuild(touched), {
    ...state,
    sources: withoutKbuild(state.sources),
  });
  return {
    changed: new Map(results.flatMap(({ changed }) => [...changed])),
    skipped: results
      .flatMap(({ skipped }) => skipped)
      .filter(({ file }) => touched.has(file))
      .map((place) => ({ ...place, rule: rule.name, line: lineInModule(place, state) })),
  };
}

function withoutKbuild(sources: ReadonlyMap<string, Buffer>): Map<string, Buffer> {
  return new Map([...sources].filter(([name]) => !isKbuildFile(name)));
}

async function runCocciRule(
  rule: Rule,
  index: number,
  touched: ReadonlyMap<string, Buffer>,
  { options, runner, sources }: State,
): Promise<RuleResult[]> {
  if (runner === undefined) {
    throw new CompatError('BUG', `rule ${rule.name} needs spatch, and applyRules was given none`);
  }
  const ruleFile = await putRule(runner.scratch, index, rule.text);
  const together = options.group === 'together' && looksAcrossFiles(rule);
  const groups = together ? [sources] : [...touched].map((entry) => new Map([entry]));
  const tasks = groups.map((files, number) => (signal: AbortSignal) => {
    const serial = index * sources.size + number;
    return runRule(runner, { rule, ruleFile, files, serial }, signal);
  });
  return inParallel(tasks, options.jobs, options.signal);
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

/** spatch counts lines in what the rules before this one left; the user has the file as it was. */
function lineInModule(
  { file, line }: { file: string; line: number },
  { options, sources }: State,
): number {
  const original = options.sources.get(file);
  const present = sources.get(file);
  if (original === undefined || present === undefined) return line;
  return originalLine(original, present, line);
}

function matchedNothing(rule: Rule, skipped: readonly SkippedPlace[]): CompatError {
  return new CompatError(
    'RULE_MATCHED_NOTHING',
    `rule ${rule.name} (${rule.file}) says "must match", and changed nothing`,
    {
      ...(skipped.length === 0 ? {} : { output: listSkipped(skipped) }),
      hint:
        skipped.length === 0
          ? 'The sources no longer hold the code it is for, or the rule is wrong. Drop the rule or its "must match" line, or mend it.'
          : 'spatch could not parse the code above and skipped it. Define the macros that confuse it in the file that spatch.macro-file names.',
    },
  );
}
