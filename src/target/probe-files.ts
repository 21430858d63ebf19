import { existsSync } from 'node:fs';
import path from 'node:path';
import { listFiles } from '../core/files/glob.js';
import type { Session } from '../core/session.js';
import type { KernelTree } from './kind.js';

/** What the compile command of a module object is made from, in a kernel's source and object tree. */
const MAKEFILES = [
  'Makefile',
  'Kbuild',
  'arch/*/Makefile*',
  'scripts/Makefile*',
  'scripts/*.include',
  'scripts/*.sh',
];

/** Named outright, since include/config may hold ten thousand other files. */
const FILES = [
  'scripts/basic/Makefile',
  'include/config/auto.conf',
  'include/config/kernel.release',
];

/** The makefiles and configuration that what kbuild said of a tree depends on, in a fixed order. */
export async function probeFiles(
  { signal }: Pick<Session, 'signal'>,
  { kdir, objtree, srctree }: KernelTree,
): Promise<string[]> {
  const files: string[] = [];
  for (const dir of new Set([kdir, objtree, srctree])) {
    const names = await listFiles(MAKEFILES, { cwd: dir, dot: true, signal });
    files.push(...[...names, ...FILES].map((name) => path.join(dir, name)).filter(existsSync));
  }
  return files.sort();
}
