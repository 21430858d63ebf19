import { CompatError } from '../../core/errors.js';
import { isKbuildFile } from '../../core/files/names.js';
import type { Rule, Versions } from '../../rules/index.js';
import type { Ran } from '../../spatch/index.js';
import type { Reaches } from '../check/reach.js';
import { originalLine } from '../lines/original-line.js';
import { bareCode, functionIn, itemAt } from '../lines/skipped-code.js';
import type { SkippedPlace } from '../report/report-skipped.js';
import type { Macros } from '../rule/macros.js';
import { mayConcern, mayConcernCode } from '../rule/matching.js';
import type { Part } from '../rule/part.js';
import { wordsIn, wordsOfAll } from '../rule/words.js';
import type { LeftOut, Lost } from './leave-out.js';
import type { Record } from './record.js';
import type { Arms } from './run-on.js';
import type { Done, RuleStep, UnitSetup } from './unit.js';

export interface ApplyOptions {
  /** The rules that apply, in their order. */
  rules: readonly Rule[];
  sources: ReadonlyMap<string, Buffer>;
  /** The only ones that the result is for: what none of them compiles is left as it is [any]. */
  kernels?: Versions | undefined;
  /** Whether what no kernel is asked for, but headers among the sources say, is known of an `#if`: see settingsOf [no]. */
  isSettled?: boolean | undefined;
  /** Absolute path of the file for spatch's --macro-file. */
  macroFile?: string | undefined;
  /** The module's own arguments for spatch. */
  args: readonly string[];
  /** Whether what a rule finds in one file counts in the others: one process then sees them all. */
  group: 'together' | 'each';
  /** How a source's own `#if` is read: each arm as if a kernel read it, or as spatch makes of the whole [each]. */
  arms?: Arms | undefined;
  /** Whether code that spatch can't parse, or dies of, is an error. */
  strict: boolean;
  /** For one spatch process. */
  timeoutMs: number;
  /** What checkRules gave: without it spatch is run more often, and prototypes in other files stay. */
  reaches?: Reaches | undefined;
  /** What earlier runs found [nothing]. */
  record?: Record | undefined;
  /** Whether it is wanted what each rule makes of a file that several change: that takes more processes [no]. */
  byRule?: boolean | undefined;
  /** Told of each spatch process, and what it cost [nobody]. */
  ran?: ((one: Ran) => void) | undefined;
  /** Whether each process sees all files: see atOnce [no]. */
  atOnce?: boolean | undefined;
}

/** What stays the same from rule to rule, but for the last nine, which are those of the moment. */
export interface State {
  options: ApplyOptions;
  reaches: Reaches;
  macros: Macros;
  /** undefined where no rule needs spatch. */
  setup: UnitSetup | undefined;
  sources: Map<string, Buffer>;
  /** Parts of rules, in their order. */
  waiting: Part[];
  /** How many of those have run on a file [0]. */
  begun: Map<string, number>;
  skipped: SkippedPlace[];
  leftOut: LeftOut[];
  /** What became of the files on the way: for each file, in order. */
  steps: RuleStep[];
  /** The names of the rules that are left out on a file. */
  without: Map<string, Set<string>>;
  /** The rules that have changed something. */
  fired: Set<Rule>;
  /** The parts with a label that have matched in a file. */
  matched: Set<Part>;
  /** Parts that wait and need not run any more: they change nothing, and what they match is asked no more. */
  needless: Set<Part>;
}

/** Rules of kind 'cocci' see no Kbuild files. */
export function filesForSpatch({ sources }: Pick<State, 'sources'>): string[] {
  return [...sources.keys()].filter((file) => !isKbuildFile(file));
}

export function needed({ setup }: State, rule: Rule): UnitSetup {
  if (setup !== undefined) return setup;
  throw new CompatError('BUG', `${rule.name} needs spatch, and applyRules was given none`);
}

/**
 * Whether a part's rule may be left out on a file that spatch dies of: one of the library's alone. The author of a rule
 * counts on it.
 */
export function mayBeLeftOut({ strict }: Pick<ApplyOptions, 'strict'>): (part: Part) => boolean {
  return ({ rule: { origin, mustMatch } }) => origin === 'library' && !mustMatch && !strict;
}

/** Leaves a rule out on files, all of it: half of it would be worse than nothing. */
export function leaveOut(
  { without, leftOut, reaches }: State,
  part: Part,
  lost: readonly Lost[],
  base: ReadonlyMap<string, Buffer>,
): void {
  const { name } = part.rule;
  for (const { file, how } of lost) {
    without.set(file, new Set([...(without.get(file) ?? []), name]));
    const has = wordsIn(base.get(file)?.toString('latin1') ?? '');
    if (mayConcern(part, reaches, has)) leftOut.push({ rule: name, file, how });
  }
}

/** Each place that was skipped, for every rule that might have matched in the code that was left out with it. */
export function skippedIn(
  { unit, skipped }: Done,
  { options, reaches }: Pick<State, 'options' | 'reaches'>,
): SkippedPlace[] {
  return skipped.flatMap(({ code: shown, ...place }) => {
    const bytes = unit.base.get(place.file);
    const code = shown ?? itemAt(bytes?.toString('latin1') ?? '', place.line);
    const [has, hasHere] = [wordsOfAll(bytes ? [bytes] : []), wordsIn(bareCode(code))];
    const parts = unit.parts.filter((part) => mayConcernCode(part, reaches, has, hasHere));
    if (parts.length === 0) return [];
    const rules = new Set(parts.map(({ rule }) => rule.name));
    // It takes to compare the file with what the module has: not for a place that is of no matter.
    const line = lineInModule(place, options.sources, bytes);
    const name = functionIn(code);
    return [...rules].map((rule) => ({ ...place, ...(name && { function: name }), line, rule }));
  });
}

/** spatch counts lines in what the rules before left; the user has the file as it was. */
function lineInModule(
  { file, line }: { file: string; line: number },
  originals: ReadonlyMap<string, Buffer>,
  present: Buffer | undefined,
): number {
  const original = originals.get(file);
  if (original === undefined || present === undefined) return line;
  return originalLine(original, present, line);
}
