import { composeHeader, macroName, renderHeader, type TestAnswer } from './compose.js';
import { type Algorithm, fingerprint } from './fingerprint.js';
import { parseHeader } from './parse.js';

/** How a module writes its compat.h. */
export interface HeaderForm {
  /** What its macros begin with. */
  prefix: string;
  /** The digest that its fingerprints are made with. */
  algorithm: Algorithm;
}

/** What one kernel answers to all compat tests of a module: compat.h, its fingerprint, each answer. */
export class Answers {
  /** compat.h, to the byte. */
  readonly text: string;
  /** The digest of `text`. */
  readonly fingerprint: string;

  private constructor(
    /** Each macro of compat.h with its answer, in order. */
    readonly macros: ReadonlyMap<string, boolean>,
    private readonly form: HeaderForm,
  ) {
    this.text = renderHeader(macros);
    this.fingerprint = fingerprint(this.text, form.algorithm);
  }

  /** From what the tests answered. Throws TEST_FILE where two tests share a macro, or one has no C name. */
  static from(answers: readonly TestAnswer[], form: HeaderForm): Answers {
    return new Answers(composeHeader(answers, form.prefix), form);
  }

  /**
   * From the text of a compat.h, which may come from elsewhere. Throws CACHE_DAMAGED for any line that
   * is not one of the two that compat.h has.
   *
   * @param where the name of the file, for messages
   */
  static parse(text: string, form: HeaderForm, where: string): Answers {
    return new Answers(parseHeader(text, where), form);
  }

  /** The answer of a test, by its name; undefined where it was not asked. */
  of(test: string): boolean | undefined {
    return this.macros.get(macroName(test, this.form.prefix));
  }
}
