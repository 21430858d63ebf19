import type { FilePatch, Hunk } from './hunk.js';
import { mergeByPath } from './merge.js';
import { commonName, readName, showName } from './names.js';
import { malformed, type PatchText, patchText, peek, take } from './patch-text.js';
import { readHunk } from './read-hunk.js';

/** git's extended header lines that ask for more than new text (git-diff(1), "generating patches"). */
const DEMAND =
  /^(?:(?:old|new|deleted file|new file) mode|(?:rename|copy) (?:from|to)|(?:dis)?similarity index) |^GIT binary patch$/;

/** What GNU diff and git print for two binary files. */
const BINARY = /^Binary files .* differ$/;

/**
 * Reads a unified diff (latin1 text), strictly: what a lenient reader would skip or guess is an error.
 * Takes diff's and git's own forms, names with a/ and b/, with ./ or bare, spatch's temporary `+++`
 * names (the `---` name then counts), and any text before the first `---`, such as `# compat:` lines.
 *
 * Several diffs of one file become one FilePatch: each describes the file as it was before any of them.
 * Throws PATCH_REJECTED, naming `where` and the line, for anything malformed, for a `@@` count that its
 * body doesn't bear out, and for hunks that overlap. What is well formed but not wanted is left to checkPatch.
 */
export function readPatch(text: string, where: string): FilePatch[] {
  const source = patchText(text, where);
  const diffs: FilePatch[] = [];
  skipText(source, false);
  while (peek(source) !== undefined) {
    const diff = readDiff(source);
    if (diff.hunks.length + diff.demands.length > 0) diffs.push(diff);
    skipText(source, diff.hunks.length > 0);
  }
  return mergeByPath(diffs, where);
}

/** Moves on to where the next diff starts. Text right behind a hunk must not look like more of it. */
function skipText(source: PatchText, behindHunk: boolean): void {
  let strict = behindHunk;
  for (let line = peek(source); line !== undefined && !startsDiff(line); line = peek(source)) {
    if (line.startsWith('@@ -')) throw malformed(source, 'a hunk that belongs to no file');
    if (line.startsWith('+++ ')) throw malformed(source, 'a "+++" line without its "---" line');
    if (strict && /^[ +\-\\]/.test(line) && !isMailSignature(source)) {
      throw malformed(source, 'the hunk above has more lines than its header says');
    }
    if (line !== '') strict = false;
    take(source);
  }
}

function startsDiff(line: string): boolean {
  return line.startsWith('--- ') || line.startsWith('diff --git ') || BINARY.test(line);
}

/** `-- ` and git's version end the mail that git format-patch makes. */
function isMailSignature(source: PatchText): boolean {
  return peek(source) === '-- ' && /^\d/.test(peek(source, 1) ?? '');
}

/** Reads one diff: git's header, where there is one, then names and hunks, where there are some. */
function readDiff(source: PatchText): FilePatch {
  const at = source.next + 1;
  const demands: string[] = [];
  const first = peek(source) ?? '';
  if (!first.startsWith('--- ')) {
    take(source);
    if (BINARY.test(first)) demands.push(`says "${first}"`);
    for (const demand of readDemands(source)) demands.push(demand);
  }
  if (peek(source)?.startsWith('--- ')) return readNamesAndHunks(source, at, demands);
  return { path: first.replace(/^diff --git /, ''), at, demands, hunks: [] };
}

function readDemands(source: PatchText): string[] {
  const demands: string[] = [];
  for (let line = peek(source); line !== undefined; line = peek(source)) {
    if (DEMAND.test(line) || BINARY.test(line)) demands.push(`says "${line}"`);
    else if (!line.startsWith('index ')) break;
    take(source);
  }
  return demands;
}

function readNamesAndHunks(source: PatchText, at: number, demands: string[]): FilePatch {
  const diffAt = source.next + 1;
  const oldName = takeName(source, '--- ');
  const newName = takeName(source, '+++ ');
  const path = commonName(oldName, newName);
  if (oldName === '/dev/null') demands.push('creates a file');
  else if (newName === '/dev/null') demands.push('deletes the file');
  else if (path === undefined)
    demands.push(`names another file, ${showName(newName)}, as the new one`);
  const hunks: Hunk[] = [];
  while (peek(source)?.startsWith('@@')) hunks.push(readHunk(source, diffAt));
  if (hunks.length === 0) throw malformed(source, 'no hunk follows the "+++" line');
  return { path: path ?? oldName, at, demands, hunks };
}

function takeName(source: PatchText, mark: '--- ' | '+++ '): string {
  const line = peek(source);
  if (!line?.startsWith(mark)) throw malformed(source, `a "${mark.trim()}" line is missing here`);
  const name = readName(line.slice(mark.length));
  if (name === undefined) throw malformed(source, 'a quoted file name that is not well formed');
  take(source);
  return name;
}
