import { conditionText } from './condition.js';
import { parseCondition } from './condition-parser.js';
import { parseRule } from './parse.js';
import type { Rule } from './rule.js';

/** What decides whether a rule takes part, and in what order: all that is asked of each rule in every run. */
export type Head = Pick<Rule, 'name' | 'file' | 'kind' | 'after' | 'touches'> & {
  isDraft: boolean;
  /** The condition as one writes it. */
  when?: string;
};

/** The head of a rule that was read whole. */
export function headOf({ name, file, kind, after, touches, isDraft, when }: Rule): Head {
  const condition = when === undefined ? {} : { when: conditionText(when) };
  return { name, file, kind, after, touches, isDraft: isDraft === true, ...condition };
}

/**
 * The rule of the library whose head was read before. Whatever else is asked of it is read from its file then: `read`
 * returns the text, latin1. A property that is asked for may throw what `read` and parseRule throw.
 */
export function ruleOfHead({ when, isDraft, ...head }: Head, read: () => string): Rule {
  let known: Rule | undefined;
  const whole = (): Rule => {
    known ??= parseRule({ file: head.file, text: read(), origin: 'library' });
    return known;
  };
  return {
    ...head,
    ...(isDraft && { isDraft }),
    origin: 'library',
    get when() {
      return when === undefined ? undefined : parseCondition(when, head.file);
    },
    get text() {
      return whole().text;
    },
    get digest() {
      return whole().digest;
    },
    get mustMatch() {
      return whole().mustMatch;
    },
    get spatchAtLeast() {
      return whole().spatchAtLeast;
    },
    get upstream() {
      return whole().upstream;
    },
    get allows() {
      return whole().allows;
    },
  };
}
