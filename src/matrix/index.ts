/**
 * matrix/: modules × kernels × compilers.
 * In: a plan. Out: of each module on each kernel what came of it, kept from run to run while nothing changes: asked, its
 * patch made once for all kernels of a fingerprint, built, and what further steps found; what is new since the run before.
 */

export type { Watcher } from './context.js';
export { buildFar } from './far/far-build.js';
export { type FarKernel, farKernel } from './far/far-kernels.js';
export { digestsOfProgram } from './module.js';
export { readPlanFile, stepsOf } from './plan/file.js';
export { type Elsewhere, idOf, type KernelPlan, modulePlans, type Plan } from './plan/plan.js';
export { buildsAsItIs, type Cell, isGood, isUnexpected, type Outcome } from './report/cell.js';
export { compare } from './report/compare.js';
export { gridOf } from './report/group.js';
export { joinReports } from './report/join.js';
export { type Matrix, readReport, unexpected } from './report/report.js';
export { type TimeLeft, timeLeft } from './report/time-left.js';
export { CHANGE_WORDS, causeWords, outcomeWords, sumWords } from './report/words.js';
export { runMatrix } from './run.js';
export type { Step } from './steps/step.js';
export { type Reports, writeReports } from './write/write.js';
