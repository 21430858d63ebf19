import path from 'node:path';
import type { Runner, RunResult } from '../core/process.js';
import { hostAsk, hostRead, type KernelHost } from './host.js';

/** A library to be loaded into programs on the kernel's host (LD_PRELOAD). */
export interface Preload {
  /** Its C source. */
  source: string;
  /** Where it is made. */
  library: string;
  /** A command with the library loaded, which says nothing on stderr and ends with 0 where all is well. */
  loading: readonly string[];
}

/** It is linked with nothing; what a libc lacks shows when it is loaded, and not in the midst of its work. */
const FLAGS = ['-shared', '-fPIC', '-O0', '-nostdlib', '-Wl,-z,now', '-fno-builtin', '-w'];

/**
 * Makes the library by the first of the compilers that makes one which loads: a cross compiler's code does not run here, and the loader
 * refuses it with a word on stderr. Returns whether there is one.
 */
export async function makePreload(
  session: Runner,
  host: KernelHost,
  compilers: readonly (readonly string[])[],
  { source, library, loading }: Preload,
): Promise<boolean> {
  for (const cc of compilers) {
    const argv = ['env', 'CCACHE_DISABLE=1', ...cc, ...FLAGS, '-o', library, source];
    const made = await asked(session, host, argv);
    if (made?.exitCode !== 0) continue;
    const loaded = await asked(session, host, loading);
    if (loaded?.exitCode === 0 && loaded.stderr === '') return true;
  }
  return false;
}

/** The compilers that may be there: the one that the user named, that the kernel was built with, the usual ones. */
export async function compilersAtHand(
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
