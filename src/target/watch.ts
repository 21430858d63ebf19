import path from 'node:path';
import { readNowIfThere } from '../core/files/missing.js';
import type { Runner, RunResult } from '../core/process.js';
import { PROGRAM_DIR } from '../core/program-dir.js';
import { ranOutOf } from './diagnostics.js';
import { hostAsk, hostRead, type KernelHost } from './host.js';

const SOURCE = path.join(PROGRAM_DIR, 'native/watch.c');

/** A library that notes what kbuild does not tell: native/watch.c. */
export interface Watch {
  library: string;
  /** Where it writes. */
  dir: string;
}

/**
 * Makes the library with a compiler at hand: kbuild's own is not known yet. Undefined where none can make it, or it does not load; `dir`
 * is a directory of this question's own.
 */
export async function makeWatch(
  session: Runner,
  host: KernelHost,
  kdir: string,
  dir: string,
): Promise<Watch | undefined> {
  const library = path.join(dir, 'watch.so');
  const flags = ['-shared', '-fPIC', '-O0', '-nostdlib', '-Wl,-z,now', '-fno-builtin', '-w'];
  for (const cc of await compilersAtHand(session, host, kdir)) {
    const argv = [...cc, ...flags, '-o', library, SOURCE];
    const made = await asked(session, host, ['env', 'CCACHE_DISABLE=1', ...argv]);
    if (made?.exitCode !== 0) continue;
    const watch = { library, dir };
    const loaded = await asked(session, host, watched(watch, ['sh', '-c', 'true']));
    return loaded?.exitCode === 0 && loaded.stderr === '' ? watch : undefined;
  }
  return undefined;
}

/** The command with the library loaded, on the kernel's host. */
export function watched({ library, dir }: Watch, argv: readonly string[]): string[] {
  return ['env', `LD_PRELOAD=${library}`, `COMPAT_WATCH=${dir}`, ...argv];
}

/** Why what a watched command said can't be believed, as a sentence; undefined where nothing was noted. */
export function whyNot({ dir }: Watch): string | undefined {
  const killed = /\d+/.exec(readNowIfThere(path.join(dir, 'killed'))?.toString() ?? '')?.[0];
  if (killed !== undefined) return `a program was killed by signal ${killed}`;
  const lost = readNowIfThere(path.join(dir, 'lost'))?.toString('latin1') ?? '';
  return NOT_STARTED.test(lost) ? 'a program could not be started' : ranOutOf(lost);
}

/** The words of ld.so(8), of the gcc driver and of shells, where there is too little memory to start another program. */
const NOT_STARTED =
  /: error while loading shared libraries: |fatal error: cannot execute |Cannot fork|fork: /;

/** The compiler that the user named, that the kernel was built with, the usual ones. */
async function compilersAtHand(
  session: Runner,
  host: KernelHost,
  kdir: string,
): Promise<string[][]> {
  const named = host.makeWords.find((word) => word.startsWith('CC='))?.slice('CC='.length);
  const config = await hostRead(session, host, path.join(kdir, 'include/config/auto.conf'));
  const built = /^CONFIG_CC_VERSION_TEXT="?(\S+)/m.exec(config ?? '')?.[1];
  const names = [named ?? session.env.CC, built, 'gcc', 'cc', 'clang'];
  const words = names.map((name) => name?.trim().split(/\s+/) ?? []);
  return words.filter(([cc]) => cc !== undefined && cc !== '');
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
