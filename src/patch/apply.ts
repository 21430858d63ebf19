import { CompatError } from '../core/errors.js';
import { claimed, type FilePatch, type Hunk } from './hunk.js';
import { splitLines } from './lines.js';
import { locateHunk } from './locate.js';
import { showName } from './names.js';

/** `removed` lines of the old file became `added` lines, the first of which is line `at` (from 1) of the new file. */
export interface Edit {
  at: number;
  removed: number;
  added: number;
}

export interface AppliedFile {
  bytes: Buffer;
  /** From the top of the file down. */
  edits: Edit[];
}

/** What a patch made of the files it names, by relative path. */
export type Applied = Map<string, AppliedFile>;

/** Lines `from` up to, not including, `to` of the old file, counted from 0, and what takes their place. */
interface Replacement {
  from: number;
  to: number;
  added: string[];
}

/**
 * Applies a patch in memory, all of it or none: nothing is handed out unless every hunk fits. A hunk
 * may have moved, but must fit exactly (see locateHunk). Gives only the files that the patch names.
 * Throws PATCH_REJECTED with file, hunk and lines where one doesn't fit. `where` names the patch.
 */
export function applyPatch(
  patch: readonly FilePatch[],
  sources: ReadonlyMap<string, Buffer>,
  where: string,
): Applied {
  return new Map(patch.map((file) => [file.path, applyFile(file, sources.get(file.path), where)]));
}

function applyFile(file: FilePatch, source: Buffer | undefined, where: string): AppliedFile {
  if (source === undefined) {
    throw rejected(`${where}:${file.at}: there is no ${showName(file.path)} to patch`);
  }
  const old = splitLines(source.toString('latin1'));
  const { now, edits } = splice(old, placeHunks(file, old, where));
  const unended = now.findIndex((line) => !line.endsWith('\n'));
  if (unended !== -1 && unended !== now.length - 1) {
    throw rejected(
      `${where}:${file.at}: the patch leaves line ${unended + 1} of ${showName(file.path)} without a line end, with more lines behind it`,
    );
  }
  return { bytes: Buffer.from(now.join(''), 'latin1'), edits };
}

/** The new file's lines, and where they came to differ. */
function splice(
  old: readonly string[],
  replacements: readonly Replacement[],
): { now: string[]; edits: Edit[] } {
  const parts: (readonly string[])[] = [];
  const edits: Edit[] = [];
  let at = 0;
  let grown = 0;
  for (const { from, to, added } of replacements) {
    parts.push(old.slice(at, from), added);
    edits.push({ at: from + grown + 1, removed: to - from, added: added.length });
    grown += added.length - (to - from);
    at = to;
  }
  return { now: [...parts, old.slice(at)].flat(), edits };
}

/** Finds each hunk's place in the old file. Hunks of one diff that have moved are expected to move alike. */
function placeHunks(file: FilePatch, old: readonly string[], where: string): Replacement[] {
  const offsets = new Map<number, number>();
  const placed: Replacement[] = [];
  for (const hunk of file.hunks) {
    const expected = claimed(hunk).from;
    const guess = expected + (offsets.get(hunk.diffAt) ?? 0);
    const start = locateHunk(hunk, old, guess, placed.at(-1)?.to ?? 0);
    if (start === undefined) throw doesNotFit(file, hunk, old, guess, where);
    offsets.set(hunk.diffAt, start - expected);
    for (const replacement of replacementsOf(hunk, start)) placed.push(replacement);
  }
  return placed;
}

/** The hunk's changes without the context around and between them. */
function replacementsOf(hunk: Hunk, start: number): Replacement[] {
  const replacements: Replacement[] = [];
  let open: Replacement | undefined;
  let at = start;
  for (const { op, text } of hunk.body) {
    if (op === ' ') {
      open = undefined;
      at++;
      continue;
    }
    if (open === undefined) {
      open = { from: at, to: at, added: [] };
      replacements.push(open);
    }
    if (op === '+') open.added.push(text);
    else open.to = ++at;
  }
  return replacements;
}

function doesNotFit(
  file: FilePatch,
  hunk: Hunk,
  old: readonly string[],
  guess: number,
  where: string,
): CompatError {
  const expected = hunk.body.filter((line) => line.op !== '+').map((line) => line.text);
  const found = old.slice(guess, guess + expected.length);
  const differs = expected.findIndex((line, index) => line !== found[index]);
  const what =
    differs === -1
      ? 'its lines are there, but in use by the hunk before it, or not at the end of the file where they belong'
      : `line ${guess + differs + 1} is not what it expects, and no other place fits`;
  return rejected(
    `${where}:${hunk.at}: hunk ${hunk.header} does not apply to ${showName(file.path)}: ${what}`,
    `expected:\n${indent(expected)}found at line ${guess + 1}:\n${indent(found)}`,
  );
}

function indent(lines: readonly string[]): string {
  const shown = lines.length === 0 ? ['(nothing: the file has no such line)'] : lines;
  const text = shown.map((line) => `    ${line.replace(/\n$/, '')}\n`).join('');
  return Buffer.from(text, 'latin1').toString();
}

function rejected(message: string, output?: string): CompatError {
  return new CompatError('PATCH_REJECTED', message, {
    ...(output === undefined ? {} : { output }),
    hint: 'Nothing was changed. The patch was made from other sources than these: make it again (compat-gen generate, where spatch is at hand), or fix the .patch rule it comes from.',
  });
}
