import type { Macros } from './macros.js';
import { mayDeclare } from './prototype.js';
import { isBuiltIn, macrosIn } from './stands-for.js';
import { type Lines, type Outside, outsideOf, topLevelOf } from './top-level.js';

/** Places of topLevelOf, by their number. */
export type Items = ReadonlySet<number> | 'all';

/** A file by its items. */
export interface Code {
  lines: readonly Lines[];
  having: (word: string) => ReadonlySet<number>;
  outside: (item: number) => Outside;
  /** Those that may declare a function which stands at the top level of one of these. */
  declaring: (items: Items) => Items;
}

const READ = new WeakMap<Macros, WeakMap<Buffer, Code | 'one'>>();

/** undefined where its items can't be told apart. */
export function codeOf(bytes: Buffer, macros: Macros): Code | undefined {
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
  const items = topLevelOf(text);
  const all = text.split('\n');
  const texts = items.map(({ from, to }) => all.slice(from - 1, to).join('\n'));
  const index = new Map<string, Set<number>>();
  for (const [item, own] of texts.entries()) {
    const words = new Set(own.match(NAMES));
    // spatch may read a macro as what it stands for.
    for (const word of words) for (const more of macros.get(word)?.words ?? []) words.add(more);
    for (const word of words) {
      if (macros.get(word)?.isUneven) return undefined;
      index.set(word, (index.get(word) ?? new Set()).add(item));
    }
  }
  const any = new Set([...index].flatMap(([word, having]) => (isBuiltIn(word) ? [...having] : [])));
  const read = new Map<number, Outside>();
  const outside = (item: number): Outside => {
    const own = read.get(item) ?? outsideOf(texts[item] ?? '');
    read.set(item, own);
    return own;
  };
  const found = new Map<string, ReadonlySet<number>>();
  const having = (word: string): ReadonlySet<number> => {
    const known = found.get(word);
    if (known !== undefined) return known;
    const items = /^[A-Za-z_]\w*$/.test(word)
      ? new Set([...(index.get(word) ?? []), ...any])
      : new Set(texts.flatMap((own, item) => (own.includes(word) ? [item] : [])));
    found.set(word, items);
    return items;
  };
  return {
    outside,
    lines: items,
    having,
    declaring: (from) => {
      if (from === 'all') return 'all';
      const names = new Set([...from].flatMap((item) => outside(item).functions));
      const may = (item: number, name: string): boolean => mayDeclare(texts[item] ?? '', name);
      return new Set(
        [...names].flatMap((name) => [...having(name)].filter((item) => may(item, name))),
      );
    },
  };
}
