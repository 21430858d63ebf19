import { CompatError } from '../../core/errors.js';
import type { Project } from '../../project/index.js';
import { conditionText, type Rule } from '../../rules/index.js';
import { buildErrors, type ErrorGroup, groupErrors } from './build-errors.js';

/** A rule that was not applied to a file. */
export interface LeftOut {
  rule: string;
  file: string;
  /** How spatch died, in words that fit after "spatch". */
  how: string;
}

/** What the sources were built with. */
interface Built {
  rules: readonly string[];
  leftOut?: readonly LeftOut[] | undefined;
  /** Makes a command for this module and kernel of its words. */
  command: (...words: string[]) => string;
  /** What else may be the cause. */
  advice?: string | undefined;
}

/** More lines than this nobody reads; the most frequent come first. */
const SHOWN = 15;

/**
 * A failed build, with its errors grouped by what of the kernel's API they are about, what the library knows of
 * each, and how to begin a rule for the first that it doesn't know. Any other error comes back as it is.
 *
 * @param built the rules that were applied, those of them that were left out on a file, since spatch died of it;
 *   what makes a command for this module and kernel of its words; and what else may be the cause
 */
export function blame(
  error: unknown,
  project: Project,
  { rules: applied, leftOut = [], command, advice }: Built,
): unknown {
  if (!(error instanceof CompatError) || error.transcript === undefined) return error;
  const groups = groupErrors(buildErrors(error.transcript));
  if (groups.length === 0) return advice === undefined ? error : withHint(error, [advice], []);
  const unknown = groups.find(
    (group) =>
      group.api && isOfKernel(group) && rulesFor(project.allRules, group, applied).length === 0,
  );
  const lines = groups.slice(0, SHOWN).map((group) => describe(group, project, applied, leftOut));
  const more = groups.length - lines.length;
  return withHint(
    error,
    [
      'What the errors are about:',
      ...lines,
      ...(more > 0 ? [`  … and ${more} more`] : []),
      ...(unknown?.api === undefined
        ? []
        : [
            'To draft a rule for the first that no rule is for:',
            `  ${command('rules', 'new', wholeName(unknown.api, unknown))}`,
          ]),
      ...(advice === undefined ? [] : [advice]),
    ],
    ['Which rules were applied, and why:', `  ${command('explain')}`],
  );
}

/** The error, with more lines before and behind what it hints at by itself. */
function withHint(
  error: CompatError,
  before: readonly string[],
  behind: readonly string[],
): CompatError {
  const { code, message, output = '', transcript = '', cause, hint } = error;
  const hints = [...before, ...(hint === undefined ? [] : [hint]), ...behind];
  return new CompatError(code, message, { output, transcript, cause, hint: hints.join('\n') });
}

/** What `rules new` calls it: a member with its struct, where the words tell that. */
function wholeName(api: string, { errors: [first] }: ErrorGroup): string {
  const struct = first?.member?.struct;
  return struct === undefined ? api : `${struct}.${api}`;
}

/** Whether a rule could be for it: the driver's own header and an import that it lacks are the driver's. */
function isOfKernel({ errors }: ErrorGroup): boolean {
  return errors.some(({ ownHeader, namespace }) => !ownHeader && namespace === undefined);
}

function describe(
  group: ErrorGroup,
  { allRules }: Project,
  applied: readonly string[],
  leftOut: readonly LeftOut[],
): string {
  const { api, errors } = group;
  const count = errors.length === 1 ? '1 error' : `${errors.length} errors`;
  const first = `${errors[0]?.place}: ${errors[0]?.message}`;
  if (api === undefined) return `  (not told)  ${count}, the first: ${first}`;
  const known = rulesFor(allRules, group, applied).map((rule) => standing(rule, applied, leftOut));
  return `  ${api}  ${count}, at ${errors[0]?.place}: ${known.join('; ') || withoutRule(group)}`;
}

function withoutRule({ errors: [first] }: ErrorGroup): string {
  if (first?.namespace !== undefined) {
    const { namespace } = first;
    if (namespace.startsWith('module:')) {
      return `the kernel keeps it for the modules ${namespace.slice('module:'.length)}, and no other can import it`;
    }
    return `the module does not import the namespace ${namespace}: MODULE_IMPORT_NS(${namespace}), since v6.13 MODULE_IMPORT_NS("${namespace}")`;
  }
  if (first?.ownHeader) {
    return "a header of the driver's own, and no part of the kernel: does a step that makes it have to run first, or does it lie outside of the directory?";
  }
  return 'no rule is for it';
}

function standing(rule: Rule, applied: readonly string[], leftOut: readonly LeftOut[]): string {
  const missed = leftOut.find((one) => one.rule === rule.name);
  if (missed !== undefined) {
    return `${rule.name} is for it, but was left out on ${missed.file}: spatch ${missed.how}`;
  }
  if (applied.includes(rule.name)) return `${rule.name} was applied, and did not fix this`;
  const when = rule.when === undefined ? 'always' : `when ${conditionText(rule.when)}`;
  return `${rule.name} is for it, but did not apply (${when})`;
}

/**
 * Those that say they touch it, and applied ones that name it at all: it may be what they wrote. A member is named
 * as one, and of this struct where a rule says which: another thing may have the same name.
 */
function rulesFor(
  rules: readonly Rule[],
  { api = '', errors: [first] }: ErrorGroup,
  applied: readonly string[],
): Rule[] {
  const word = api.replaceAll('.', '\\.');
  const named = new RegExp(
    first?.member === undefined ? `\\b${word}\\b` : `(?:\\.|->)\\s*${word}\\b`,
  );
  const struct = first?.member?.struct;
  return rules.filter(({ name, touches, text }) => {
    const isMember = first?.member !== undefined;
    const meant = touches.includes(api) && (!isMember || named.test(text));
    if (!meant && (!applied.includes(name) || !named.test(text))) return false;
    const structs = [...text.matchAll(/\bstruct\s+(\w+)/g)].map(([, of]) => of);
    return struct === undefined || structs.length === 0 || structs.includes(struct);
  });
}
