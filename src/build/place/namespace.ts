import path from 'node:path';
import { CompatError } from '../../core/errors.js';
import { type Runner, readable, run, unseen } from '../../core/process/process.js';
import { PROGRAM_DIR } from '../../core/program-dir.js';

/** Lays out the namespace, and runs a command in it; see there. */
const PROGRAM = path.join(PROGRAM_DIR, 'native/namespace.sh');

/** Words that run the command behind them in a mount namespace of its own. */
export interface Namespace {
  words: readonly string[];
}

/** Why there is none. */
export interface NoNamespace {
  why: string;
}

/**
 * A namespace in which a command sees what `changes` say, in words of native/namespace.sh. Root needs no more; another user needs a kernel
 * that allows user namespaces, and keeps the user and group id there.
 *
 * @param proof a command, and what it prints in such a namespace and nowhere else
 */
export async function openNamespace(
  session: Runner,
  changes: readonly string[],
  proof: { argv: readonly string[]; prints: string },
): Promise<Namespace | NoNamespace> {
  let why = 'unshare (util-linux 2.36) is not here';
  for (const { as, ids } of waysIn()) {
    const words = [...['unshare', ...as, '--mount', '--propagation', 'private', '--']];
    words.push('sh', PROGRAM, ids, ...changes, '--');
    const tried = await run(unseen(session), [...words, ...proof.argv], {
      env: { LC_ALL: 'C' },
    }).catch(orNoProgram);
    if (tried?.exitCode === 0 && tried.stdout === proof.prints) return { words };
    if (tried !== undefined) why = firstLine(tried.stderr) ?? 'what is mounted there is not seen';
  }
  return { why };
}

/** As root, who may lack the right in a container; as the user, who is root of a user namespace for a moment. */
function waysIn(): { as: string[]; ids: string }[] {
  const [uid, gid] = [process.geteuid?.(), process.getegid?.()];
  const asUser = { as: ['--user', '--map-root-user'], ids: `${uid}:${gid}` };
  return uid === 0 ? [{ as: [], ids: '' }, asUser] : [asUser];
}

function firstLine(words: string): string | undefined {
  const line = readable(words).trim().split('\n')[0];
  return line === '' ? undefined : line;
}

function orNoProgram(error: unknown): undefined {
  if (!(error instanceof CompatError) || error.code !== 'NO_SUCH_PROGRAM') throw error;
}
