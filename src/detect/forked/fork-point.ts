import { access } from 'node:fs/promises';
import path from 'node:path';
import type { Runner } from '../../core/process.js';
import { PROGRAM_DIR } from '../../core/program-dir.js';
import { hostAsk, type KernelTree } from '../../target/index.js';

const SOURCE = path.join(PROGRAM_DIR, 'native/fork-point.c');

/** native/fork-point.c, compiled for the machine that the compiler runs on. */
export interface ForkPoint {
  library: string;
}

/**
 * Compiles the library that is loaded into the compiler. Undefined where it can't be used: clang
 * (which reads its files otherwise), a compiler behind a wrapper, a cross compiler (whose code does
 * not run here). Then every test is compiled alone: slower, with the same answers.
 */
export async function makeForkPoint(
  session: Runner,
  tree: KernelTree,
  tempDir: string,
): Promise<ForkPoint | undefined> {
  const [cc, first] = tree.compile.argv;
  if (cc === undefined || first === undefined || !first.startsWith('-')) return undefined;
  if (/clang/i.test(tree.compiler)) return undefined;
  const library = path.join(tempDir, 'fork-point.so');
  const argv = [
    cc,
    '-shared',
    '-fPIC',
    '-O0',
    '-nostdlib',
    // What a libc lacks shows when it is loaded, and not in the midst of a compile.
    '-Wl,-z,now',
    '-fno-builtin',
    '-w',
    '-o',
    library,
    SOURCE,
  ];
  const made = await hostAsk(session, tree.host, argv, { env: { CCACHE_DISABLE: '1' } });
  if (made.exitCode !== 0) return undefined;
  // A library of another architecture is refused by the loader with a word on stderr, and no more.
  const loaded = await hostAsk(session, tree.host, withLibrary({ library }, {}, [cc, '--version']));
  const works = loaded.exitCode === 0 && loaded.stderr === '' && (await exists(library));
  return works ? { library } : undefined;
}

/** The command with the library loaded; `env` runs on the kernel's host, behind any prefix. */
export function withLibrary(
  { library }: ForkPoint,
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

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
