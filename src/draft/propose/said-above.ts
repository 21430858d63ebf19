import type { ReadKernel } from '../../changes/index.js';

const LONGEST = 6000;

/** The comments right above the declarations of a name. */
export function commentsAbove(name: string, { table, textOf }: ReadKernel): string[] {
  return (table.declared.get(name) ?? []).flatMap(({ header }) => {
    const text = textOf(header);
    const at = text.search(new RegExp(`^(?![ \\t]*[/*]).*\\b${name}\\s*\\(`, 'm'));
    if (at === -1) return [];
    const above = text.slice(Math.max(0, at - LONGEST), at);
    const found = /\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.exec(above)?.[0];
    return found === undefined ? [] : [found];
  });
}

/** What a parameter is where there is nothing to pass, in the words of the comment above a function. */
export interface Nothing {
  value: string;
  words: string;
}

/** "@link_id: the link (or 0 for …)" names 0; undefined where no comment names such a value. */
export function nothingFor(
  parameter: string,
  name: string,
  kernel: ReadKernel,
): Nothing | undefined {
  for (const comment of commentsAbove(name, kernel)) {
    const plain = comment.replace(/\*\/\s*$/, '').replace(/^[ \t]*\*+[ \t]?/gm, '');
    const [, text = ''] =
      new RegExp(`@${parameter}:([\\s\\S]*?)(?:\\n\\s*@|\\n\\s*\\n|$)`).exec(plain) ?? [];
    const words = text.replace(/\s+/g, ' ').trim();
    // "1 to start or 0 to stop" names two things.
    const [, none] = /(?:\bor|\b(?:may|can) be) %?(NULL)\b/.exec(words) ?? [];
    const [, value = none] = /\(or %?(0)\b/.exec(words) ?? [];
    if (value !== undefined) return { value, words };
  }
  return undefined;
}
