import { byBytes } from '../core/bytes.js';
import { CompatError } from '../core/errors.js';
import { type Change, findChanges } from './changes.js';
import { splitLines } from './lines.js';
import { writeName } from './names.js';

/** Lines of context on each side of a change, as diff -u and git have it. */
const CONTEXT = 3;

/**
 * The unified diff between two sets of files: latin1 text, `a/` and `b/` names, sorted by path in
 * byte order, no dates; empty when nothing differs. The same bytes in give the same bytes out on any
 * machine. Both maps must hold the same paths (a rule neither makes nor removes files): else BUG.
 */
export function makePatch(
  before: ReadonlyMap<string, Buffer>,
  after: ReadonlyMap<string, Buffer>,
): string {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort(byBytes);
  return paths.map((path) => diffFile(path, before.get(path), after.get(path))).join('');
}

function diffFile(path: string, before: Buffer | undefined, after: Buffer | undefined): string {
  if (before === undefined || after === undefined) {
    throw new CompatError('BUG', `makePatch: ${path} is in one of the two sets only`);
  }
  if (before.equals(after)) return '';
  const old = splitLines(before.toString('latin1'));
  const changes = findChanges(old, splitLines(after.toString('latin1')));
  const hunks = groupNear(changes).map((group) => writeHunk(group, old));
  return `--- ${writeName(`a/${path}`)}\n+++ ${writeName(`b/${path}`)}\n${hunks.join('')}`;
}

/** Puts changes whose contexts would touch into one group: a hunk each. */
function groupNear(changes: readonly Change[]): Change[][] {
  const groups: Change[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const change of changes) {
    if (change.oldAt - end <= 2 * CONTEXT) groups.at(-1)?.push(change);
    else groups.push([change]);
    end = change.oldAt + change.removed.length;
  }
  return groups;
}

function writeHunk(group: readonly Change[], old: readonly string[]): string {
  const first = group[0];
  if (first === undefined) throw new CompatError('BUG', 'makePatch: a hunk without a change');
  const leading = Math.min(CONTEXT, first.oldAt);
  const oldFrom = first.oldAt - leading;
  const newFrom = first.newAt - leading;
  const body: string[] = [];
  let at = oldFrom;
  let grown = 0;
  for (const { oldAt, removed, added } of group) {
    body.push(writeLines(' ', old.slice(at, oldAt)));
    body.push(writeLines('-', removed), writeLines('+', added));
    at = oldAt + removed.length;
    grown += added.length - removed.length;
  }
  const end = Math.min(at + CONTEXT, old.length);
  body.push(writeLines(' ', old.slice(at, end)));
  const oldRange = writeRange(oldFrom, end - oldFrom);
  const newRange = writeRange(newFrom, end - oldFrom + grown);
  return `@@ -${oldRange} +${newRange} @@\n${body.join('')}`;
}

/** `start,count` as diff -u has it: a count of 1 is left out, an empty range names the line before. */
function writeRange(from: number, count: number): string {
  if (count === 1) return `${from + 1}`;
  return `${count === 0 ? from : from + 1},${count}`;
}

function writeLines(op: ' ' | '-' | '+', lines: readonly string[]): string {
  const noNewline = '\n\\ No newline at end of file\n';
  return lines.map((line) => `${op}${line}${line.endsWith('\n') ? '' : noNewline}`).join('');
}
