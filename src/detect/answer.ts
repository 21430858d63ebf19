import { CompatError } from '../core/errors.js';
import type { Limits } from '../core/process/limits.js';
import { type RunResult, readable } from '../core/process/process.js';
import { ranOutOf, saysBroken, saysRefused } from '../target/index.js';
import { cutOff, overrun } from './overrun.js';

/** What a compat test answered: what compiling it alone says. */
export interface Answer {
  yes: boolean;
  /** The compiler's words, warnings included. */
  output: string;
  /** The header whose absence ended the compile, if that is what ended it. */
  missingHeader?: string;
}

/** Whether a compile ended neither in a clean yes nor in a clean no. */
function isBroken(result: RunResult): boolean {
  return result.exitCode !== 0 && !isCleanNo(result);
}

/**
 * Whether the compiler worked, and said which line of the code it refuses. The driver exits with 1 for whatever
 * becomes of cc1, be it killed, so that neither the status nor silence proves a refusal.
 */
export function isCleanNo(result: RunResult): boolean {
  const words = wordsOf(result);
  return result.exitCode === 1 && !result.timedOut && !saysBroken(words) && saysRefused(words);
}

/** Behind a prefix with a terminal (ssh -t) all comes on stdout, with other line ends. */
function wordsOf({ stderr, stdout }: RunResult): string {
  return (stderr + stdout).replaceAll('\r\n', '\n');
}

/**
 * Reads a compile's result. Throws COMPILER_FAILED for anything but a clean yes or a clean no.
 *
 * @param limits under which it was compiled
 */
export function answerOf(result: RunResult, file: string, limits: Limits): Answer {
  const output = readable(result.stderr + result.stdout);
  // What is stopped may end as it likes: a wrapper, with 0.
  if (result.timedOut) throw cutOff(file, overrun(result, limits) ?? '', output);
  if (result.exitCode === 0) return { yes: true, output };
  if (isBroken(result)) {
    const why = overrun(result, limits);
    if (why !== undefined) throw cutOff(file, why, output);
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

function howItEnded(result: RunResult): string {
  const ranOut = ranOutOf(wordsOf(result));
  if (ranOut !== undefined) return ranOut;
  return result.killedBy === undefined
    ? `exit status ${result.exitCode}`
    : `killed by ${result.killedBy}`;
}
