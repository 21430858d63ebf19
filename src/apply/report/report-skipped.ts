import { byBytes } from '../../core/bytes.js';
import { CompatError } from '../../core/errors.js';
import type { Log } from '../../core/log.js';
import type { Place } from '../../spatch/index.js';

/** A place in the module's own file that spatch skipped while it ran a rule that touches the file. */
export interface SkippedPlace extends Place {
  rule: string;
  /** The function that was left out, where it is one. */
  function?: string | undefined;
}

/**
 * Reports each place once, with all the rules that it was skipped for: as a warning, or, with
 * `strict`, in a SPATCH_SKIPPED_CODE error. Places from `mergeRules`.
 */
export function reportSkipped(merged: readonly SkippedPlace[], strict: boolean, log: Log): void {
  if (merged.length === 0) return;
  if (!strict) {
    for (const place of merged) log.warn({ kind: 'code-skipped', ...place });
    return;
  }
  const [first] = merged;
  throw new CompatError(
    'SPATCH_SKIPPED_CODE',
    merged.length === 1
      ? `spatch cannot parse ${first?.file}:${first?.line}, and skipped it`
      : `spatch cannot parse ${merged.length} places in files that rules touch, and skipped them`,
    {
      output: listSkipped(merged),
      hint: 'Define the macros that confuse spatch in the file that spatch.macro-file names, or set spatch.strict = false to live with it.',
    },
  );
}

/** One line for each place, as a compiler would print it. */
export function listSkipped(places: readonly SkippedPlace[]): string {
  return places
    .map(({ rule, file, line, text }) => `${file}:${line}: skipped (rule ${rule}): ${text}`)
    .join('\n');
}

/** Each place once, with all the rules that it was skipped for, by file and line. */
export function mergeRules(places: readonly SkippedPlace[]): SkippedPlace[] {
  const merged = new Map<string, { place: SkippedPlace; rules: string[] }>();
  for (const place of places) {
    const key = `${place.file}:${place.line}`;
    const seen = merged.get(key) ?? { place, rules: [] };
    merged.set(key, { ...seen, rules: [...new Set([...seen.rules, place.rule])] });
  }
  return [...merged.values()]
    .map(({ place, rules }) => ({ ...place, rule: someOf(rules) }))
    .sort((a, b) => byBytes(a.file, b.file) || a.line - b.line);
}

/** A header that every rule reads would otherwise come with the names of them all. */
const RULES_NAMED = 3;

function someOf(rules: readonly string[]): string {
  const named = rules.slice(0, RULES_NAMED).join(', ');
  const others = rules.length - RULES_NAMED;
  return others > 0 ? `${named} and ${others} more` : named;
}
