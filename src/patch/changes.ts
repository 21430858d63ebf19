import { type ChangeObject, diffArrays } from 'diff';

/** A change in place: where it stands on both sides, counted from 0, and the lines on both sides. */
export interface Change {
  oldAt: number;
  newAt: number;
  removed: readonly string[];
  added: readonly string[];
}

/**
 * Myers' search is quadratic in the number of changed lines. Past this many the whole differing
 * middle becomes one change, so that a file rewritten from end to end costs no minutes. A count, not
 * a time, so that every machine decides alike.
 */
const MAX_CHANGED_LINES = 4000;

/** The changes that lead from one list of lines to the other, in order, none touching the next. */
export function findChanges(old: readonly string[], now: readonly string[]): Change[] {
  const shorter = Math.min(old.length, now.length);
  let head = 0;
  while (head < shorter && old[head] === now[head]) head++;
  let tail = 0;
  while (tail < shorter - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++;

  const removed = old.slice(head, old.length - tail);
  const added = now.slice(head, now.length - tail);
  const parts = diffArrays(removed, added, { maxEditLength: MAX_CHANGED_LINES });
  if (parts === undefined) return [{ oldAt: head, newAt: head, removed, added }];
  return joinParts(parts, head);
}

/** jsdiff gives removed and added lines as parts of their own, in either order: those that touch are one change. */
function joinParts(parts: readonly ChangeObject<string[]>[], start: number): Change[] {
  const changes: Change[] = [];
  let open: { removed: string[]; added: string[] } | undefined;
  let oldAt = start;
  let newAt = start;
  for (const part of parts) {
    if (!part.added && !part.removed) {
      open = undefined;
    } else {
      if (open === undefined) {
        open = { removed: [], added: [] };
        changes.push({ oldAt, newAt, ...open });
      }
      const lines = part.added ? open.added : open.removed;
      for (const line of part.value) lines.push(line);
    }
    if (!part.added) oldAt += part.count;
    if (!part.removed) newAt += part.count;
  }
  return changes;
}
