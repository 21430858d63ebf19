import { CompatError } from '../core/errors.js';
import { type RunResult, readable } from '../core/process.js';

/** What a compat test answered: what compiling it alone says. */
export interface Answer {
  yes: boolean;
  /** The compiler's words, warnings included. */
  output: string;
  /** The header whose absence ended the compile, if that is what ended it. */
  missingHeader?: string;
}

/**
 * The driver's own ways of saying that the compiler broke, each at the start of a diagnostic
 * (gcc/gcc.cc, gcc/diagnostic.cc; clang/lib/Driver). A killed cc1 makes the driver exit with 1, as
 * an ordinary error in the source does, so the status alone can't tell.
 */
const BROKE = [
  /^(?:[^\n]*: )?internal compiler error: /m,
  /^(?:[^\n]*: )?fatal error: Killed signal terminated program/m,
  /^(?:[^\n]*: )?fatal error: \S+ signal terminated program/m,
  /^(?:[^\n]*: )?fatal error: cannot execute /m,
  /^(?:[^\n]*: )?(?:fatal )?error: (?:error (?:writing|closing)|can.t (?:create|open|write|close)|unable to (?:open|execute))/m,
  /^(?:[^\n]*: )?out of memory allocating/m,
  /^(?:[^\n]*: )?virtual memory exhausted/m,
  /^(?:[^\n]*: )?(?:unrecognized command-line option|no input files)/m,
  /No space left on device|Cannot allocate memory|Disk quota exceeded/,
];

/** Whether a compile ended neither in a clean yes nor in a clean no. */
export function isBroken(result: RunResult): boolean {
  if (result.exitCode === 0) return false;
  const words = withoutQuotes(result.stderr + result.stdout);
  return result.exitCode !== 1 || BROKE.some((broke) => broke.test(words));
}

/**
 * Whether the compiler worked, and said why it refused the code. A test can silence it; but the driver
 * exits with 1 for whatever becomes of cc1, so that silence proves a refusal only where nothing else
 * than a refusal can be behind it.
 */
export function isCleanNo(result: RunResult): boolean {
  return result.exitCode === 1 && !isBroken(result) && /error: /.test(result.stderr);
}

/** Reads a compile's result. Throws COMPILER_FAILED for anything but a clean yes or a clean no. */
export function answerOf(result: RunResult, file: string): Answer {
  const output = readable(result.stderr + result.stdout);
  if (result.exitCode === 0) return { yes: true, output };
  if (isBroken(result)) {
    throw new CompatError(
      'COMPILER_FAILED',
      `the compiler broke on ${file}: ${howItEnded(result)}`,
      {
        output,
        hint: 'This says nothing about the kernel, so no answer was kept. Is there enough memory and disk? Run it again.',
      },
    );
  }
  const missing =
    /: fatal error: (?:')?([^':\n]+)(?:')?: (?:No such file or directory|file not found)/.exec(
      output,
    )?.[1] ?? /: fatal error: '([^'\n]+)' file not found/.exec(output)?.[1];
  return { yes: false, output, ...(missing === undefined ? {} : { missingHeader: missing }) };
}

/** The output without the lines that quote the source, where a test could write what it likes. */
function withoutQuotes(output: string): string {
  return output
    .split('\n')
    .filter(
      (line) => !/error: #error|warning: #warning|#pragma|note: #pragma|^\s+(?:\d+ )?\|/.test(line),
    )
    .join('\n');
}

function howItEnded(result: RunResult): string {
  return result.killedBy === undefined
    ? `exit status ${result.exitCode}`
    : `killed by ${result.killedBy}`;
}
