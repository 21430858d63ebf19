import { CompatError } from '../../core/errors.js';
import type { Rule } from '../../rules/index.js';
import { listSkipped, type SkippedPlace } from './report-skipped.js';

/** The error of a rule that says "must match", and changed nothing. */
export function matchedNothing(rule: Rule, skipped: readonly SkippedPlace[]): CompatError {
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
