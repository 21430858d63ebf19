import path from 'node:path';
import { readNowIfThere } from '../core/files/missing.js';
import type { Runner } from '../core/process/process.js';
import { compilersAtHand } from './compilers.js';
import { ranOutOf } from './diagnostics.js';
import type { KernelHost } from './host.js';
import { nativeLibrary } from './native-library.js';

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
  const trial = (library: string): string[] => watched({ library, dir }, ['sh', '-c', 'true']);
  const compilers = await compilersAtHand(session, host, kdir);
  const library = await nativeLibrary(session, { name: 'watch', host, compilers, dir, trial });
  return library === undefined ? undefined : { library, dir };
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
