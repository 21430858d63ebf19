import { CompatError } from '../core/errors.js';
import { isMissing } from '../core/files/missing.js';
import { withTempDir } from '../core/files/temp-dir.js';
import { installingAgain } from '../core/installer.js';
import { type Runner, type RunResult, run } from '../core/process/process.js';
import { programFile } from '../core/program-file.js';
import { readVersion } from './version.js';
import { words } from './words.js';

/** A spatch that has answered. */
export interface Spatch {
  /** The program, or a wrapper and its arguments with the program at the end. */
  command: readonly string[];
  /** As it prints it, such as "1.1.1". */
  version: string;
  /** Whether it says that it was built with Python. It may still lack the library: see checkRules. */
  python: boolean;
}

/** `--version` answers at once; through a wrapper that has to fetch an image it may take longer. */
const ANSWER_MS = 120_000;

/**
 * Asks spatch for its version. Returns undefined where there is no such program; throws SPATCH_FAILED
 * where there is one that doesn't answer as spatch does.
 *
 * @param command such as `['spatch']`, or `['ssh', 'host', 'spatch']`
 */
export async function findSpatch(
  session: Runner,
  command: readonly string[],
): Promise<Spatch | undefined> {
  const answer = await ask(session, [...command, '--version']);
  if (answer === undefined) return undefined;
  const version = readVersion(answer.stdout);
  if (answer.exitCode !== 0 || version === undefined) {
    throw new CompatError(
      'SPATCH_FAILED',
      `${command.join(' ')} --version ${answer.timedOut ? 'does not answer' : 'does not say which spatch it is'}`,
      {
        output: words(`${answer.stderr}${answer.stdout}`),
        hint: `Check spatch.command in compat.toml, and that coccinelle is installed whole (${installingAgain('spatch')}).`,
      },
    );
  }
  return { command, version, python: /^Python scripting support: yes/m.test(answer.stdout) };
}

async function ask(session: Runner, argv: readonly string[]): Promise<RunResult | undefined> {
  try {
    // HOME: without one spatch ends with "Fatal error: exception Not_found".
    const env = { LC_ALL: 'C', HOME: session.env.HOME ?? '/' };
    // From where it will work later: a wrapper shows spatch the directory it is called in.
    return await withTempDir(session, (cwd) =>
      run(session, argv, { cwd, env, timeoutMs: ANSWER_MS }),
    );
  } catch (error) {
    const started = !(error instanceof CompatError && error.code === 'NO_SUCH_PROGRAM');
    if (started || isThere(argv, session.env, error.cause)) throw error;
    return undefined;
  }
}

/**
 * Whether there is such a program, although it could not be started. execvp(3) says EACCES where PATH has a directory that
 * may not be entered, and no other has the program.
 */
function isThere([name = '']: readonly string[], env: NodeJS.ProcessEnv, cause: unknown): boolean {
  if (isMissing(cause)) return false;
  return name.includes('/') || programFile(name, env) !== undefined;
}
