import path from 'node:path';
import { readBeginning } from '../core/files/bounded.js';
import { isReadOnly } from '../core/files/write-errors.js';
import type { Runner } from '../core/process/process.js';
import { programFile } from '../core/program-file.js';
import type { KernelHost } from './host.js';

/** gcc and clang by the names that they are installed as, and what direct.ts knows to leave out. */
const NAMES =
  /^(?:(?:[\w.]+-)*(?:gcc|g\+\+|cc|c\+\+|cpp|clang|clang\+\+)(?:-[\d.]+)?|ccache|sccache|distcc|icecc)$/;

/** A script that does nothing but call another program with its own words and some more: its bytes tell all. */
const PLAIN_SCRIPT =
  /^#! ?\/(?:usr\/)?bin\/(?:sh|dash|bash)\n(?:[ \t]*(?:#.*)?\n)*exec (\/?[\w.+-][\w./+-]*)(?: (?:"\$@"|[\w.,/=+:@%-]+))*\s*$/;
const LONGEST_SCRIPT = 4096;

/** Nothing changes there, and the wrappers that stand there heed variables that questions see. */
const IMMUTABLE = /^\/(?:nix|gnu)\/store\//;

/**
 * Whether what is called is a compiler itself, or a plain script in front of one, and no program of who knows whom: what another wrapper makes of
 * its words nobody knows, it may read any variable and any file. Behind a prefix that can't be told: true.
 */
export async function isKnownCompiler(
  session: Pick<Runner, 'env'>,
  { prefix }: KernelHost,
  cc: string,
): Promise<boolean> {
  return prefix.length > 0 || (await behindScripts(session, cc)) !== undefined;
}

/** The names of what is called and of what plain scripts call in turn; undefined where the last is no known compiler. */
export async function behindScripts(
  { env }: Pick<Runner, 'env'>,
  cc: string,
): Promise<string[] | undefined> {
  const names = [cc];
  for (let name = cc; names.length < 8; names.push(name)) {
    const file = programFile(name, env);
    if (file === undefined || IMMUTABLE.test(file)) return names;
    if (await isMachineCode(file)) return NAMES.test(path.basename(file)) ? names : undefined;
    const next = PLAIN_SCRIPT.exec(await beginningOf(file))?.[1];
    // bash reads another file first.
    if (next === undefined || env.BASH_ENV) return undefined;
    name = next;
  }
  return undefined;
}

/** Whether the kernel runs it by itself: it is no script, and may be read. */
export async function isMachineCode(file: string): Promise<boolean> {
  return (await beginningOf(file)).startsWith('\x7fELF');
}

/** As latin1; nothing of what may not be read. */
async function beginningOf(file: string): Promise<string> {
  try {
    return (await readBeginning(file, LONGEST_SCRIPT)).toString('latin1');
  } catch (error) {
    if (isReadOnly(error)) return '';
    throw error;
  }
}
