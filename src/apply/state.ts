import { CompatError } from '../core/errors.js';
import { isKbuildFile } from '../core/files/names.js';
import type { Rule } from '../rules/index.js';
import type { SpatchSetup } from '../spatch/index.js';
import type { LeftOut } from './leave-out.js';
import { originalLine } from './original-line.js';
import type { Reaches } from './reach.js';
import type { SkippedPlace } from './report-skipped.js';
import type { Settled } from './run-on.js';
import { type Cluster, type Scope, scopeOf } from './waiting.js';

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
  /** Whether code that spatch can't parse, or dies of, is an error. */
  strict: boolean;
  /** For one spatch process. */
  timeoutMs: number;
  /** What checkRules gave: without it spatch is run more often, and prototypes in other files stay. */
  reaches?: Reaches | undefined;
}

/** What stays the same from rule to rule, but for the last four, which are those of the moment. */
export interface State {
  options: ApplyOptions;
  reaches: Reaches;
  /** undefined where no rule needs spatch. */
  setup: SpatchSetup | undefined;
  sources: Map<string, Buffer>;
  waiting: Cluster[];
  skipped: SkippedPlace[];
  leftOut: LeftOut[];
}

/** What a rule is to be shown: spatch sees no Kbuild files, and a .kbuild rule no others. */
export function reachedBy(rule: Rule, { options, reaches, sources, waiting }: State): Scope {
  const { kind } = rule;
  const seen = [...sources].filter(
    ([name]) => kind === 'patch' || isKbuildFile(name) === (kind === 'kbuild'),
  );
  const scope = scopeOf(rule, reaches, new Map(seen), waiting);
  if (options.group === 'together' && kind === 'cocci') return scope;
  return { ...scope, tied: [], apart: scope.matching, isAll: false };
}

export function needed({ setup }: State, rules: readonly Rule[]): SpatchSetup {
  if (setup !== undefined) return setup;
  throw new CompatError('BUG', `${rules[0]?.name} needs spatch, and applyRules was given none`);
}

/**
 * Whether a rule may be left out on a file that spatch dies of: one of the library's alone. The author of a rule counts
 * on it.
 */
export function mayLeaveOut({ options }: State): (rule: Rule) => boolean {
  return ({ origin, mustMatch }) => origin === 'library' && !mustMatch && !options.strict;
}

/** Each place that was skipped, for every rule that might have matched in its file. */
export function skippedIn({ rules, result, before }: Settled, { options }: State): SkippedPlace[] {
  return result.skipped.flatMap((place) => {
    const line = lineInModule(place, options.sources, before.get(place.file));
    return rules
      .filter(({ files }) => files.includes(place.file))
      .map(({ rule }) => ({ ...place, line, rule: rule.name }));
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
