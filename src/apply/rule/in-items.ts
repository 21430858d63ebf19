import type { Reaches } from '../check/reach.js';
import { type Code, codeOf, type Items } from './by-items.js';
import { isInherited } from './inherited.js';
import type { Macros } from './macros.js';
import type { Need } from './need.js';
import type { Part } from './part.js';
import { hasWord } from './pieces.js';
import type { Lines } from './top-level.js';
import { wantedOf } from './wanted.js';
import { isKeyword } from './words.js';

/**
 * In which of the items of a file parts may match, that run in this order. spatch (1.0.7 to 1.3) matches a semantic patch in
 * one function, declaration or directive at a time ("not handling multiple minirules"), so all that it needs stands in
 * one; and what a part brings comes to the items in which it matches. 'all' where that can't be said: of a part that
 * consists of several semantic patches, or counts in other files; and of one of which spatch does not tell what it needs.
 */
export function itemsFor(parts: readonly Part[], around: Around, bytes: Buffer): Items[] {
  const code = codeOf(bytes, around.macros);
  if (code === undefined) return parts.map(() => 'all');
  let now = beforeAny(code, around);
  return parts.map((part) => {
    const next = now.next.get(part) ?? { ...itemsAfter(part, around, code, now), next: new Map() };
    now.next.set(part, next);
    now = next;
    return next.items;
  });
}

/** What is known once parts have run: they are asked about in the same order again and again. */
interface After {
  /** Those in which the last of them may match. */
  items: Items;
  /** All of them that may match. */
  adders: readonly Before[];
  next: Map<Part, After>;
}

const FIRST = new WeakMap<Code, WeakMap<Reaches, Map<boolean, After>>>();

function beforeAny(code: Code, { reaches, opensHeaders }: Around): After {
  const known = FIRST.get(code) ?? new WeakMap<Reaches, Map<boolean, After>>();
  FIRST.set(code, known);
  const own = known.get(reaches) ?? new Map<boolean, After>();
  known.set(reaches, own);
  const first = own.get(opensHeaders) ?? { items: 'all', adders: [], next: new Map() };
  own.set(opensHeaders, first);
  return first;
}

function itemsAfter(
  part: Part,
  around: Around,
  code: Code,
  { adders }: Pick<After, 'adders'>,
): Omit<After, 'next'> {
  const items = itemsOf(part, around, code, adders);
  const mayMatch = items === 'all' || items.size > 0;
  return { items, adders: mayMatch ? [...adders, { part, items }] : adders };
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
  adders: readonly Before[],
): Items {
  const wanted = wantedOf(part, reaches);
  if (wanted === undefined) return 'all';
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

const NAMES = /[A-Za-z_]\w*/g;

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
