import type { Tried, TriedItem } from '../../spatch/index.js';
import { itemsOf } from '../arms/items.js';
import { linesOf } from '../arms/lines-of.js';

/** Lines `from` up to `to`, counted from 0; what is added at either edge lies in them, too. */
export interface Region {
  from: number;
  to: number;
}

/** By file. */
export type Regions = ReadonlyMap<string, readonly Region[]>;

type Files = ReadonlyMap<string, Buffer>;

/**
 * Where some semantic patches of a process may have changed something, in the lines that the files had before it: in the
 * functions and variables in which they matched, each up to the next one. What an earlier one has changed has no
 * line of its own any more: it lies between those before and behind it that have. undefined where they matched in
 * something else, or in what can't be found.
 *
 * @param own what the semantic patches were tried on
 * @param all what all of the process were tried on
 * @param files those that the process was given
 * @param headers those that it may have read
 */
export function regionsOf(
  own: readonly Tried[],
  all: readonly Tried[],
  files: Files,
  headers: Files,
): Regions | undefined {
  const starts = startsIn(all, new Map([...headers, ...files]));
  const found: (Place | undefined)[] = own.flatMap(({ items }) =>
    items.flatMap(({ isMatched }, index) =>
      isMatched ? [placeOf(items, index, starts, files)] : [],
    ),
  );
  if (found.length === 0) return undefined;
  const regions = new Map<string, Region[]>();
  for (const place of found) {
    if (place === undefined) return undefined;
    const { file, from, to } = place;
    const lines = linesOf(files.get(file) ?? headers.get(file) ?? Buffer.of());
    const region = { from: startOf(lines, from - 1), to: to - 1 };
    regions.set(file, [...(regions.get(file) ?? []), region]);
  }
  return regions;
}

/** Its lines are counted from 1. */
interface Place extends Region {
  file: string;
}

/** Where one of the items may lie that a semantic patch was tried on. */
function placeOf(
  items: readonly TriedItem[],
  index: number,
  starts: Starts,
  files: Files,
): Place | undefined {
  const at = items[index]?.at;
  if (at === undefined) return undefined;
  if (starts.has(at.file)) return { file: at.file, from: at.line, to: nextOf(starts, at) };
  const places = items.map((item) => (item.at && starts.has(item.at.file) ? item.at : undefined));
  return around(places.slice(0, index), places.slice(index + 1), starts, files);
}

interface At {
  file: string;
  line: number;
}

/** The lines, from 1, on which functions and variables begin. */
type Starts = ReadonlyMap<string, readonly number[]>;

function startsIn(all: readonly Tried[], files: Files): Starts {
  const found = new Map([...files.keys()].map((file) => [file, new Set<number>()]));
  for (const { items } of all) {
    for (const { at } of items) if (at !== undefined) found.get(at.file)?.add(at.line);
  }
  return new Map([...found].map(([file, lines]) => [file, [...lines].sort((a, b) => a - b)]));
}

function nextOf(starts: Starts, { file, line }: At): number {
  return starts.get(file)?.find((start) => start > line) ?? END;
}

const END = Number.MAX_SAFE_INTEGER;

/** Between the last that is known before it, and the first behind it. */
function around(
  before: readonly (At | undefined)[],
  behind: readonly (At | undefined)[],
  starts: Starts,
  files: Files,
): Place | undefined {
  // Of several files it is not told in which of them it lies.
  const [file = '', ...others] = files.keys();
  const isOnly = [...starts].every(([name, lines]) => name === file || lines.length === 0);
  if (others.length > 0 || !isOnly) return undefined;
  const last = before.findLast((at) => at !== undefined);
  const next = behind.find((at) => at !== undefined);
  const from = last === undefined ? 1 : nextOf(starts, last);
  const to = next?.line ?? END;
  // It may be tried from the top again in between.
  const isOnce = last === undefined || next === undefined || last.line < next.line;
  return isOnce && from < to ? { file, from, to } : { file, from: 1, to: END };
}

/** With what stands above it: comments, and attributes on a line of their own. */
function startOf(lines: readonly string[], line: number): number {
  const item = itemsOf(lines).findLast(({ from }) => from <= line);
  return Math.min(item?.from ?? 0, line);
}
