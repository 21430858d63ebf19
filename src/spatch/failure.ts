import { CompatError } from '../core/errors.js';
import type { RunResult } from '../core/process.js';
import { words } from './words.js';

/**
 * What spatch prints when something went wrong that its exit status may not tell of. All of these were
 * seen to end with 0, or stand in its source (cocci.ml, enter.ml, commons/common.ml) before code that goes on.
 */
const SIGNS_OF_FAILURE = [
  /^Fatal error: /m,
  /^EXN: /m,
  /^exception on /m,
  /^exn while in timeout_function/m,
  /^Failure in /m,
  /^An error occurred when attempting to transform/m,
  // Two rules of one semantic patch disagree on a file: it is then left out.
  /^different modification result for /m,
  /^Skipping unreadable file: /m,
  // It then goes on without its isomorphisms or macros, and matches less.
  /^warning: Can't find /m,
  // The results are copied by `sh -c "cp …"`, whose status is not looked at: a full disk, say.
  /^(?:cp|sh): /m,
];

/** How a run failed, in words that fit after "spatch"; undefined where it did not. */
export function failureOf(result: RunResult): string | undefined {
  if (result.killedBy !== undefined) return `was killed by ${result.killedBy}`;
  if (result.exitCode !== 0) return `ended with exit status ${result.exitCode}`;
  const sign = SIGNS_OF_FAILURE.map((one) => one.exec(result.stderr)?.index).find(
    (index) => index !== undefined,
  );
  return sign === undefined ? undefined : 'ended with exit status 0, but reported a failure';
}

/**
 * The error for a failed run: `message`, spatch's own words, and what to do. `realNames` has the
 * user's name for each name that spatch was given.
 */
export function spatchFailed(
  message: string,
  result: RunResult,
  realNames: ReadonlyMap<string, string>,
): CompatError {
  const stderr = words(result.stderr, realNames);
  const output = stderr.trim() === '' ? words(result.stdout, realNames) : stderr;
  return new CompatError('SPATCH_FAILED', message, {
    output,
    hint: pythonHint(output) ?? 'Nothing was kept. Fix the rule, or try another spatch.',
  });
}

export const WITHOUT_PYTHON =
  "This spatch was built without Python. Use a distribution's coccinelle, or build it with --enable-python.";

/** spatch loads Python when a rule first asks for it, and says so in the words of pyml, its binding. */
function pythonHint(output: string): string | undefined {
  if (/Py\.run_command: unable to run/.test(output)) {
    return 'spatch needs Python for this rule. Install it where spatch runs (Debian: apt-get install python3).';
  }
  if (/Py\.find_library: unable to find/.test(output)) {
    const library = /libpython3\.\d+/.exec(output)?.[0] ?? 'libpython3-dev';
    return `spatch needs Python's shared library for this rule. Install it where spatch runs (Debian: apt-get install ${library}).`;
  }
  if (/compiled without Python support/.test(output)) {
    return WITHOUT_PYTHON;
  }
  return undefined;
}
