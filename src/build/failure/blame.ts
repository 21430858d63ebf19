import { CompatError } from '../../core/errors.js';
import type { Project } from '../../project/index.js';
import { conditionText, type Rule } from '../../rules/index.js';
import { buildErrors, type ErrorGroup, groupErrors } from './build-errors.js';

/** More lines than this nobody reads; the most frequent come first. */
const SHOWN = 15;

/**
 * A failed build, with its errors grouped by what of the kernel's API they are about, what the library knows of
 * each, and how to begin a rule for the first that it doesn't know. Any other error comes back as it is.
 *
 * @param applied names of the rules that were applied
 */
export function blame(error: unknown, project: Project, applied: readonly string[]): unknown {
  if (!(error instanceof CompatError) || error.transcript === undefined) return error;
  const groups = groupErrors(buildErrors(error.transcript));
  if (groups.length === 0) return error;
  const unknown = groups.find(
    ({ api }) => api && rulesFor(project.allRules, api, applied).length === 0,
  );
  const lines = groups.slice(0, SHOWN).map((group) => describe(group, project, applied));
  const more = groups.length - lines.length;
  return new CompatError(error.code, error.message, {
    output: error.output ?? '',
    transcript: error.transcript,
    cause: error.cause,
    hint: [
      'What the errors are about:',
      ...lines,
      ...(more > 0 ? [`  … and ${more} more`] : []),
      ...(unknown?.api === undefined
        ? []
        : [
            `To begin a rule for the first that no rule is for: compat-gen rules new ${unknown.api}`,
          ]),
      ...(error.hint === undefined ? [] : [error.hint]),
    ].join('\n'),
  });
}

function describe(
  { api, errors }: ErrorGroup,
  { allRules }: Project,
  applied: readonly string[],
): string {
  const count = errors.length === 1 ? '1 error' : `${errors.length} errors`;
  const first = `${errors[0]?.place}: ${errors[0]?.message}`;
  if (api === undefined) return `  (not told)  ${count}, the first: ${first}`;
  const known = rulesFor(allRules, api, applied).map((rule) => standing(rule, applied));
  return `  ${api}  ${count}, at ${errors[0]?.place}: ${known.join('; ') || 'no rule is for it'}`;
}

function standing(rule: Rule, applied: readonly string[]): string {
  if (applied.includes(rule.name)) return `${rule.name} was applied, and did not fix this`;
  const when = rule.when === undefined ? 'always' : `when ${conditionText(rule.when)}`;
  return `${rule.name} is for it, but did not apply (${when})`;
}

/** Those that say they touch it, and applied ones that name it at all: it may be what they wrote. */
function rulesFor(rules: readonly Rule[], api: string, applied: readonly string[]): Rule[] {
  const named = new RegExp(`\\b${api.replaceAll('.', '\\.')}\\b`);
  return rules.filter(
    ({ name, touches, text }) =>
      touches.includes(api) || (applied.includes(name) && named.test(text)),
  );
}
