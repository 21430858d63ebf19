/**
 * smoke/: a built module in a booted kernel.
 * In: a module, the image of the kernel that it was built for, the scripts that try it.
 * Out: what came of each script, and what the kernel complained of meanwhile: read from the serial log (judge.ts) of a
 * machine without disk and network (machine.ts), in which busybox runs scripts/smoke/init.sh (guest.ts).
 */
export { examineSmokeHost } from './examine.js';
export { machineIdentity, scriptsIdentity } from './identity.js';
export type { Caught, Failure, Result } from './judge.js';
export type { Check } from './ktap.js';
export type { Accelerator } from './machine.js';
export type { SmokeReport } from './smoke.js';
export { type SmokeWish, smokeBuilt } from './smoke-built.js';
