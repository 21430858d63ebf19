import { parse } from 'shell-quote';
import { CompatError } from './errors.js';

/**
 * What stands for itself in a command line, or in quotes. All else asks a shell for something, and shell-quote
 * would take it, an open quote included, for one thing or another.
 */
const WORDS = /^(?:[^'"\\`$;&|<>()#]|\\[^\n]|'[^']*'|"(?:[^"\\`$]|\\[^\n`])*")*$/;

/**
 * The words of a command line, quotes and backslashes read as sh(1) reads them. Nothing is expanded: `*` and `~`
 * are themselves. Throws USAGE for an open quote, and for what only a shell can do: `;`, `|`, `$X`, a comment.
 */
export function splitWords(line: string): string[] {
  if (!WORDS.test(line)) {
    throw new CompatError(
      'USAGE',
      `${line}: an open quote, or one of \`;|&<>()#$ outside of quotes: no shell reads this`,
      { hint: "Put the word in '…'." },
    );
  }
  return parse(line).map((word) =>
    typeof word === 'object' && 'pattern' in word ? word.pattern : String(word),
  );
}

/** A text as one word of sh(1), always in quotes, which text in other quotes may follow at once. */
export function quoteWord(text: string): string {
  // shell-quote's own quote() escapes letter by letter, and differently from version to version; what a
  // release holds must stay the same to the byte.
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/** A command as it can be pasted into a shell: quotes where they are needed. */
export function showWords(words: readonly string[]): string {
  return words.map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : quoteWord(word))).join(' ');
}
