import { findChanges, type Hunk, splitLines } from '../patch/index.js';
import { afterChanges, type Span } from './spans.js';

/** A file as a rule left it. */
export interface Version {
  /** Its name; several where it is not known what each of them made. */
  rules: readonly string[];
  bytes: Buffer;
}

/**
 * The rules that made each hunk of a patch, in the order in which they ran: those that took one of its lines away, brought one,
 * or changed one that another of them had brought.
 *
 * @param original the file before all rules
 * @param versions the file after each that changed it; the last one is what the patch makes of it
 */
export function whoMade(
  original: Buffer,
  versions: readonly Version[],
  hunks: readonly Hunk[],
): string[][] {
  let present = linesOf(original);
  let spans: Span[] = [];
  for (const { rules, bytes } of versions) {
    const next = linesOf(bytes);
    spans = afterChanges(spans, findChanges(present, next), rules);
    present = next;
  }
  const old = linesOf(original);
  const live = spans.flatMap((span) => trimmed(span, old, present));
  const order = [...new Set(versions.flatMap(({ rules }) => rules))];
  return hunks.map((hunk) => {
    const found = new Set(changesIn(hunk).flatMap((change) => rulesOf(change, live)));
    return order.filter((rule) => found.has(rule));
  });
}

function linesOf(bytes: Buffer): string[] {
  return splitLines(bytes.toString('latin1'));
}

/** A span without the lines at its ends that are as they were; none where all are. */
function trimmed(span: Span, old: readonly string[], now: readonly string[]): Span[] {
  let { oldFrom, oldTo, from, to } = span;
  while (oldFrom < oldTo && from < to && old[oldFrom] === now[from]) {
    oldFrom++;
    from++;
  }
  while (oldFrom < oldTo && from < to && old[oldTo - 1] === now[to - 1]) {
    oldTo--;
    to--;
  }
  return oldFrom === oldTo && from === to ? [] : [{ ...span, oldFrom, oldTo, from, to }];
}

type Lines = Omit<Span, 'rules'>;

/** The runs of changed lines of a hunk. */
function changesIn({ oldStart, oldLines, newStart, newLines, body }: Hunk): Lines[] {
  const changes: Lines[] = [];
  // A side without a line names the one before.
  let old = oldLines === 0 ? oldStart : oldStart - 1;
  let now = newLines === 0 ? newStart : newStart - 1;
  let isOpen = false;
  for (const { op } of body) {
    if (op !== ' ' && !isOpen) changes.push({ oldFrom: old, oldTo: old, from: now, to: now });
    isOpen = op !== ' ';
    if (op !== '+') old++;
    if (op !== '-') now++;
    const open = changes.at(-1);
    if (isOpen && open !== undefined) {
      open.oldTo = old;
      open.to = now;
    }
  }
  return changes;
}

/** Of the spans that a change meets; where two texts can be told apart in several ways, of the nearest one. */
function rulesOf(change: Lines, spans: readonly Span[]): readonly string[] {
  const met = spans.filter((span) => distance(change, span) === 0);
  if (met.length > 0) return met.flatMap(({ rules }) => rules);
  const nearest = Math.min(...spans.map((span) => distance(change, span)));
  return spans.find((span) => distance(change, span) === nearest)?.rules ?? [];
}

/** Lines between the two, by the text in which they are nearer; 0 where they meet or touch. */
function distance(a: Lines, b: Lines): number {
  const old = Math.max(a.oldFrom - b.oldTo, b.oldFrom - a.oldTo, 0);
  return Math.min(old, Math.max(a.from - b.to, b.from - a.to, 0));
}
