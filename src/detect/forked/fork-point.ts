import type { Runner } from '../../core/process/process.js';
import {
  compilersAtHand,
  isClang,
  isKnownCompiler,
  type KernelTree,
  nativeLibrary,
} from '../../target/index.js';

/** native/fork-point.c, compiled for the machine that the compiler runs on. */
export interface ForkPoint {
  library: string;
  /** Whether it only writes down what is asked: nothing is known of how this compiler reads its files [no]. */
  isWatchOnly?: boolean;
}

/**
 * Makes the library that is loaded into the compiler: by the compiler itself or, where that is a cross compiler, whose code does not run
 * here, by another one at hand. clang, which reads its files otherwise, is only watched. Undefined where it can't be used: a compiler behind a
 * wrapper, no compiler for this machine. Then every test is compiled alone: slower, with the same answers.
 */
export async function makeForkPoint(
  session: Runner,
  { compile, compiler, host, kdir }: KernelTree,
  tempDir: string,
): Promise<ForkPoint | undefined> {
  const [cc, first] = compile.argv;
  if (cc === undefined || first === undefined || !first.startsWith('-')) return undefined;
  if (!(await isKnownCompiler(session, host, cc))) return undefined;
  const trial = (library: string): string[] => withLibrary({ library }, {}, [cc, '--version']);
  const compilers = [[cc], ...(await compilersAtHand(session, host, kdir))];
  const wanted = { name: 'fork-point', host, compilers, dir: tempDir, trial } as const;
  const library = await nativeLibrary(session, wanted);
  return library === undefined ? undefined : { library, isWatchOnly: isClang(compiler) };
}

/** The command with the library loaded; `env` runs on the kernel's host, behind any prefix. */
export function withLibrary(
  { library }: Pick<ForkPoint, 'library'>,
  variables: Record<string, string>,
  argv: readonly string[],
): string[] {
  const assignments = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
  // ccache, disguised as gcc, would open the fork point itself.
  return ['env', 'CCACHE_DISABLE=1', `LD_PRELOAD=${library}`, ...assignments, ...argv];
}

/**
 * The user's variables for the library (native/README.md), since kernel-side questions do not see them. No
 * answer depends on them.
 */
export function libraryVariables({ env }: Pick<Runner, 'env'>): Record<string, string> {
  const noBackEnd = env.COMPAT_GEN_NO_BACK_END;
  return noBackEnd ? { COMPAT_GEN_NO_BACK_END: noBackEnd } : {};
}
