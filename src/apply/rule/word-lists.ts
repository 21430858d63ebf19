import { sha256 } from '../../core/bytes.js';
import type { Need } from './need.js';
import { hasWord, sectionsOf } from './pieces.js';

/** A semantic patch in which one word stands for each list of words that an identifier may be. */
export interface WithoutLists {
  text: string;
  /** By that word. */
  lists: ReadonlyMap<string, readonly string[]>;
}

const LIST =
  /^[ \t]*identifier[ \t]+([A-Za-z_]\w*)[ \t]*=[ \t]*\{([ \t]*[A-Za-z_]\w*(?:[ \t]*,[ \t]*[A-Za-z_]\w*)*[ \t]*)\}[ \t]*;[ \t]*$/;
/** `identifier f =~ "^a$";`: not a constraint of one word for all that spatch looks for. */
const ONE = /^[ \t]*identifier[ \t]+([A-Za-z_]\w*)[ \t]*=~[ \t]*"\^([A-Za-z_]\w*)\$"[ \t]*;[ \t]*$/;

/**
 * `identifier f = {a, b};` as one word of our own, which is no variable (not even a symbol: the name of a function that is
 * defined can't be one), in the same lines: spatch looks for no word of such a list, though
 * whatever matches holds one of them. What spatch then says of this word, withLists turns into the words of the list.
 */
export function withoutLists(text: string): WithoutLists {
  const lists = new Map<string, string[]>();
  const sections = sectionsOf(onOneLine(text).split('\n'));
  if (sections === undefined) return { text, lists };
  const lines = sections.flatMap(({ before, variables, body }) => {
    const found = variables.flatMap((line) => {
      const [, name, words = ''] = LIST.exec(line) ?? ONE.exec(line) ?? [];
      return name === undefined || !isLookedFor(name, body) ? [] : [{ line, name, words }];
    });
    let own = [...variables, ...body];
    for (const { line, name, words } of found) {
      const all = words.split(',').map((one) => one.trim());
      const word = wordFor(all);
      lists.set(word, all);
      own = own.map((one) => (one === line ? '' : renamed(one, name, word)));
    }
    return [...before, ...own];
  });
  return lists.size === 0 ? { text, lists } : { text: lines.join('\n'), lists };
}

/** Each list on the line on which it begins, and empty lines for the others. */
function onOneLine(text: string): string {
  return text.replace(
    /^([ \t]*identifier[ \t]+\w+[ \t]*=[ \t]*\{[^{};]*\}[ \t]*;)/gm,
    (list) => list.replace(/[ \t]*\n[ \t]*/g, ' ') + '\n'.repeat(list.split('\n').length - 1),
  );
}

function wordFor(words: readonly string[]): string {
  return `compat_gen_any_of_${sha256(words.join(' ')).slice(0, 16)}`;
}

function isLookedFor(name: string, body: readonly string[]): boolean {
  return body.some((line) => !line.startsWith('+') && hasWord(line, name));
}

function renamed(line: string, name: string, word: string): string {
  return line.replace(new RegExp(`(?<!\\w)${name}(?!\\w)`, 'g'), word);
}

/** What a need says of the words that stand for lists, in the words of these. */
export function withLists(need: Need, lists: WithoutLists['lists']): Need {
  if (typeof need === 'string') {
    const words = lists.get(need);
    if (words === undefined) return need;
    const [only = need] = words;
    return words.length === 1 ? only : { any: [...words] };
  }
  if ('all' in need) return { all: need.all.map((one) => withLists(one, lists)) };
  return { any: need.any.map((one) => withLists(one, lists)) };
}
