/**
 * target/: what a module is built for: a kernel build tree, or headers that stand in for one.
 * In: what the user said about the kernel (--kdir, --kver, make-style words, --exec), or a [target.NAME] of compat.toml.
 * Out: a KernelTree: its release, the exact compile command of a module object, as kbuild itself
 * says it, the compiler at hand, where its Module.symvers is. Nothing is guessed from version numbers.
 * What one kind of target does otherwise than another stands behind TargetKind: kbuild.ts, usermode.ts.
 */
export { checkCompiler } from './compiler.js';
export { compilerNamed, compilersAtHand } from './compilers.js';
export { ranOutOf, saysBroken, saysRefused } from './diagnostics.js';
export { heededVariables } from './environment.js';
export { examineBuildHost } from './examine.js';
export { exportedOf, exportsAmong, type KernelExport } from './exports.js';
export {
  compareReleases,
  findKernel,
  installedReleases,
  installedTrees,
  type KernelWish,
} from './find.js';
export { hasHeader } from './headers.js';
export { hostAsk, hostRead, hostRun, type KernelHost } from './host.js';
export { KBUILD } from './kbuild.js';
export { kernelWords } from './kernel-words.js';
export type { FoundTarget, KernelTree, SanityText, TargetKind } from './kind.js';
export { isKnownCompiler } from './known-compiler.js';
export { limitsOf } from './limits.js';
export { nativeLibrary } from './native-library.js';
export { probeKernel } from './probe.js';
export { findPrograms, isClang, librariesOf, type Program, samePrograms } from './programs.js';
export { type FoundHeader, headersCalled, searchHeaders } from './search-headers.js';
export { findUsermode, type UsermodeTarget } from './usermode.js';
