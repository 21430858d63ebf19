import { type Cell, isGood, isUnexpected } from './cell.js';
import type { Change } from './compare.js';
import { patchCount } from './group.js';
import type { Matrix } from './report.js';

/** What a cell says of itself, in a few words. */
export function outcomeWords({ outcome, rules, expected }: Cell): string {
  // What it lacked is no rule's: headers, or flags.
  if (outcome === 'fixed') return rules.length === 0 ? 'amended' : `fixed by ${rules.length}`;
  const asExpected = expected !== undefined && (outcome === 'fails' || outcome === 'refused');
  return asExpected ? `${outcome}, as expected` : outcome;
}

/** What stands in the way, in a line. */
export function causeWords({ cause }: Cell): string {
  if (cause === undefined) return '';
  const { error, message, stage } = cause;
  return `${stage}: ${error === undefined ? message : `${error.place}: ${error.message}`}`;
}

/** `38 of 40 build (30 built, 8 fixed), 4 kernels, 3 patches`; no word of patches where none is known. */
export function sumWords({ cells, kernels }: Matrix): string {
  const good = cells.filter(isGood);
  const parts = (['runs', 'built', 'fixed'] as const).flatMap((outcome) => {
    const count = good.filter((cell) => cell.outcome === outcome).length;
    return count === 0 ? [] : [`${count} ${outcome}`];
  });
  const expected = cells.filter((cell) => !isGood(cell) && !isUnexpected(cell)).length;
  if (expected > 0) parts.push(`${expected} expected to fail`);
  const count = patchCount(cells);
  const patches = count === 0 ? '' : `, ${counted(count, 'patch', 'patches')}`;
  const among = parts.length === 0 ? '' : ` (${parts.join(', ')})`;
  return `${good.length} of ${cells.length} build${among}, ${counted(kernels.length, 'kernel')}${patches}`;
}

/** How a kind of change is headed. */
export const CHANGE_WORDS: Readonly<Record<Change['kind'], string>> = {
  worse: 'worse',
  better: 'fixed',
  new: 'new',
  patch: 'another patch',
};

export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** The time of a run for a person, UTC. */
export function timeWords(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}
