import { readCocci } from '../../rules/index.js';
import type { Reach, Reaches } from '../check/reach.js';
import { looksAcrossFiles } from './across-files.js';
import { typedWords } from './headers-read.js';
import { isInherited } from './inherited.js';
import type { Macros } from './macros.js';
import type { Need } from './need.js';
import type { Part } from './part.js';
import { hasWord } from './pieces.js';
import { mayDeclare } from './prototype.js';
import { isBuiltIn, macrosIn } from './stands-for.js';
import { type Lines, type Outside, outsideOf, topLevelOf } from './top-level.js';
import { NEVER } from './untied.js';
import { type HasWord, isKeyword } from './words.js';

/** Places of topLevelOf, by their number. */
type Items = ReadonlySet<number> | 'all';

/**
 * In which of the items of a file parts may match, that run in this order. spatch (1.0.7 to 1.3) matches a semantic patch in
 * one function, declaration or directive at a time ("not handling multiple minirules"), so all that it needs stands in
 * one; and what a part brings comes to the items in which it matches. 'all' where that can't be said: of a part that
 * consists of several semantic patches, or counts in other files; and of one of which spatch does not tell what it needs.
 *
 */
export function itemsFor(parts: readonly Part[], around: Around, bytes: Buffer): Items[] {
  const code = codeOf(bytes, around.macros);
  if (code === undefined) return parts.map(() => 'all');
  const before: Before[] = [];
  return parts.map((part) => {
    const items = itemsOf(part, around, code, before);
    before.push({ part, items });
    return items;
  });
}

/** What is known of parts, and of the files that they run on. */
export interface Around {
  reaches: Reaches;
  macros: Macros;
  /** Whether spatch may know types from headers: see mayOpenHeaders. */
  opensHeaders: boolean;
}

/** The lines of the items in which parts may match that run in this order; undefined: all. */
export function linesFor(
  parts: readonly Part[],
  around: Around,
  bytes: Buffer,
): Lines[] | undefined {
  const found = new Set<number>();
  for (const items of itemsFor(parts, around, bytes)) {
    if (items === 'all') return undefined;
    for (const item of items) found.add(item);
  }
  return codeOf(bytes, around.macros)?.lines.filter((_, item) => found.has(item));
}

/** Whether a part may match in an item of one of these files, after others that may have changed something there. */
export function mayMatchInItem(
  part: Part,
  around: Around,
  files: Iterable<Buffer>,
  before: readonly Part[],
): boolean {
  if (wantedOf(part, around.reaches) === undefined) return true;
  const all = [...files];
  const isIn = (after: readonly Part[], bytes: Buffer): boolean => {
    const items = itemsFor([...after, part], around, bytes).at(-1);
    return items === 'all' || (items?.size ?? 0) > 0;
  };
  return all.some((bytes) => isIn([], bytes)) || all.some((bytes) => isIn(before, bytes));
}

function itemsOf(
  part: Part,
  { reaches, opensHeaders }: Pick<Around, 'reaches' | 'opensHeaders'>,
  code: Code,
  before: readonly Before[],
): Items {
  const wanted = wantedOf(part, reaches);
  if (wanted === undefined) return 'all';
  const adders = before.filter(({ items }) => items === 'all' || items.size > 0);
  const items = meeting(wanted.need, (word) => {
    if (isInherited(word)) return 'all';
    const having = adders.reduce<Items>(
      (items, one) => (one.part.adds(word) ? union(items, one.items) : items),
      code.having(word),
    );
    if (having !== 'all' && having.size === 0) return having;
    // It may come of a macro of spatch's own.
    if (isKeyword(word)) return 'all';
    if (!wanted.isType(word)) return having;
    return opensHeaders ? 'all' : knowing(word, having, code, adders);
  });
  return wanted.isTied ? union(items, code.declaring(items)) : items;
}

/** A part that has run, and where it may have changed something. */
interface Before {
  part: Part;
  items: Items;
}

/**
 * The items in which something may be of a type: those that name it, or one that stands for it, and those that name what one
 * of these declares outside of a function.
 */
function knowing(type: string, having: Items, code: Code, adders: readonly Before[]): Items {
  if (having === 'all' || adders.some(({ part }) => /\bfresh\b/.test(part.text))) return 'all';
  const holders = holdersOf(type, having, code);
  if (holders === 'all') return 'all';
  const declared = [...holders].flatMap((item) => code.outside(item).names);
  const names = new Set([...declared, ...adders.flatMap(({ part }) => wordsBeside(type, part))]);
  const using = [...names].filter((name) => !isKeyword(name));
  return new Set([...holders, ...using.flatMap((name) => [...code.having(name)])]);
}

/** The items that name a type, or one that a typedef says it with. */
function holdersOf(type: string, having: ReadonlySet<number>, code: Code): Items {
  const holders = new Set(having);
  const types = new Set([type]);
  // What is added comes up as well.
  for (const item of holders) {
    if (!code.having('typedef').has(item)) continue;
    for (const name of code.outside(item).names) {
      if (isKeyword(name) || types.has(name)) continue;
      types.add(name);
      for (const one of code.having(name)) holders.add(one);
    }
    if (types.size > MOST_TYPES) return 'all';
  }
  return holders;
}

/** The words of what a part adds beside a type, in lines that follow each other: what is of that type has its name there, or had it before. */
function wordsBeside(type: string, { text }: Part): string[] {
  const added = text.match(/^\+.*(?:\n\+.*)*/gm) ?? [];
  const beside = added.some((lines) => hasWord(lines, 'typedef'))
    ? [added.join('\n')]
    : added.filter((lines) => hasWord(lines, type));
  return beside.flatMap((lines) => lines.match(NAMES) ?? []);
}

const MOST_TYPES = 1000;

function meeting(need: Need, having: (word: string) => Items): Items {
  if (typeof need === 'string') return having(need);
  if ('any' in need) {
    return need.any.reduce<Items>((items, one) => union(items, meeting(one, having)), new Set());
  }
  return need.all.reduce<Items>((items, one) => both(items, meeting(one, having)), 'all');
}

function union(a: Items, b: Items): Items {
  if (a === 'all' || b === 'all') return 'all';
  return a.size === 0 ? b : new Set([...a, ...b]);
}

function both(a: Items, b: Items): Items {
  if (a === 'all') return b;
  if (b === 'all') return a;
  return new Set([...a].filter((item) => b.has(item)));
}

/** What an item must hold for a part to match there. */
interface Wanted {
  need: Need;
  /** Of the words for the types of its metavariables: these may be known from elsewhere. */
  isType: HasWord;
  /** Whether it also changes what declares a function that it matches in. */
  isTied: boolean;
}

const WANTED = new WeakMap<Reach, Wanted | 'nothing'>();

function wantedOf(part: Part, reaches: Reaches): Wanted | undefined {
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
  const looked = own.flatMap(({ body }) =>
    body.filter(({ side, text }) => side !== '+' && text.trim() !== ''),
  );
  const isAboutIncludes = looked.every(({ text }) => /^\s*#\s*include\b/.test(text));
  if (looked.length === 0 || !isAboutIncludes) return undefined;
  return { need: 'include', isType: () => false, isTied };
}

/** A file by its items. */
interface Code {
  lines: readonly Lines[];
  having: (word: string) => ReadonlySet<number>;
  outside: (item: number) => Outside;
  /** Those that may declare a function which stands at the top level of one of these. */
  declaring: (items: Items) => Items;
}

const READ = new WeakMap<Macros, WeakMap<Buffer, Code | 'one'>>();

/** undefined where its items can't be told apart. */
function codeOf(bytes: Buffer, macros: Macros): Code | undefined {
  const read = READ.get(macros) ?? new WeakMap();
  READ.set(macros, read);
  const code = read.get(bytes) ?? readCode(bytes.toString('latin1'), macros) ?? 'one';
  read.set(bytes, code);
  return code === 'one' ? undefined : code;
}

const NAMES = /[A-Za-z_]\w*/g;

function readCode(text: string, { text: macroText }: Macros): Code | undefined {
  if (macroText === undefined) return undefined;
  const macros = macrosIn(`${macroText}\n${text}`);
  if ((text.match(NAMES) ?? []).some((name) => macros.get(name)?.isUneven)) return undefined;
  const items = topLevelOf(text);
  const all = text.split('\n');
  const texts = items.map(({ from, to }) => all.slice(from - 1, to).join('\n'));
  const index = new Map<string, Set<number>>();
  const any = new Set<number>();
  for (const [item, own] of texts.entries()) {
    const words = new Set(own.match(NAMES));
    // spatch may read a macro as what it stands for.
    for (const word of words) for (const more of macros.get(word)?.words ?? []) words.add(more);
    for (const word of words) {
      index.set(word, (index.get(word) ?? new Set()).add(item));
      if (isBuiltIn(word)) any.add(item);
    }
  }
  const read = new Map<number, Outside>();
  const outside = (item: number): Outside => {
    const own = read.get(item) ?? outsideOf(texts[item] ?? '');
    read.set(item, own);
    return own;
  };
  return {
    outside,
    lines: items,
    having: (word) => {
      if (/^[A-Za-z_]\w*$/.test(word)) return new Set([...(index.get(word) ?? []), ...any]);
      return new Set(texts.flatMap((own, item) => (own.includes(word) ? [item] : [])));
    },
    declaring: (from) => {
      if (from === 'all') return 'all';
      const names = new Set([...from].flatMap((item) => outside(item).functions));
      const may = (own: string): boolean => [...names].some((name) => mayDeclare(own, name));
      return new Set(texts.flatMap((own, item) => (may(own) ? [item] : [])));
    },
  };
}
