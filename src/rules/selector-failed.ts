import { CompatError } from '../core/errors.js';
import type { RunResult } from '../core/process/process.js';

/** Says what a program that can't be started was needed for, and what fixes it. */
export function explainStart(program: string, hint: string): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof CompatError) || error.code !== 'NO_SUCH_PROGRAM') throw error;
    const message = `${error.message}, so ${program} can't select the rules`;
    throw new CompatError('NO_SUCH_PROGRAM', message, { hint, cause: error });
  };
}

/** The program ended, or its compiler did, in a way that selects nothing. */
export function selectorFailed(program: string, how: string, result: RunResult): CompatError {
  return new CompatError('SELECTOR_FAILED', `${program}, which selects the rules, ${how}`, {
    hint: 'Fix the program; it sees compat.h and the headers of this machine, not of a kernel.',
    output: result.stderr,
  });
}
