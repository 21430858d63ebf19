import type { Hunk, HunkLine } from './hunk.js';
import { malformed, type PatchText, peek, take } from './patch-text.js';

const HEADER = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/** Lines that a hunk's header promises and its body still owes, for each side. */
interface Owed {
  old: number;
  new: number;
}

/** Reads one hunk, its `@@` line being next. `diffAt` is the line where its diff began. */
export function readHunk(source: PatchText, diffAt: number): Hunk {
  const [header, oldStart, oldLines, newStart, newLines] = readRanges(source);
  const at = source.next + 1;
  take(source);
  const body: HunkLine[] = [];
  const owed = { old: oldLines, new: newLines };
  while (owed.old > 0 || owed.new > 0) body.push(readLine(source, owed));
  if (body.every((line) => line.op === ' '))
    throw malformed(source, 'the hunk above changes nothing');
  return { header, oldStart, oldLines, newStart, newLines, body, at, diffAt };
}

function readRanges(source: PatchText): [string, number, number, number, number] {
  const match = HEADER.exec(peek(source) ?? '');
  if (match === null) throw malformed(source, 'an "@@" line that cannot be read');
  const [header, oldStart, oldLines, newStart, newLines] = match;
  return [
    header,
    ...readRange(source, oldStart, oldLines),
    ...readRange(source, newStart, newLines),
  ];
}

/** One side's start and count, the count being 1 where it is left out. */
function readRange(source: PatchText, first = '', count = '1'): [number, number] {
  const start = Number(first);
  const lines = Number(count);
  if (!Number.isSafeInteger(start + lines)) throw malformed(source, 'a line number too large');
  if (start === 0 && lines > 0) throw malformed(source, 'a range that begins at line 0');
  return [start, lines];
}

function readLine(source: PatchText, owed: Owed): HunkLine {
  const line = peek(source);
  if (line === undefined) throw malformed(source, 'the patch ends within a hunk');
  const op = readOp(source, line);
  if (op !== '+') owed.old--;
  if (op !== '-') owed.new--;
  if (owed.old < 0 || owed.new < 0) {
    throw malformed(source, 'the hunk has other lines than its header says');
  }
  take(source);
  const text = line.slice(1);
  return { op, text: takeNoNewline(source, op, text, owed) ? text : `${text}\n` };
}

function readOp(source: PatchText, line: string): HunkLine['op'] {
  const op = line.charAt(0);
  // diff --suppress-blank-empty and many mailers leave the blank away before an empty context line.
  if (op === '') return ' ';
  if (op === ' ' || op === '-' || op === '+') return op;
  throw malformed(source, 'the hunk ends before it has the lines that its header says');
}

/** Reads `\ No newline at end of file` (translated, in other locales), if it is next. */
function takeNoNewline(source: PatchText, op: string, text: string, owed: Owed): boolean {
  if (!peek(source)?.startsWith('\\')) return false;
  const isLast = (op === '+' || owed.old === 0) && (op === '-' || owed.new === 0);
  if (!isLast || text === '') throw malformed(source, 'a "\\" line that is not behind a last line');
  take(source);
  return true;
}
