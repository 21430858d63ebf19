import type { Declaration } from './declaration.js';
import type { Use } from './use.js';

/** What a draft is about. */
export interface Api {
  /** A function, macro, type, constant, header or member. */
  name: string;
  /** The struct of a member. */
  struct?: string | undefined;
  /** Whether that is a typedef's name. */
  isTypedef?: boolean;
}

/** All that decides what a draft looks like. */
export interface Facts {
  api: Api;
  /** How the driver uses it. */
  use: Use;
  /** All its uses. */
  uses: readonly Use[];
  /** On a kernel that takes it as the driver uses it; undefined where none is at hand. */
  there: Declaration | undefined;
  /** On the kernel that refuses it; undefined where it does not have it. */
  here: Declaration | undefined;
  /** What takes its place, and how the refusing kernel declares that. */
  to: string | undefined;
  replacement: Declaration | undefined;
}

/** What a compat test and a rule are made of. */
export interface Shape {
  /** Of the folder, the test (have_NAME) and the rule (NAME__no_present). */
  name: string;
  /** What changed, in a sentence. */
  about: string;
  /** The test's C, behind its #include lines. */
  test: string;
  /** Symbols that the kernel has to export. */
  exports: string[];
  touches: string;
  /** The rule, below its head. */
  rule: string;
}
