import { withoutComments } from '../core/c-comments.js';

export { withoutComments };

/** C without comments, and what strings hold as blanks, too. */
export function withoutStrings(clean: string): string {
  return clean.replace(
    /(["'])((?:\\[\s\S]|(?!\1)[^\\\n])*)(\1?)/g,
    (_, quote: string, held: string, end: string) => quote + held.replace(/[^\n]/g, ' ') + end,
  );
}

/** Where what opens at `open` is closed; the end of the text where it is not. */
export function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const letter = text[at] ?? '';
    if ('([{'.includes(letter)) depth++;
    else if (')]}'.includes(letter) && --depth === 0) return at;
    else if (letter === '"' || letter === "'") {
      at = endOfQuote(text, at);
    }
  }
  return text.length;
}

function endOfQuote(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === text[from] || text[at] === '\n') return at;
  }
  return text.length;
}

/** The top-level piece of C (a function, a variable) that holds a place, with the comment that stands above it. */
export function pieceAt(text: string, at: number): string {
  const clean = withoutComments(text);
  let from = 0;
  let end = endOfPiece(clean, from);
  while (end <= at && end < text.length) {
    from = end;
    end = endOfPiece(clean, from);
  }
  return text.slice(from, end).trim();
}

function endOfPiece(clean: string, from: number): number {
  for (let at = from; at < clean.length; at++) {
    const letter = clean[at] ?? '';
    if (letter === '#') return endOfDirective(clean, at);
    if (letter === ';') return at + 1;
    if (letter === '"' || letter === "'") at = endOfQuote(clean, at);
    if (!'([{'.includes(letter)) continue;
    at = closing(clean, at);
    if (letter === '{' && isFunctionsEnd(clean, at)) return at + 1;
  }
  return clean.length;
}

/** Behind the braces of a variable or a type stands a name, an attribute or a semicolon. */
function isFunctionsEnd(clean: string, at: number): boolean {
  return !/^[ \t]*[;,=\w]/.test(clean.slice(at + 1));
}

function endOfDirective(text: string, from: number): number {
  const end = /[^\\]\n/.exec(text.slice(from));
  return end === null ? text.length : from + end.index + 2;
}

/** Splits at the commas that stand in no parentheses, braces, brackets or strings. */
export function splitArguments(inside: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  let quote = '';
  for (const [index, letter] of [...inside].entries()) {
    if (quote !== '') {
      if (letter === quote && inside[index - 1] !== '\\') quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    else if ('([{'.includes(letter)) depth++;
    else if (')]}'.includes(letter)) depth--;
    else if (letter === ',' && depth === 0) {
      parts.push(inside.slice(from, index).trim());
      from = index + 1;
    }
  }
  return [...parts, inside.slice(from).trim()];
}

/** With single blanks for what separates its words. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
