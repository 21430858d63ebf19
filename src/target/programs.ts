import path from 'node:path';
import { type Runner, readable } from '../core/process/process.js';
import { programFile } from '../core/program-file.js';
import { hostAsk } from './host.js';
import type { KernelTree } from './kind.js';

/** A program that makes the answers: the compiler, or one that the compiler runs. */
export interface Program {
  /** As it is called: a path, or a name that is looked for in PATH. */
  name: string;
  /** The file behind it, links resolved. */
  file: string;
}

/**
 * The programs behind a tree's compile command: the gcc driver, the compiler proper, the assembler. The
 * driver names the others by a path, or by a bare name where it will look in PATH (clang always does).
 * Undefined where one can't be found, behind a prefix, where files can't be looked at, and where the environment names other places to
 * look for them.
 */
export async function findPrograms(
  session: Runner,
  { host, compile }: KernelTree,
): Promise<Program[] | undefined> {
  const [cc] = compile.argv;
  if (host.prefix.length > 0 || cc === undefined) return undefined;
  // Directories where a program may appear at any time, by several names each.
  if (session.env.COMPILER_PATH || session.env.GCC_EXEC_PREFIX) return undefined;
  const names = [cc];
  // One after another: -j1 holds for these, too.
  for (const name of ['cc1', 'as']) {
    const { exitCode, stdout } = await hostAsk(session, host, [cc, `-print-prog-name=${name}`]);
    if (exitCode === undefined) return undefined;
    if (exitCode === 0) names.push(readable(stdout).trim());
  }
  const files = names.map((name) => calledAnywhere(name, session.env));
  if (files.includes(undefined)) return undefined;
  return names.map((name, index) => ({ name, file: files[index] ?? '' }));
}

/** Whether the names still lead to the same files. */
export function samePrograms(programs: readonly Program[], env: NodeJS.ProcessEnv): boolean {
  return programs.every(({ name, file }) => calledAnywhere(name, env) === file);
}

/** The file behind a name that means the same in each directory; undefined for another, and where there is none. */
export function calledAnywhere(name: string, env: NodeJS.ProcessEnv): string | undefined {
  return path.isAbsolute(name) || !name.includes('/') ? programFile(name, env) : undefined;
}
