import { CompatError } from '../core/errors.js';
import type { Session } from '../core/session.js';
import type { KernelTree } from './kind.js';

/**
 * Compares the compiler at hand with the one that the kernel was built with, before anything is
 * compiled. Another version is a warning (flags may differ, answers rarely do); another kind is an
 * error: a clang kernel's flags make every test of a gcc say no, and the other way round.
 */
export function checkCompiler({ log }: Pick<Session, 'log'>, tree: KernelTree): void {
  if (tree.builtWith === '' || tree.builtWith === tree.compiler) return;
  const [built, found] = [kindOf(tree.builtWith), kindOf(tree.compiler)];
  if (built !== found) {
    throw new CompatError(
      'COMPILER_MISMATCH',
      `${tree.kdir} was built with ${built} ("${tree.builtWith}"), but the compiler here is ${found} ("${tree.compiler}")`,
      { hint: built === 'clang' ? 'Add LLVM=1, or CC=clang.' : 'Add CC=gcc, and no LLVM=.' },
    );
  }
  if (versionOf(tree.builtWith) === versionOf(tree.compiler)) return;
  log.warn({ kind: 'compiler-differs', built: tree.builtWith, found: tree.compiler });
}

function kindOf(version: string): 'clang' | 'gcc' {
  return /clang/i.test(version) ? 'clang' : 'gcc';
}

/** "gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0" → "12": the last number is the version proper. */
function versionOf(version: string): string | undefined {
  return (
    /clang version (\d+)/.exec(version)?.[1] ??
    /(\d+)\.\d+(?:\.\d+)?\s*(?:\d{8}.*)?$/.exec(version)?.[1]
  );
}
