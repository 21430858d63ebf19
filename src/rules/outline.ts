import { conditionText } from './condition.js';
import { parseCondition } from './condition-parser.js';
import { parseRule } from './parse.js';
import type { Rule } from './rule.js';

/** What decides whether a rule takes part, and in what order: all that is asked of each rule in every run. */
export type Outline = Pick<Rule, 'name' | 'file' | 'kind' | 'after' | 'touches'> & {
  isDraft: boolean;
  /** The condition as one writes it. */
  when?: string;
};

/** The outline of a rule that was read whole. */
export function outlineOf({ name, file, kind, after, touches, isDraft, when }: Rule): Outline {
  const condition = when === undefined ? {} : { when: conditionText(when) };
  return { name, file, kind, after, touches, isDraft: isDraft === true, ...condition };
}

/**
 * The rule of the library whose outline was read before. Whatever else is asked of it is read from its file then: `read`
 * returns the text, latin1. A property that is asked for may throw what `read` and parseRule throw.
 */
export function ruleOfOutline(outline: Outline, read: (file: string) => string): Rule {
  return new OutlinedRule(outline, read);
}

/** A class, since each run makes one for every rule of the library, and asks few of them for more. */
class OutlinedRule implements Rule {
  readonly origin = 'library';
  readonly name: string;
  readonly file: string;
  readonly kind: Rule['kind'];
  readonly after: string[];
  readonly touches: string[];
  readonly isDraft: boolean;
  readonly #when: string | undefined;
  readonly #read: (file: string) => string;
  #whole: Rule | undefined;

  constructor(
    { name, file, kind, after, touches, isDraft, when }: Outline,
    read: (file: string) => string,
  ) {
    this.name = name;
    this.file = file;
    this.kind = kind;
    this.after = after;
    this.touches = touches;
    this.isDraft = isDraft;
    this.#when = when;
    this.#read = read;
  }

  get when() {
    return this.#when === undefined ? undefined : parseCondition(this.#when, this.file);
  }

  get text() {
    return this.#known().text;
  }

  get digest() {
    return this.#known().digest;
  }

  get unless() {
    return this.#known().unless;
  }

  get mustMatch() {
    return this.#known().mustMatch;
  }

  get spatchAtLeast() {
    return this.#known().spatchAtLeast;
  }

  get upstream() {
    return this.#known().upstream;
  }

  get allows() {
    return this.#known().allows;
  }

  #known(): Rule {
    this.#whole ??= parseRule({ file: this.file, text: this.#read(this.file), origin: 'library' });
    return this.#whole;
  }
}
