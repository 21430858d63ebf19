import path from 'node:path';
import { type RunEnd, type RunResult, run, runAttached } from '../../core/process/process.js';
import type { Session } from '../../core/session.js';
import type { KernelTree } from '../../target/index.js';

/** What UBSan is to do beside printing a line: a program that goes on behind an error may end with 0. */
const UBSAN = 'print_stacktrace=1:halt_on_error=1';

/**
 * Runs a program that was built for a usermode target, with this process's own input and output. Throws
 * NO_SUCH_PROGRAM where it can't be started, INTERRUPTED.
 *
 * @param toStderr whether what it prints on stdout goes to stderr
 */
export function runProgram(
  session: Session,
  { host }: Pick<KernelTree, 'host'>,
  program: string,
  args: readonly string[],
  toStderr: boolean,
): Promise<RunEnd> {
  session.log.step('RUN', path.basename(program));
  session.log.done?.();
  const env = sanitizersOf(session);
  return runAttached(session, [...host.prefix, program, ...args], { env, toStderr });
}

/** Runs it without input, and returns what it prints, for so many milliseconds at most. Throws as runProgram does. */
export function tryProgram(
  session: Session,
  { host }: Pick<KernelTree, 'host'>,
  program: string,
  args: readonly string[],
  timeoutMs: number,
): Promise<RunResult> {
  const env = sanitizersOf(session);
  return run(session, [...host.prefix, program, ...args], { env, timeoutMs });
}

function sanitizersOf({ env: { UBSAN_OPTIONS: own } }: Session) {
  return { UBSAN_OPTIONS: own ? `${UBSAN}:${own}` : UBSAN };
}
