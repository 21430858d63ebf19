import { itemsOf } from '../arms/items.js';

/** What stands at a file's top level round a line (from 1). */
export function itemAt(text: string, line: number): string {
  const lines = text.split('\n');
  const item = itemsOf(lines).find(({ from, to }) => line > from && line <= to);
  return lines.slice(item?.from, item?.to).join('\n');
}

/** Code without its comments: what they name is not there to be matched. */
export function bareCode(code: string): string {
  return code.replace(
    /("(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?)|\/\*[\s\S]*?(?:\*\/|$)|\/\/.*/g,
    (_, literal?: string) => literal ?? ' ',
  );
}

/** The name of the function that code defines; undefined where it defines none, or more than one. */
export function functionIn(code: string): string | undefined {
  const bare = bareCode(code);
  // In the first column: the name, or what it returns. What else has parentheses there is a macro's call.
  const heads = [
    ...bare.matchAll(
      /^(?![#\s}])(?:[\w*][\w*\s]*[\s*])?([A-Za-z_]\w*)\s*\(([^;{}]*)\)[^;{}()]*\{/gm,
    ),
  ];
  const names = new Set(heads.map(([, name]) => name));
  const [only] = names;
  return names.size === 1 ? only : undefined;
}
