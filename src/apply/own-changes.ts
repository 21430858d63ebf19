import { type Change, findChanges } from '../patch/index.js';
import { readCocci } from '../rules/index.js';
import { linesOf } from './arms/scopes.js';
import type { Part } from './part.js';
import { isKeyword } from './words.js';

type Files = ReadonlyMap<string, Buffer>;

/**
 * Of what several parts have made of files together, what one of them may have made: the changes that hold one of the words
 * that it takes away or adds, or of those that another does which has such a word in common with it. All changes, where a
 * part changes something without such a word.
 *
 * @param all those that have changed something
 */
export function changesOf(part: Part, all: readonly Part[], before: Files, changed: Files): Files {
  const words = all.map(wordsChanged);
  const own = words[all.indexOf(part)];
  if (own === undefined || words.some((some) => some === undefined)) return changed;
  const together = new Set(own);
  for (let size = 0; size < together.size; ) {
    size = together.size;
    for (const some of words) {
      if (some?.some((word) => together.has(word))) for (const word of some) together.add(word);
    }
  }
  const mine = [...changed].map(([file, bytes]): [string, Buffer] => [
    file,
    onlyWith(together, before.get(file) ?? bytes, bytes),
  ]);
  return new Map(mine.filter(([file, bytes]) => !before.get(file)?.equals(bytes)));
}

/** A file with those of its changes alone that hold one of some words. */
function onlyWith(words: ReadonlySet<string>, before: Buffer, after: Buffer): Buffer {
  const { lines, changes } = changesBetween(before, after);
  const out: string[] = [];
  let at = 0;
  for (const change of changes) {
    if (!wordsOf(change).some((word) => words.has(word))) continue;
    out.push(...lines.slice(at, change.oldAt), ...change.added);
    at = change.oldAt + change.removed.length;
  }
  return Buffer.from([...out, ...lines.slice(at)].join(''), 'latin1');
}

/** By what came of a file: it is asked about once for each part that changed something. */
const COMPARED = new WeakMap<Buffer, { before: Buffer; lines: string[]; changes: Change[] }>();

function changesBetween(before: Buffer, after: Buffer): { lines: string[]; changes: Change[] } {
  const known = COMPARED.get(after);
  if (known?.before === before) return known;
  const lines = linesOf(before);
  const compared = { before, lines, changes: findChanges(lines, linesOf(after)) };
  COMPARED.set(after, compared);
  return compared;
}

function wordsOf({ removed, added }: Change): string[] {
  return [...removed, ...added].join('').match(WORD) ?? [];
}

const WORD = /[A-Za-z_]\w*/g;

/**
 * The words of C that a part takes away or adds. undefined where it has lines to take away or add that hold none, but what
 * stands for other code.
 */
function wordsChanged({ text }: Part): string[] | undefined {
  const found: string[] = [];
  for (const { variables, body } of readCocci(text)) {
    const names = new Set(variables.map(({ name }) => name));
    for (const lines of blocksOf(body)) {
      const words = lines.join('\n').match(WORD) ?? [];
      const own = words.filter((word) => !names.has(word) && !isKeyword(word));
      if (own.length === 0) return undefined;
      found.push(...own);
    }
  }
  return found;
}

/** Lines to be taken away or added, without one of context between them. */
function blocksOf(body: readonly { side: string; text: string }[]): string[][] {
  const blocks: string[][] = [];
  let isOpen = false;
  for (const { side, text } of body) {
    if (side !== ' ') {
      if (isOpen) blocks.at(-1)?.push(text);
      else blocks.push([text]);
    }
    isOpen = side !== ' ';
  }
  return blocks;
}
