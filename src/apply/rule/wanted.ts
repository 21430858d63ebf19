import { readCocci } from '../../rules/index.js';
import type { Reach, Reaches } from '../check/reach.js';
import { includesLookedFor } from './about-includes.js';
import { looksAcrossFiles } from './across-files.js';
import { typedWords } from './headers-read.js';
import type { Need } from './need.js';
import type { Part } from './part.js';
import { NEVER } from './untied.js';
import type { HasWord } from './words.js';

/** What an item must hold for a part to match there. */
export interface Wanted {
  need: Need;
  /** Of the words for the types of its metavariables: these may be known from elsewhere. */
  isType: HasWord;
  /** Whether it also changes what declares a function that it matches in. */
  isTied: boolean;
}

const WANTED = new WeakMap<Reach, Wanted | 'nothing'>();

/** undefined where that can't be said. */
export function wantedOf(part: Part, reaches: Reaches): Wanted | undefined {
  const reach = reaches.get(part.id);
  if (reach === undefined) return undefined;
  const known = WANTED.get(reach) ?? readWanted(part, reach) ?? 'nothing';
  WANTED.set(reach, known);
  return known === 'nothing' ? undefined : known;
}

function readWanted(part: Part, reach: Reach): Wanted | undefined {
  const own = readCocci(part.text).filter(
    ({ body }) => !body.some(({ text }) => text.includes(NEVER)),
  );
  const typed = typedWords(part);
  if (typed === undefined || own.length === 0) return undefined;
  const isTied = reach.ties === 'prototypes';
  // What its semantic patches need together may stand in several items; what any of them needs does not.
  const isOne = own.length === 1 || !looksAcrossFiles(part);
  const need = isOne && reach.ties !== 'any' ? reach.need : reach.anyOfIt;
  if (need !== undefined) {
    return { need, isType: (word) => typed.has(word), isTied };
  }
  if (includesLookedFor(part) === undefined) return undefined;
  return { need: 'include', isType: () => false, isTied };
}
