import { CompatError, type ErrorCode, type ErrorDetails } from '../core/errors.js';
import { installerHere, installing } from '../core/installer.js';
import type { RunResult } from '../core/process/process.js';
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

/** A failure that is about this rule and these files: spatch works, and dies of what it was given here. */
export class SpatchDied extends CompatError {
  constructor(
    code: ErrorCode,
    message: string,
    /** How it died, in words that fit after "spatch". The same on every machine. */
    readonly how: string,
    details: ErrorDetails,
  ) {
    super(code, message, details);
  }
}

/** spatch says so of each file that it begins with: what comes before is about the rule, the options, the wrapper. */
const BEGUN = /^HANDLING: /m;
/** Signals by which a program dies of its input. One that is killed for want of memory gets another. */
const DEADLY = ['SIGSEGV', 'SIGABRT', 'SIGBUS', 'SIGFPE', 'SIGILL'];
/** No room, no memory, no file: nothing that depends on rule and files. */
const OF_THE_MACHINE =
  /^(?:cp|sh): |^warning: Can't find |^Skipping unreadable file: |Out_of_memory|Sys_error|Unix_error/m;
const EXCEPTION = /^(?:Fatal error: exception|EXN:|exception on .*?:?) *(.*)$/m;

/** How spatch died of this rule on these files; undefined where a failure may have another cause. */
function deathOf(result: RunResult): string | undefined {
  const { exitCode, killedBy, stderr } = result;
  if (!BEGUN.test(stderr) || OF_THE_MACHINE.test(stderr) || pythonHint(stderr)) return undefined;
  if (killedBy !== undefined) {
    return DEADLY.includes(killedBy) ? `was killed by ${killedBy}` : undefined;
  }
  // Those of a wrapper: a container that does not start, a connection that breaks.
  if (exitCode !== undefined && exitCode >= 125 && exitCode < 255) return undefined;
  const last = stderr.trimEnd().split('\n').at(-1) ?? '';
  const said = EXCEPTION.exec(stderr)?.[1] ?? (exitCode === 0 ? '' : last);
  const reason = /\/|^-+$/.test(said) ? '' : said.trim().slice(0, 80);
  return `died${exitCode === 0 ? '' : ` with exit status ${exitCode}`}${reason && `: ${reason}`}`;
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
  // It is no matter of the rule or the file, which is not to be left out for that.
  if (/No space left on device|Disk quota exceeded/.test(output)) {
    return new CompatError('DISK_FULL', `the disk is full: ${message}`, {
      output,
      hint: 'Free some space, or name another place in TMPDIR, and run the same command again. Nothing was kept.',
    });
  }
  const details = {
    output,
    hint:
      pythonHint(output) ??
      stackHint(output) ??
      'Nothing was kept. Fix the rule, or try another spatch.',
  };
  const how = deathOf(result);
  if (how !== undefined) return new SpatchDied('SPATCH_FAILED', message, how, details);
  return new CompatError('SPATCH_FAILED', message, details);
}

/** OCaml says so of its own stack; before OCaml 5 that is the system's. */
function stackHint(output: string): string | undefined {
  return /\bStack[_ ]overflow\b/i.test(output)
    ? 'The code is nested too deeply for spatch. Give it more stack (ulimit -s unlimited), and run the same command again. Nothing was kept.'
    : undefined;
}

export const WITHOUT_PYTHON =
  "This spatch was built without Python. Use a distribution's coccinelle, or build it with --enable-python.";

/** spatch loads Python when a rule first asks for it, and says so in the words of pyml, its binding. */
function pythonHint(output: string): string | undefined {
  if (/Py\.run_command: unable to run/.test(output)) {
    return `spatch needs Python for this rule. Install it where spatch runs (here: ${installing('python3')}).`;
  }
  if (/Py\.find_library: unable to find/.test(output)) {
    const library = /libpython3\.\d+/.exec(output)?.[0] ?? 'libpython3-dev';
    return `spatch needs Python's shared library for this rule. Install it where spatch runs (here: ${installing('libpython' in installerHere().packages ? 'libpython' : library)}).`;
  }
  if (/compiled without Python support/.test(output)) {
    return WITHOUT_PYTHON;
  }
  return undefined;
}
