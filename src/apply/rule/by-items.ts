import type { Macros } from './macros.js';
import { mayDeclare } from './prototype.js';
import { isBuiltIn, macrosIn, type StandsFor } from './stands-for.js';
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

const OF_FILE = new Map<string, ReadonlyMap<string, StandsFor>>();

/** Those of the macro file, which is the same for many files. */
function macrosOfFile(text: string): ReadonlyMap<string, StandsFor> {
  const macros = OF_FILE.get(text) ?? macrosIn(text);
  OF_FILE.clear();
  OF_FILE.set(text, macros);
  return macros;
}

function readCode(text: string, { text: macroText }: Macros): Code | undefined {
  if (macroText === undefined) return undefined;
  const macros = macrosIn(text, macrosOfFile(macroText));
  const items = topLevelOf(text);
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1), text.length + 1];
  const texts = items.map(({ from, to }) => text.slice(starts[from - 1], (starts[to] ?? 0) - 1));
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
