import * as v from 'valibot';
import { type Cell, isGood, OUTCOMES } from './cell.js';

const OUTCOME = v.picklist(OUTCOMES);

/** What is otherwise than in an earlier run. */
export const SINCE = v.object({
  /** When that was, ISO 8601. */
  began: v.string(),
  changes: v.array(
    v.object({
      module: v.string(),
      kernel: v.string(),
      /** `new`: it was not there. `worse`, `better`: it fails now, or does no more; `patch`: another one. */
      kind: v.picklist(['worse', 'better', 'new', 'patch']),
      was: v.optional(OUTCOME),
      is: OUTCOME,
    }),
  ),
});
export type Since = v.InferOutput<typeof SINCE>;
export type Change = Since['changes'][number];

interface Run {
  began: string;
  cells: readonly Cell[];
}

/** In the order in which a person wants to know: what got worse first. */
const KINDS: readonly Change['kind'][] = ['worse', 'better', 'new', 'patch'];

/** Compares a run with an earlier one, cell by cell; what only the earlier one has is left out. */
export function compare(cells: readonly Cell[], before: Run): Since {
  const old = new Map(before.cells.map((cell) => [placeOf(cell), cell]));
  const changes = cells.flatMap((cell): Change[] => {
    const was = old.get(placeOf(cell));
    const kind = kindOf(cell, was);
    if (kind === undefined) return [];
    const { module, kernel, outcome } = cell;
    return [{ module, kernel, kind, ...(was && { was: was.outcome }), is: outcome }];
  });
  changes.sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind));
  return { began: before.began, changes };
}

function kindOf(cell: Cell, was: Cell | undefined): Change['kind'] | undefined {
  if (was === undefined) return 'new';
  if (isGood(cell) !== isGood(was)) return isGood(cell) ? 'better' : 'worse';
  if (was.outcome === 'runs' && cell.outcome !== 'runs') return 'worse';
  if (cell.outcome === 'runs' && was.outcome !== 'runs') return 'better';
  return cell.patch === was.patch ? undefined : 'patch';
}

/** What tells a cell from the others of a run. */
export function placeOf({ module, kernel }: Pick<Cell, 'module' | 'kernel'>): string {
  return `${module}\0${kernel}`;
}
