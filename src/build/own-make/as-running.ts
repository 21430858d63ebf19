import { chmod, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readable } from '../../core/process/process.js';
import type { Session } from '../../core/session.js';
import { hostRun, type KernelTree } from '../../target/index.js';

/** What may stand in quotes of a shell. */
const PLAIN = /^[\w.+~-]+$/;

/**
 * Words that run the command behind them as if `tree` were of the kernel that runs: `uname -r` there, which a recipe
 * or a script of the driver's spells out, says its release. `dir` is a directory for the program that says so.
 */
export async function asRunning(
  session: Session,
  { host, release }: Pick<KernelTree, 'host' | 'release'>,
  dir: string,
): Promise<readonly string[]> {
  const { stdout, exitCode } = await hostRun(session, host, ['printenv', 'PATH']);
  const search = readable(stdout).trimEnd();
  if (exitCode !== 0 || search === '' || !PLAIN.test(release)) return [];
  const program = path.join(dir, 'uname');
  await writeFile(program, unameScript(release));
  // Others than the caller may run there.
  await chmod(dir, 0o755);
  await chmod(program, 0o755);
  return ['env', `PATH=${dir}:${search}`];
}

function unameScript(release: string): string {
  return [
    '#!/bin/sh',
    'case $* in',
    `-r | --kernel-release) echo '${release}' ;;`,
    '*) command -p uname "$@" ;;',
    'esac',
    '',
  ].join('\n');
}
