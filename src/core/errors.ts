/**
 * What can go wrong, each with the exit code that the contract promises for it.
 * The number depends on the code, so a room names the failure and never a number.
 */
export const EXIT_CODES = {
  BUG: 1,
  USAGE: 2,
  CONFIG: 2,
  TEST_FILE: 2,
  RULE_FILE: 2,
  RULE_CONDITION: 2,
  RULE_CYCLE: 2,
  NO_KERNEL: 3,
  NO_COMPILER: 3,
  NO_SUCH_PROGRAM: 3,
  COMPILER_MISMATCH: 3,
  COMPILER_FAILED: 3,
  SANITY: 3,
  NEEDS_SPATCH: 4,
  STALE_LOCKED: 4,
  UNTRUSTED: 4,
  SERVICE_FAILED: 4,
  SPATCH_FAILED: 5,
  SPATCH_TIMEOUT: 5,
  SPATCH_SKIPPED_CODE: 5,
  RULE_MATCHED_NOTHING: 5,
  SELECTOR_FAILED: 5,
  PATCH_REJECTED: 6,
  PATCH_UNSAFE: 6,
  KBUILD_FAILED: 7,
  CACHE_DAMAGED: 8,
  UNSUPPORTED_KERNEL: 9,
  WOULD_NOT_LOAD: 10,
  SMOKE_FAILED: 11,
  IO: 1,
  DISK_FULL: 1,
  INTERRUPTED: 130,
} as const;

export type ErrorCode = keyof typeof EXIT_CODES;

/** What an error carries beside its message. */
export interface ErrorDetails {
  /** What to do next, in the imperative. May hold several lines. */
  hint?: string;
  /** The words of the program that failed (compiler, spatch, patch), shown as they are. */
  output?: string;
  /** All of what the failed program said, for a room that knows more about it; not shown. */
  transcript?: string;
  cause?: unknown;
}

/** The one error type that a user may meet. `message` says what happened and to which file. */
export class CompatError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly output: string | undefined;
  readonly transcript: string | undefined;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, { cause: details.cause });
    this.name = 'CompatError';
    this.code = code;
    this.hint = details.hint;
    this.output = details.output;
    this.transcript = details.transcript;
  }

  /** The process's exit status for this error. */
  get exitCode(): number {
    return EXIT_CODES[this.code];
  }
}
