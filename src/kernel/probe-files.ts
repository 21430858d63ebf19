import { access } from 'node:fs/promises';
import path from 'node:path';
import glob from 'fast-glob';
import { isMissing } from '../core/files.js';
import { readable } from '../core/process.js';
import { hostPath, hostRun } from './host.js';
import type { KernelTree } from './probe.js';

/** What the compile command of a module object is made from, in a kernel's source and object tree. */
const MAKEFILES = [
  'Makefile',
  'Kbuild',
  'arch/*/Makefile*',
  'scripts/Makefile*',
  'scripts/*.include',
  'scripts/*.sh',
  'scripts/basic/Makefile',
  'include/config/auto.conf',
  'include/config/kernel.release',
];

/**
 * The files that what kbuild said of a tree hangs on: its makefiles and configuration, and the
 * compiler's own programs. `missing` are the places where the search path would find another
 * compiler first. Undefined where a program can't be found, and behind a prefix, where files can't
 * be looked at.
 */
export async function probeFiles(
  tree: KernelTree,
  searchPath: string,
): Promise<{ found: string[]; missing: string[] } | undefined> {
  const { host, kdir, objtree, srctree, compile } = tree;
  const [cc] = compile.argv;
  if (host.prefix.length > 0 || cc === undefined) return undefined;
  const found: string[] = [];
  const missing: string[] = [];
  for (const dir of new Set([kdir, objtree, srctree])) {
    const names = await glob(MAKEFILES, { cwd: dir, dot: true });
    found.push(...names.map((name) => path.join(dir, name)));
  }
  for (const name of [cc, ...(await ownPrograms(tree, cc))]) {
    const program = await lookUp(name, searchPath);
    if (program === undefined) return undefined;
    const real = await hostPath(host, program.file);
    if (real === undefined) return undefined;
    found.push(program.file, real);
    missing.push(...program.passed);
  }
  return { found: found.sort(), missing: missing.sort() };
}

/**
 * The programs that the gcc driver runs: the compiler proper and the assembler. It answers with a
 * path, or with a bare name for what it will look for in PATH; clang answers with a bare name.
 */
async function ownPrograms({ host }: KernelTree, cc: string): Promise<string[]> {
  const programs: string[] = [];
  // One after another: -j1 holds for these, too.
  for (const name of ['cc1', 'as']) {
    const { exitCode, stdout } = await hostRun(host, [cc, `-print-prog-name=${name}`]);
    if (exitCode === 0) programs.push(readable(stdout).trim());
  }
  return programs;
}

/** Finds a program as execvp does; `passed` are the places that were tried before. */
async function lookUp(
  name: string,
  searchPath: string,
): Promise<{ file: string; passed: string[] } | undefined> {
  if (name.includes('/')) return path.isAbsolute(name) ? { file: name, passed: [] } : undefined;
  const passed: string[] = [];
  for (const dir of searchPath.split(':')) {
    const file = path.resolve(dir, name);
    if (await isThere(file)) return { file, passed };
    passed.push(file);
  }
  return undefined;
}

async function isThere(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
