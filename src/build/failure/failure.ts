import { CompatError, type ErrorDetails } from '../../core/errors.js';
import type { AtWork } from '../at-work.js';
import type { BuildError } from './build-errors.js';
import type { WhyNot } from './why-not.js';

/** A rule that is for what an error is about, and why the error is there all the same. */
export interface KnownRule {
  rule: string;
  standing: 'applied' | 'left out' | 'for other kernels' | 'draft';
  /** Of one that was applied: it has changed nothing in these sources. */
  idle?: boolean;
  /** The condition of one that is for other kernels. */
  when?: string;
  /** For one that was left out: on which file, and how spatch died, in words that fit after "spatch". */
  leftOut?: { file: string; how: string };
  /** Why it has done nothing here, where that is known. */
  because?: WhyNot;
  /** The kernel's commits, as the rule names them. */
  upstream?: string | undefined;
}

/** What one kernel's headers say of an API. */
export interface Declared {
  release: string;
  /** On one line; undefined where it has no such thing. */
  declaration: string | undefined;
}

/** The errors about one part of the kernel's API, and what is known of it. */
export interface Blamed {
  /** Undefined where the compiler's words do not tell. A member's struct stands apart. */
  api: string | undefined;
  struct: string | undefined;
  errors: BuildError[];
  rules: KnownRule[];
  /** The file here that exports it, where modpost misses it: another module's. */
  exportedBy?: string | undefined;
  /** Where the driver's own header lies that the compiler did not find. */
  liesAt?: string | undefined;
  /** What this kernel's headers say of it, and those of one where that is otherwise. */
  now?: Declared | undefined;
  then?: Declared | undefined;
}

/** What there is to say of a build that the compiler or modpost ended. */
export interface Failure {
  /** The module's directory, absolute. */
  root: string;
  release: string;
  fixed: AtWork;
  /** The most frequent first. */
  remains: Blamed[];
  /** What the compiler said, for the author of a module with a compat.toml. */
  words?: string | undefined;
  /** The file that holds all that make said, absolute. */
  log: string;
  /** What else may be the cause. */
  advice: readonly string[];
  /** Commands for this module and kernel: to see what rules changed, to draft one for the first that has none, to see why. */
  diff?: string | undefined;
  draft?: string | undefined;
  explain: string;
}

/** A build whose errors are known one by one. */
export class BuildFailed extends CompatError {
  constructor(
    message: string,
    readonly failure: Failure,
    details: ErrorDetails,
  ) {
    super('KBUILD_FAILED', message, details);
  }

  /** The same failure, with more known of it. */
  with(failure: Failure): BuildFailed {
    const { message, output = '', transcript = '', hint = '', cause } = this;
    return new BuildFailed(message, failure, { output, transcript, hint, cause });
  }
}
