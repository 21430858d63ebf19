import { type Edit, splitLines } from '../../patch/index.js';
import { cString } from './c-string.js';
import { type LogicalLine, opensBranches, scanLines, startsOtherBranch } from './scan.js';

/** A UTF-8 byte order mark, read as latin1: gcc skips it only as the very first bytes of a file. */
const BOM = '\xef\xbb\xbf';

/**
 * Puts #line directives into patched C source, so that the compiler names each line by its number in
 * the original file. `edits` is applyPatch's map for these bytes; `originalName` is what the compiler
 * shall call the file. Lines that a patch adds are numbered like the lines they replace, the last number
 * being repeated, or like the original line they are put before.
 *
 * A marker stands only where C allows a directive and no token changes (see scanLines): behind an edit
 * within a multi-line macro call, the numbers are right again at its end. Nothing is thrown.
 */
export function withLineMarkers(
  bytes: Buffer,
  edits: readonly Edit[],
  originalName: string,
): Buffer {
  const text = bytes.toString('latin1');
  const bom = text.startsWith(BOM) ? BOM : '';
  const lines = splitLines(text.slice(bom.length));
  const wanted = originalNumbers(lines.length, edits);
  const name = cString(originalName);

  const out: string[] = [bom];
  const count: Count = { next: undefined, groups: [] };
  for (const line of scanLines(lines)) {
    const number = wanted[line.first] ?? 1;
    if (count.next !== number && (line.open || line.first === 0)) {
      out.push(`#line ${number} ${name}\n`);
      count.next = number;
      count.groups.fill(true);
    }
    out.push(lines.slice(line.first, line.first + line.count).join(''));
    step(count, line);
  }
  return Buffer.from(out.join(''), 'latin1');
}

/** The original number of each line of the new file. */
function originalNumbers(length: number, edits: readonly Edit[]): number[] {
  const numbers: number[] = [];
  let original = 1;
  for (const { at, removed, added } of edits) {
    while (numbers.length < at - 1) numbers.push(original++);
    for (let index = 0; index < added; index++) {
      numbers.push(original + Math.min(index, Math.max(removed - 1, 0)));
    }
    original += removed;
  }
  while (numbers.length < length) numbers.push(original++);
  return numbers;
}

/** The compiler's own count of lines, as far as it can be known from here. */
interface Count {
  /** The number that it will have for the next line; undefined where that depends on a branch taken or not. */
  next: number | undefined;
  /** For each #if that is open: whether a marker stands since. It counts only if its branch is compiled. */
  groups: boolean[];
}

function step(count: Count, { count: lines, directive }: LogicalLine): void {
  if (count.next !== undefined) count.next += lines;
  if (opensBranches(directive)) count.groups.push(false);
  else if (startsOtherBranch(directive) && count.groups.at(-1)) count.next = undefined;
  else if (directive === 'endif' && count.groups.pop()) count.next = undefined;
}
