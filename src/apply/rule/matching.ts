import type { Reaches } from '../check/reach.js';
import { needOfIncludes } from './about-includes.js';
import { hasInherited, type Inherited } from './inherited.js';
import { isMet, wordsOf } from './need.js';
import type { Part } from './part.js';
import type { HasWord } from './words.js';

/** Whether a part may match in files that hold these words. */
export function mayMatch(part: Part, reaches: Reaches, has: HasWord): boolean {
  if (!isTouched(part, has)) return false;
  const { need = needOfIncludes(part), anyOfIt } = reaches.get(part.id) ?? {};
  return [need, anyOfIt].every((one) => one === undefined || isMet(one, hasInherited(has)));
}

/**
 * Whether one of the semantic patches of a part, which carries something over from file to file, may match in a file.
 *
 * @param found what they inherit [it may be anything]
 */
export function mayCount(
  { id }: Part,
  reaches: Reaches,
  has: HasWord,
  found?: Inherited | undefined,
): boolean {
  const anyOfIt = reaches.get(id)?.anyOfIt;
  return anyOfIt === undefined || isMet(anyOfIt, hasInherited(has, found));
}

/** Whether a part may have to do with one of the files that it is run on: may change something there, or learn of it. */
export function mayConcern(part: Part, reaches: Reaches, has: HasWord): boolean {
  const { need, ties } = reaches.get(part.id) ?? {};
  if (ties !== 'any') return mayMatch(part, reaches, has);
  return isTouched(part, has) && (need === undefined || wordsOf(need).some(has));
}

/**
 * The same for code of a file that is by itself: what a rule finds elsewhere counts there where it carries something over,
 * and else all that it needs has to stand there.
 */
export function mayConcernCode(
  part: Part,
  reaches: Reaches,
  file: HasWord,
  code: HasWord,
): boolean {
  if (!mayConcern(part, reaches, file)) return false;
  const { need, ties } = reaches.get(part.id) ?? {};
  // A part that depends on others of its rule names no words of its own; what the rule is about it can't do without.
  if (need === undefined) return isTouched(part.rule, code);
  return ties === 'any' ? wordsOf(need).some(code) : isMet(need, code);
}

export function isTouched({ touches }: Pick<Part, 'touches'>, has: HasWord): boolean {
  return touches.length === 0 || touches.some(has);
}

/** The words of files once these parts have run: those that stand there, and those that the parts add. */
export function wordsAfter(has: HasWord, parts: readonly Part[]): HasWord {
  return (word) => has(word) || parts.some(({ adds }) => adds(word));
}

/**
 * The same of one file, once those of the parts have run, in their order, that may match there by then; and those that may
 * change it together with another, in which a function is declared otherwise.
 */
export function wordsAfterIn(has: HasWord, parts: readonly Part[], reaches: Reaches): HasWord {
  let now = nothingRun(has, reaches);
  for (const part of parts) {
    const next = now.next.get(part) ?? { has: hasAfter(now.has, part, reaches), next: new Map() };
    now.next.set(part, next);
    now = next;
  }
  return now.has;
}

/** The words of a file once parts have run on it: the same ones are asked about with each rule that comes next. */
interface After {
  has: HasWord;
  next: Map<Part, After>;
}

const FIRST = new WeakMap<HasWord, WeakMap<Reaches, After>>();

function nothingRun(has: HasWord, reaches: Reaches): After {
  const own = FIRST.get(has) ?? new WeakMap<Reaches, After>();
  FIRST.set(has, own);
  const first = own.get(reaches) ?? { has, next: new Map() };
  own.set(reaches, first);
  return first;
}

function hasAfter(has: HasWord, part: Part, reaches: Reaches): HasWord {
  const isTied = reaches.get(part.id)?.ties === 'prototypes';
  return isTied || mayMatch(part, reaches, has) ? wordsAfter(has, [part]) : has;
}
