import * as v from 'valibot';

/** What became of a cell. */
export const OUTCOMES = ['runs', 'fixed', 'built', 'refused', 'broken', 'fails'] as const;
export type Outcome = (typeof OUTCOMES)[number];

const DECLARED = v.object({ release: v.string(), declaration: v.optional(v.string()) });

/** Why a cell is not built, or is but not taken: the first error, and what is known of it. */
const CAUSE = v.object({
  /** Which step it was: `kernel`, `module`, `ask`, `patch`, `build`, or a later one by its name. */
  stage: v.string(),
  code: v.string(),
  message: v.string(),
  /** The compiler's first error, and what of the kernel's API it is about. */
  error: v.optional(v.object({ place: v.string(), message: v.string() })),
  api: v.optional(v.string()),
  /** How this kernel declares it, and how another one does. */
  here: v.optional(DECLARED),
  there: v.optional(DECLARED),
  /** The rules that are for it, and why they have not helped. */
  rules: v.array(v.object({ rule: v.string(), standing: v.string() })),
  /** Of how many other things there are errors. */
  others: v.number(),
  /** What a program said, or what to do next. */
  detail: v.optional(v.string()),
});
export type Cause = v.InferOutput<typeof CAUSE>;

/** What came of one module on one kernel, without where it stands: as it is kept, and read back. */
export const RESULT = v.object({
  outcome: v.picklist(OUTCOMES),
  fingerprint: v.optional(v.string()),
  /** The rules that the patch shows, and the files that it changes. */
  rules: v.array(v.string()),
  files: v.array(v.string()),
  /** The digest of the patch; '' where nothing is changed. */
  patch: v.string(),
  cause: v.optional(CAUSE),
  /** What a reader should know: code that spatch skipped, a build without the rules. */
  notes: v.array(v.string()),
  /** How often the compiler warned. */
  warnings: v.number(),
  steps: v.array(v.object({ name: v.string(), says: v.string(), detail: v.optional(v.string()) })),
  modules: v.array(v.object({ name: v.string(), sha256: v.string() })),
  /** How long it took, s, when it was made. */
  seconds: v.number(),
  /** When it was made, ISO 8601, UTC; undefined in reports of older versions. */
  made: v.optional(v.string()),
});
export type Result = v.InferOutput<typeof RESULT>;

export const CELL = v.object({
  module: v.string(),
  kernel: v.string(),
  ...RESULT.entries,
  /** Why it is expected to fail. */
  expected: v.optional(v.string()),
});
export type Cell = v.InferOutput<typeof CELL>;

/** Whether there is a module that the kernel takes. */
export function isGood({ outcome }: Pick<Cell, 'outcome'>): boolean {
  return outcome === 'runs' || outcome === 'fixed' || outcome === 'built';
}

/** Whether a module builds without rules, as far as that was tried; one that runs may have done so with them. */
export function buildsAsItIs({ outcome, files }: Cell): boolean {
  return outcome === 'built' || outcome === 'broken' || (outcome === 'runs' && files.length === 0);
}

/** Whether a cell makes the run fail. */
export function isUnexpected(cell: Cell): boolean {
  return !isGood(cell) && cell.expected === undefined;
}
