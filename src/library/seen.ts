import path from 'node:path';
import * as v from 'valibot';
import { readNowIfThere } from '../core/files/missing.js';

/** What was seen of the library's rules on real kernels and drivers: docs/library.tsv and docs/reach.json. */
export interface Seen {
  series: string[];
  /** By a rule's key: the series on which it applies. */
  on: Map<string, string[]>;
  /** By a rule's name: the packages that do not build as they are, and do with it and others. */
  fixed: Map<string, string[]>;
}

/** Reads what scripts/library-page.mjs and scripts/reach have written into `docs`; nothing where it is not there. */
export function readSeen(docs: string): Seen {
  const [head, ...rows] = rowsOf(path.join(docs, 'library.tsv'));
  const series = head?.slice(1) ?? [];
  const on = new Map(
    rows.map(([key = '', ...marks]) => [key, series.filter((_, at) => marks[at] === 'x')]),
  );
  const fixed = new Map<string, Set<string>>();
  for (const { module, outcome, rules } of cellsIn(path.join(docs, 'reach.json'))) {
    if (outcome !== 'fixed') continue;
    const name = module.replace(/^.*\//, '');
    for (const rule of rules) fixed.set(rule, (fixed.get(rule) ?? new Set()).add(name));
  }
  return {
    series,
    on,
    fixed: new Map([...fixed].map(([rule, names]) => [rule, [...names].sort()])),
  };
}

/** What is read of the report of a matrix. */
const REPORT = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({
    cells: v.array(
      v.object({ module: v.string(), outcome: v.string(), rules: v.array(v.string()) }),
    ),
  }),
);

/** The cells of a report; none where it is missing or damaged, since the library is told all the same. */
function cellsIn(file: string): v.InferOutput<typeof REPORT>['cells'] {
  const read = v.safeParse(REPORT, readNowIfThere(file)?.toString());
  return read.success ? read.output.cells : [];
}

function rowsOf(file: string): string[][] {
  const text = readNowIfThere(file)?.toString() ?? '';
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));
}
