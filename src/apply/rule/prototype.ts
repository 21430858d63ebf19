/** What can stand before a call, and is no type. */
const NOT_A_TYPE = new Set(['return', 'else', 'do', 'case', 'goto', 'sizeof', 'typeof', 'in']);

/**
 * Whether a text may hold a declaration of a function: its name and a parenthesis behind a word or a `*`, which may be
 * its type, or at the beginning of a line. In calls an operator, a bracket or a statement's end stands there; what
 * can be both (`a * f(x)`, a macro's name) counts as a declaration.
 */
export function mayDeclare(text: string, name: string): boolean {
  for (const { index } of text.matchAll(new RegExp(`(?<!\\w)${name}(?!\\w)\\)*\\s*\\(`, 'g'))) {
    const before = text.slice(Math.max(0, index - 200), index);
    if (/(?:^|\n)$/.test(before) || /\*\s*$/.test(before)) return true;
    const [, word] = /([A-Za-z_]\w*)\s*$/.exec(before) ?? [];
    if (word !== undefined && !NOT_A_TYPE.has(word)) return true;
    if (/(?:^|\n)\S[^\n]*\)\s*$/.test(before) || /\\\n\s*$/.test(before)) return true;
  }
  return false;
}
