import * as v from 'valibot';
import { CompatError } from '../../core/errors.js';
import type { Detected, Obtained } from '../../pipeline.js';
import type { CellWork, Run } from '../context.js';
import { contentOf } from '../kernel/content.js';
import { RESULT, type Result } from '../report/cell.js';
import { CHECK } from '../steps/check.js';
import { PREFLIGHT } from '../steps/preflight.js';

/** Steps that need nothing but the module and the kernel's tree: a machine that builds a cell can do them, too. */
export const FAR_STEPS = [CHECK, PREFLIGHT];

/** A cell as it travels to the machine that builds it: all but the sources. Texts are latin1. */
export const FAR_CELL = v.object({
  schema: v.literal(1),
  module: v.string(),
  kernel: v.string(),
  steps: v.array(v.picklist(FAR_STEPS.map(({ name }) => name))),
  /** compat.h, and the patch for it with what it shows of its rules. */
  header: v.string(),
  patch: v.string(),
  rules: v.array(v.string()),
  work: v.object({ rules: v.array(v.string()), files: v.array(v.string()) }),
  leftOut: v.array(v.object({ rule: v.string(), file: v.string(), how: v.string() })),
});
export type FarCell = v.InferOutput<typeof FAR_CELL>;

/** What comes back. */
export const FAR_RESULT = v.object({ schema: v.literal(1), result: RESULT });

/** Stands for the directory of the module in what comes back: where it lay there is nobody's business. */
export const ROOT = '@compat-gen:module@';

/**
 * What came of a cell on another machine; undefined where it is to be built here: nobody else has this kernel and
 * compiler, modules or a step are wanted that only this machine can have, or nothing came back.
 */
export async function builtElsewhere(
  run: Run,
  { session, opened, reached, steps, module, kernel }: CellWork,
  { answers }: Detected,
  patched: Obtained | CompatError,
): Promise<Result | undefined> {
  const { elsewhere, output } = run.plan;
  if (elsewhere === undefined || output !== undefined || patched instanceof CompatError) return;
  const names = steps.map(({ step }) => step.name);
  if (!names.every((name) => FAR_STEPS.some((step) => step.name === name))) return;
  const { project } = opened;
  // What a link leads to does not travel.
  if (project.links.length > 0) return;
  const read = () => contentOf(session, run.kept, reached);
  const content = await session.jobs.run(read, session.signal);
  if (content === undefined) return;
  const { patch, rules, work, leftOut = [] } = patched;
  const cell: FarCell = {
    ...{ schema: 1, module, kernel, steps: names, header: answers.text },
    ...{ patch, rules: [...rules], work, leftOut: [...leftOut] },
  };
  const bytes = Buffer.from(JSON.stringify(cell));
  const found = await elsewhere.cell(session, project, content, bytes);
  const result = found && readResult(found, project.config.root);
  if (result !== undefined) run.counts.elsewhere += 1;
  return result;
}

function readResult(bytes: Buffer, root: string): Result | undefined {
  try {
    const text = JSON.stringify(root).slice(1, -1);
    const read = v.safeParse(FAR_RESULT, JSON.parse(bytes.toString().replaceAll(ROOT, text)));
    return read.success ? read.output.result : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
