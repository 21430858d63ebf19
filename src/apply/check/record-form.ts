import * as v from 'valibot';
import type { Need } from '../rule/need.js';
import { type Known, learn, nothingKnown } from '../run/known.js';
import type { Reach } from './reach.js';

/** How far a part reaches, as it is kept. */
export interface KeptReach extends Reach {
  /** What spatch said of it. */
  warnings: string[];
}

/** Runs of one unit that are kept, newest last. */
const MOST_RUNS = 100;

export function writeKnown({ runs }: Pick<Known, 'runs'>): Buffer {
  const kept = runs.slice(-MOST_RUNS).map(({ from, parts, files, skipped }) => ({
    from,
    parts,
    files: [...files].map(([name, bytes]) => [name, bytes.toString('latin1')]),
    skipped,
  }));
  return Buffer.from(JSON.stringify(kept));
}

/** What is of another form is as if it were not there. */
export function readKnown(bytes: Buffer | undefined): Known {
  const known = nothingKnown();
  for (const run of parsed(bytes, RUNS) ?? []) {
    const files = run.files.map(([name, text]) => [name, Buffer.from(text, 'latin1')] as const);
    learn(known, { ...run, files: new Map(files), lost: [] });
  }
  return known;
}

export function readKeptReach(bytes: Buffer | undefined): KeptReach | undefined {
  return parsed(bytes, REACH);
}

const PLACE = v.strictObject({
  file: v.string(),
  line: v.pipe(v.number(), v.integer()),
  text: v.string(),
  code: v.optional(v.string()),
});
const PART = v.strictObject({
  id: v.string(),
  fired: v.boolean(),
  matched: v.boolean(),
  bound: v.array(v.strictTuple([v.string(), v.string()])),
  inherited: v.array(v.strictTuple([v.string(), v.string()])),
  labels: v.array(v.string()),
});
const RUNS = v.array(
  v.strictObject({
    from: v.string(),
    parts: v.array(PART),
    files: v.array(v.strictTuple([v.string(), v.string()])),
    skipped: v.array(PLACE),
  }),
);
const NEED: v.GenericSchema<Need> = v.union([
  v.string(),
  v.strictObject({ all: v.array(v.lazy(() => NEED)) }),
  v.strictObject({ any: v.array(v.lazy(() => NEED)) }),
]);
const REACH = v.strictObject({
  need: v.optional(NEED),
  anyOfIt: v.optional(NEED),
  ties: v.picklist(['none', 'prototypes', 'any']),
  names: v.array(v.string()),
  warnings: v.array(v.string()),
});

function parsed<T>(bytes: Buffer | undefined, schema: v.GenericSchema<unknown, T>): T | undefined {
  if (bytes === undefined) return undefined;
  try {
    const { success, output } = v.safeParse(schema, JSON.parse(String(bytes)));
    return success ? output : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
