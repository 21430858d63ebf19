import type { Limits } from '../core/process/limits.js';
import type { KernelTree } from './kind.js';

/**
 * What compiling a compat test may use. One takes a second of CPU time and some 150 MB of memory where the machine is fast, so that even one
 * that is emulated stays far below. The largest object of a test has some KB.
 */
const LIMITS: Limits = {
  cpuSeconds: 120,
  memoryKiB: 4 * 1024 * 1024,
  fileKiB: 256 * 1024,
  idleMs: 10 * 60_000,
};

/** Behind a prefix the work may be done by a process that is not seen from here, on another machine. */
const UNSEEN = 6;

/** The limits of what is compiled in a tree, by whatever it says itself. */
export function limitsOf({ host, compile }: KernelTree): Limits {
  const { idleMs, ...others } = { ...LIMITS, ...compile.limits };
  return { ...others, idleMs: host.prefix.length > 0 ? idleMs * UNSEEN : idleMs };
}
