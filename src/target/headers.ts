import path from 'node:path';
import type { Runner } from '../core/process/process.js';
import { hostPath } from './host.js';
import type { KernelTree } from './kind.js';

/** Whether `#include <name>` finds a header with the kernel's own flags, in one of its -I directories. */
export async function hasHeader(
  session: Runner,
  { host, compile }: KernelTree,
  name: string,
): Promise<boolean> {
  const { argv, cwd } = compile;
  for (const [index, word] of argv.entries()) {
    if (!word.startsWith('-I')) continue;
    const dir = word === '-I' ? (argv[index + 1] ?? '') : word.slice(2);
    if ((await hostPath(session, host, path.resolve(cwd, dir, name))) !== undefined) return true;
  }
  return false;
}
