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
    const beginning = await beginningOf(file);
    if (isLoaded(beginning)) return NAMES.test(path.basename(file)) ? names : undefined;
    const next = PLAIN_SCRIPT.exec(beginning.toString('latin1'))?.[1];
    // bash reads another file first.
    if (next === undefined || env.BASH_ENV) return undefined;
    name = next;
  }
  return undefined;
}

/**
 * Whether it is machine code that ld.so loads, so that what it asks can be watched: no script, and no program that is linked statically, which may ask
 * for anything without a trace.
 */
export async function isWatchable(file: string): Promise<boolean> {
  return isLoaded(await beginningOf(file));
}

const PT_INTERP = 3;

/** Of the beginning of an ELF file: whether a program header names the loader. See elf(5). */
function isLoaded(elf: Buffer): boolean {
  if (elf.length < 64 || elf.toString('latin1', 0, 4) !== '\x7fELF') return false;
  const [is64, isLittle] = [elf[4] === 2, elf[5] === 1];
  const half = (at: number) => (isLittle ? elf.readUInt16LE(at) : elf.readUInt16BE(at));
  const word = (at: number) => (isLittle ? elf.readUInt32LE(at) : elf.readUInt32BE(at));
  // Nobody writes them more than 4 GiB behind the beginning: the upper half of 64 bits is not read.
  const from = is64 ? word(isLittle ? 32 : 36) : word(28);
  const [size, count] = [half(is64 ? 54 : 42), half(is64 ? 56 : 44)];
  return Array.from({ length: count }, (_, at) => from + at * size).some(
    (at) => at + 4 <= elf.length && word(at) === PT_INTERP,
  );
}

/** Nothing of what may not be read. */
async function beginningOf(file: string): Promise<Buffer> {
  try {
    return await readBeginning(file, LONGEST_SCRIPT);
  } catch (error) {
    if (isReadOnly(error)) return Buffer.of();
    throw error;
  }
}
