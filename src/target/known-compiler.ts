import path from 'node:path';
import { readBeginning } from '../core/files/bounded.js';
import { isReadOnly } from '../core/files/write-errors.js';
import type { Runner } from '../core/process/process.js';
import { programFile } from '../core/program-file.js';
import type { KernelHost } from './host.js';

/** gcc and clang by the names that they are installed as, and what direct.ts knows to leave out. */
const NAMES =
  /^(?:(?:[\w.]+-)*(?:gcc|g\+\+|cc|c\+\+|cpp|clang|clang\+\+)(?:-[\d.]+)?|ccache|sccache|distcc|icecc)$/;

/** Nothing changes there, and the wrappers that stand there heed variables that questions see. */
const IMMUTABLE = /^\/(?:nix|gnu)\/store\//;

/**
 * Whether what is called is a compiler itself, and no program of who knows whom in front of one: a script, or one of another name. What such
 * a wrapper makes of its words nobody knows: it may read any variable and any file. Behind a prefix that can't be told: true.
 */
export async function isKnownCompiler(
  { env }: Pick<Runner, 'env'>,
  { prefix }: KernelHost,
  cc: string,
): Promise<boolean> {
  if (prefix.length > 0) return true;
  const file = programFile(cc, env);
  if (file === undefined || IMMUTABLE.test(file)) return true;
  return NAMES.test(path.basename(file)) && isMachineCode(file);
}

/** Whether the kernel runs it by itself: it is no script, and may be read. */
export async function isMachineCode(file: string): Promise<boolean> {
  try {
    return (await readBeginning(file, 4)).toString('latin1') === '\x7fELF';
  } catch (error) {
    if (isReadOnly(error)) return false;
    throw error;
  }
}
