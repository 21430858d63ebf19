/**
 * matrix/: modules × kernels × compilers.
 * In: a plan. Out: of each module on each kernel what came of it, kept from run to run while nothing changes: asked, its
 * patch made once for all kernels of a fingerprint, built, and what further steps found; what is new since the run before.
 */

export { buildsAsItIs, type Cell, isGood, isUnexpected, type Outcome } from './cell.js';
export { compare } from './compare.js';
export type { Watcher } from './context.js';
export { buildFar } from './far-build.js';
export { type FarKernel, farKernel } from './far-kernels.js';
export { readPlanFile, stepsOf } from './file.js';
export { gridOf } from './group.js';
export { joinReports } from './join.js';
export { digestsOfProgram } from './module.js';
export { type Elsewhere, idOf, type KernelPlan, modulePlans, type Plan } from './plan.js';
export { type Matrix, readReport, unexpected } from './report.js';
export { runMatrix } from './run.js';
export type { Step } from './step.js';
export { type TimeLeft, timeLeft } from './time-left.js';
export { CHANGE_WORDS, causeWords, outcomeWords, sumWords } from './words.js';
export { type Reports, writeReports } from './write/write.js';
