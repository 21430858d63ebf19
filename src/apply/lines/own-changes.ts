import { type Change, findChanges } from '../../patch/index.js';
import { readCocci } from '../../rules/index.js';
import { linesOf } from '../arms/lines-of.js';
import type { Part } from '../rule/part.js';
import { isKeyword } from '../rule/words.js';
import type { Regions } from './regions.js';

type Files = ReadonlyMap<string, Buffer>;

/** A part that has changed something, and where it may have done so; undefined: anywhere. */
export interface Changing {
  part: Part;
  regions: Regions | undefined;
}

/**
 * Of what several parts have made of files together, what one of them may have made: the changes where it matched that
 * hold one of the words that it takes away or adds, or of those that another does which has such a word in common with it.
 * And, of those where it matched, the changes that a part may have made which changes something without such a word.
 *
 * @param all those that have changed something
 */
export function changesOf(
  one: Changing,
  all: readonly Changing[],
  before: Files,
  changed: Files,
): Files {
  const words = all.map(({ part }) => wordsChangedBy(part));
  const own = words[all.indexOf(one)];
  const others = all.filter((_, at) => words[at] === undefined);
  const together = new Set(own);
  for (let size = 0; size < together.size; ) {
    size = together.size;
    for (const some of words) {
      if (some?.some((word) => together.has(word))) for (const word of some) together.add(word);
    }
  }
  const isMine = (file: string, change: Change): boolean =>
    isIn(change, file, one.regions) &&
    (wordsOf(change).some((word) => together.has(word)) ||
      others.some(({ regions }) => isIn(change, file, regions)));
  const mine = [...changed].map(([file, bytes]): [string, Buffer] => [
    file,
    onlyThose((change) => isMine(file, change), before.get(file) ?? bytes, bytes),
  ]);
  const found = new Map(mine.filter(([file, bytes]) => !before.get(file)?.equals(bytes)));
  // It has changed something: where that is not to be seen, it may be anything.
  return found.size > 0 ? found : changed;
}

function isIn({ oldAt, removed }: Change, file: string, regions: Regions | undefined): boolean {
  if (regions === undefined) return true;
  const end = oldAt + removed.length;
  return (regions.get(file) ?? []).some(({ from, to }) => oldAt <= to && end >= from);
}

/** A file with some of its changes alone. */
function onlyThose(isMeant: (change: Change) => boolean, before: Buffer, after: Buffer): Buffer {
  const { lines, changes } = changesBetween(before, after);
  const out: string[] = [];
  let at = 0;
  for (const change of changes) {
    if (!isMeant(change)) continue;
    out.push(...lines.slice(at, change.oldAt), ...change.added);
    at = change.oldAt + change.removed.length;
  }
  return Buffer.from([...out, ...lines.slice(at)].join(''), 'latin1');
}

/** By what came of a file: it is asked about once for each part that changed something. */
const COMPARED = new WeakMap<
  Buffer,
  { before: Buffer; lines: readonly string[]; changes: Change[] }
>();

function changesBetween(
  before: Buffer,
  after: Buffer,
): { lines: readonly string[]; changes: Change[] } {
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

/** A part is asked about once for each that changed something beside it, in each file. */
const CHANGED_BY = new WeakMap<Part, { words: string[] | undefined }>();

function wordsChangedBy(part: Part): string[] | undefined {
  const known = CHANGED_BY.get(part) ?? { words: wordsChanged(part) };
  CHANGED_BY.set(part, known);
  return known.words;
}

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
