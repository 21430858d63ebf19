/**
 * target/: what a module is built for: a kernel build tree.
 * In: what the user said about the kernel (--kdir, --kver, make-style words, --exec).
 * Out: a KernelTree: its release, the exact compile command of a module object, as kbuild itself
 * says it, the compiler at hand, where its Module.symvers is. Nothing is guessed from version numbers.
 */
export { checkCompiler } from './compiler.js';
export { ranOutOf, saysBroken, saysRefused } from './diagnostics.js';
export { heededVariables } from './environment.js';
export { examineBuildHost } from './examine.js';
export { exportedOf, exportsAmong, type KernelExport } from './exports.js';
export {
  type FoundKernel,
  findKernel,
  installedReleases,
  installedTrees,
  type KernelWish,
} from './find.js';
export { hasHeader } from './headers.js';
export { hostAsk, hostRead, hostRun, type KernelHost } from './host.js';
export { kernelWords } from './kernel-words.js';
export { type KernelTree, probeKernel } from './probe.js';
export { probeFiles } from './probe-files.js';
export { findPrograms, type Program, samePrograms } from './programs.js';
export { type FoundHeader, headersCalled, searchHeaders } from './search-headers.js';
