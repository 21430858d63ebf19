import type { Change } from '../patch/index.js';

/** Lines of a file that rules have changed: where they stand now, and what of the original they stand for. From 0, `to` is behind the last. */
export interface Span {
  oldFrom: number;
  oldTo: number;
  from: number;
  to: number;
  /** In the order in which they ran. */
  rules: readonly string[];
}

/** A span or a change, by the lines of the text between the two. */
interface Item {
  from: number;
  to: number;
  span?: Span;
  change?: Change;
}

/**
 * The spans once a rule (or several, of which it is not known which did what) has changed the text. What it changes of a
 * span belongs to the rules of both.
 *
 * @param changes from the present text to the next, as findChanges() returns them
 */
export function afterChanges(
  spans: readonly Span[],
  changes: readonly Change[],
  rules: readonly string[],
): Span[] {
  const items: Item[] = [
    ...spans.map((span) => ({ from: span.from, to: span.to, span })),
    ...changes.map((change) => ({
      from: change.oldAt,
      to: change.oldAt + change.removed.length,
      change,
    })),
  ];
  items.sort((a, b) => a.from - b.from || a.to - b.to);
  // How far the lines behind those that are done stand apart from the original, and from the next text.
  let toOld = 0;
  let toNext = 0;
  return grouped(items).map((group) => {
    const from = group[0]?.from ?? 0;
    const to = Math.max(...group.map((item) => item.to));
    const [oldFrom, nextFrom] = [from + toOld, from + toNext];
    for (const { span, change } of group) {
      if (span !== undefined) toOld += span.oldTo - span.oldFrom - (span.to - span.from);
      if (change !== undefined) toNext += change.added.length - change.removed.length;
    }
    const before = group.flatMap(({ span }) => span?.rules ?? []);
    const now = group.some(({ change }) => change !== undefined) ? rules : [];
    return {
      ...{ oldFrom, oldTo: to + toOld, from: nextFrom, to: to + toNext },
      rules: [...new Set([...before, ...now])],
    };
  });
}

/** Those that have a line in common, or insert lines into each other. */
function grouped(items: readonly Item[]): Item[][] {
  const groups: Item[][] = [];
  let [from, to] = [-1, -1];
  for (const item of items) {
    const isSamePoint = item.from === from && item.to === to;
    if (isSamePoint || item.from < to) groups.at(-1)?.push(item);
    else {
      groups.push([item]);
      from = item.from;
      to = item.to;
    }
    to = Math.max(to, item.to);
  }
  return groups;
}
