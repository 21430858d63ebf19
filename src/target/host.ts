import { realpathSync } from 'node:fs';
import { CompatError } from '../core/errors.js';
import { ifThereNow, namesIn, readIfThere } from '../core/files/missing.js';
import {
  type Runner,
  type RunOptions,
  type RunResult,
  readable,
  run,
} from '../core/process/process.js';
import { kernelEnvironment } from './environment.js';

/** Where make and cc of this kernel run: this machine, or behind a prefix (chroot, container, ssh). */
export interface KernelHost {
  /** The words of --exec; empty for this machine. The host must see the same files at the same paths. */
  prefix: readonly string[];
  /** `NAME=value` words for make: ARCH, CROSS_COMPILE, CC, LLVM, O, V, W. */
  makeWords: readonly string[];
  /**
   * Whether questions see the whole environment, as a build does [only what compilers heed]: a compiler behind a wrapper may heed any
   * variable.
   */
  seesAll?: boolean;
}

/**
 * With these variables ccache, sccache, distcc and icecc run the compiler itself, on this machine: before its name, or as links of its name in PATH.
 * ccache does not notice a new header that the compiler would find first, or that __has_include asks for. Another machine may have another compiler.
 */
const AT_FIRST_HAND = {
  CCACHE_DISABLE: '1',
  SCCACHE_RECACHE: '1',
  DISTCC_HOSTS: 'localhost',
  ICECC: 'disable',
};

/**
 * Asks a program on the kernel's host something: it sees the variables that answers may depend on, and (but for `seesAll`) no
 * others. Behind a prefix it sees what the prefix lets through, and the prefix sees all (ssh wants its agent).
 */
export function hostAsk(
  session: Runner,
  host: KernelHost,
  argv: readonly string[],
  options: RunOptions = {},
): Promise<RunResult> {
  if (host.prefix.length > 0) {
    const assignments = Object.entries(AT_FIRST_HAND).map(([name, value]) => `${name}=${value}`);
    return hostRun(session, host, ['env', ...assignments, ...argv], {
      ...options,
      base: session.env,
    });
  }
  const seen = host.seesAll ? session.env : kernelEnvironment(session.env);
  const base = { ...seen, ...AT_FIRST_HAND };
  return hostRun(session, host, argv, { ...options, base });
}

/**
 * Runs a program on the kernel's host. Locale C, so that the compiler's words can be read. A working
 * directory is one of the host's and need not exist here: behind a prefix, env(1) goes there. PWD names it, too,
 * since makefiles ask for it: a caller's own would lead them out of it.
 */
export function hostRun(
  session: Runner,
  host: KernelHost,
  argv: readonly string[],
  options: RunOptions = {},
): Promise<RunResult> {
  const { cwd, ...others } = options;
  const isHere = host.prefix.length === 0;
  const there = isHere || cwd === undefined ? [] : ['env', `--chdir=${cwd}`, `PWD=${cwd}`];
  return run(session, [...host.prefix, ...there, ...argv], {
    ...others,
    ...(isHere && cwd !== undefined ? { cwd } : {}),
    env: {
      LC_ALL: 'C',
      LANGUAGE: undefined,
      ...(isHere && cwd !== undefined ? { PWD: cwd } : {}),
      ...options.env,
    },
  });
}

/** The text of a file on the kernel's host; undefined where it can't be read. */
export async function hostRead(
  session: Runner,
  host: KernelHost,
  file: string,
): Promise<string | undefined> {
  if (host.prefix.length === 0) return (await readIfThere(file))?.toString('latin1');
  const result = await hostRun(session, host, ['cat', '--', file]);
  return result.exitCode === 0 ? result.stdout : undefined;
}

/** The path with its links resolved, or undefined where it does not exist. */
export async function hostPath(
  session: Runner,
  host: KernelHost,
  file: string,
): Promise<string | undefined> {
  if (host.prefix.length === 0) return ifThereNow(() => realpathSync(file));
  const result = await hostRun(session, host, ['readlink', '-e', '--', file]);
  return result.exitCode === 0 ? readable(result.stdout).replace(/\n$/, '') : undefined;
}

/** The names in a directory on the kernel's host, unsorted; none where there is no such directory. */
export async function hostList(session: Runner, host: KernelHost, dir: string): Promise<string[]> {
  if (host.prefix.length === 0) return namesIn(dir);
  const result = await hostRun(session, host, ['ls', '-1', '--', dir]);
  return result.exitCode === 0
    ? readable(result.stdout)
        .split('\n')
        .filter((name) => name !== '')
    : [];
}

/** Throws NO_KERNEL when the prefix itself can't be run, naming it. */
export async function checkPrefix(session: Runner, host: KernelHost): Promise<void> {
  if (host.prefix.length === 0) return;
  const result = await hostRun(session, host, ['true']);
  if (result.exitCode === 0) return;
  throw new CompatError('NO_KERNEL', `the --exec prefix does not run: ${host.prefix.join(' ')}`, {
    output: readable(result.stderr),
    hint: 'The prefix must run any command given behind it, with the same files at the same paths.',
  });
}
