import { createHash } from 'node:crypto';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LARGEST, readWithin } from '../core/files/bounded.js';
import { keep, readKept } from '../core/files/kept.js';
import type { Runner, RunResult } from '../core/process/process.js';
import { PROGRAM_DIR } from '../core/program-dir.js';
import { stateDir } from '../core/state-dir.js';
import { heededVariables } from './environment.js';
import { hostAsk, type KernelHost } from './host.js';
import { calledAnywhere } from './programs.js';

const SOURCES = path.join(PROGRAM_DIR, 'native');
const FLAGS = [
  ...['-shared', '-fPIC', '-O0', '-nostdlib'],
  // What a libc lacks shows when it is loaded, and not in the midst of a compile.
  ...['-Wl,-z,now', '-fno-builtin', '-w'],
];

/** Two for each compiler and each version of the sources. */
const MOST_KEPT = 16;

/** A library of native/ that is wanted. */
export interface NativeLibrary {
  name: 'fork-point' | 'watch';
  host: KernelHost;
  /** Compilers, the words of each: a cross compiler's code does not run here. */
  compilers: readonly (readonly string[])[];
  /** Where it is put. */
  dir: string;
  /** The command that it is to be loaded into, as a trial: it must end well and say nothing. */
  trial: (library: string) => readonly string[];
}

/**
 * Makes a library that is loaded into other programs (native/README.md), by the first of the compilers that makes one which loads,
 * or takes the one that this compiler has made of the same sources before: it is kept for this user, and copied into `dir`. A
 * kept one that is damaged, or that is refused when it is loaded, is made again.
 *
 * @returns where it lies; undefined where none can be made
 */
export async function nativeLibrary(
  session: Runner,
  wanted: NativeLibrary,
): Promise<string | undefined> {
  const library = path.join(wanted.dir, `${wanted.name}.so`);
  for (const cc of wanted.compilers) {
    const place = keptPlace(session, wanted, cc);
    const earlier = place && readKept(place);
    if (earlier !== undefined) {
      writeFileSync(library, earlier);
      if (await loads(session, wanted, library)) return library;
    }
    if (!(await compiles(session, wanted, cc, library))) continue;
    if (!(await loads(session, wanted, library))) continue;
    if (place !== undefined) keep(place, readWithin(library, LARGEST, 'a library'), MOST_KEPT);
    return library;
  }
  return undefined;
}

async function compiles(
  session: Runner,
  { name, host }: NativeLibrary,
  cc: readonly string[],
  library: string,
): Promise<boolean> {
  const argv = [...cc, ...FLAGS, '-o', library, path.join(SOURCES, `${name}.c`)];
  const made = await asked(session, host, ['env', 'CCACHE_DISABLE=1', ...argv]);
  return made?.exitCode === 0;
}

/** A library of another architecture is refused by the loader with a word on stderr, and no more. */
async function loads(
  session: Runner,
  { host, trial }: NativeLibrary,
  library: string,
): Promise<boolean> {
  const loaded = await asked(session, host, trial(library));
  return loaded?.exitCode === 0 && loaded.stderr === '';
}

/** Undefined where the program isn't there. */
async function asked(
  session: Runner,
  host: KernelHost,
  argv: readonly string[],
): Promise<RunResult | undefined> {
  return hostAsk(session, host, argv).catch((error: unknown) => {
    if ((error as { code?: unknown }).code === 'NO_SUCH_PROGRAM') return undefined;
    throw error;
  });
}

/**
 * Where the library is kept that this compiler makes of these sources; undefined where it isn't: behind a prefix, where the
 * compiler's file can't be looked at, and where the environment names other places for the rest of the compiler.
 */
function keptPlace(
  { env }: Runner,
  { name, host }: NativeLibrary,
  cc: readonly string[],
): string | undefined {
  if (host.prefix.length > 0 || env.COMPILER_PATH || env.GCC_EXEC_PREFIX) return undefined;
  const compiler = calledAnywhere(cc[0] ?? '', env);
  const { dir, onlyNow } = stateDir(env);
  if (compiler === undefined || onlyNow) return undefined;
  const { size, mtimeMs, ino } = statSync(compiler);
  const key = [name, cc, FLAGS, compiler, size, mtimeMs, ino, process.arch, heededVariables(env)];
  const hash = createHash('sha256').update(JSON.stringify(key));
  for (const source of readdirSync(SOURCES).sort()) {
    if (!/\.[ch]$/.test(source)) continue;
    hash
      .update(`\0${source}\0`)
      .update(readWithin(path.join(SOURCES, source), LARGEST, 'a source'));
  }
  return path.join(dir, 'libraries', hash.digest('hex'));
}
