import path from 'node:path';
import { type Runner, readable } from '../core/process/process.js';
import { programFile } from '../core/program-file.js';
import { hostAsk } from './host.js';
import type { KernelTree } from './kind.js';
import { behindScripts, isWatchable } from './known-compiler.js';

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
 * clang is both itself. Undefined where one can't be found, or may ask for more than is seen of it (a wrapper, a script), behind a prefix,
 * where files can't be looked at, and where the environment names other places to look for them.
 */
export async function findPrograms(
  session: Runner,
  { host, compile, compiler }: KernelTree,
): Promise<Program[] | undefined> {
  const [cc] = compile.argv;
  if (host.prefix.length > 0 || cc === undefined) return undefined;
  // Directories where a program may appear at any time, by several names each.
  if (session.env.COMPILER_PATH || session.env.GCC_EXEC_PREFIX) return undefined;
  const called = await behindScripts(session, cc);
  if (called === undefined) return undefined;
  const names = [...called];
  // One after another: -j1 holds for these, too.
  for (const name of isClang(compiler) ? ['as'] : ['cc1', 'as']) {
    const { exitCode, stdout } = await hostAsk(session, host, [cc, `-print-prog-name=${name}`]);
    if (exitCode !== 0) return undefined;
    names.push(readable(stdout).trim());
  }
  const programs: Program[] = [];
  for (const [at, name] of names.entries()) {
    const file = calledAnywhere(name, session.env);
    if (file === undefined) return undefined;
    if (at >= called.length && !(await isWatchable(file))) return undefined;
    programs.push({ name, file });
  }
  return programs;
}

/** Of the first line of a compiler's --version. */
export function isClang(version: string): boolean {
  return /clang/i.test(version);
}

/**
 * The libraries that are the larger part of a compiler, as Debian's clang has them; undefined where the system does not say which it
 * loads. A program that is linked statically has none.
 */
export async function librariesOf(
  session: Runner,
  { host, compiler }: Pick<KernelTree, 'host' | 'compiler'>,
  program: string,
): Promise<string[] | undefined> {
  if (!isClang(compiler)) return [];
  const asked = ['env', 'LD_TRACE_LOADED_OBJECTS=1', program, '--version'];
  const { exitCode, stdout } = await hostAsk(session, host, asked);
  if (exitCode !== 0) return undefined;
  const loaded = [...readable(stdout).matchAll(/^\s.* => (\/.*) \(0x[0-9a-f]+\)$/gm)];
  return loaded.flatMap(([, library = '']) => (/clang|LLVM/.test(library) ? [library] : []));
}

/** Whether the names still lead to the same files. */
export function samePrograms(programs: readonly Program[], env: NodeJS.ProcessEnv): boolean {
  return programs.every(({ name, file }) => calledAnywhere(name, env) === file);
}

/** The file behind a name that means the same in each directory; undefined for another, and where there is none. */
export function calledAnywhere(name: string, env: NodeJS.ProcessEnv): string | undefined {
  return path.isAbsolute(name) || !name.includes('/') ? programFile(name, env) : undefined;
}
