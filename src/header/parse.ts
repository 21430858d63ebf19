import { CompatError } from '../core/errors.js';

const YES = /^#define ([A-Za-z_]\w*)$/;
const NO = /^\/\* #undef ([A-Za-z_]\w*) \*\/$/;

/** Whether C would take `name` as the name of a macro. */
export function isMacro(name: string): boolean {
  return /^[A-Za-z_]\w*$/.test(name);
}

/**
 * The macros of a compat.h with their answers, in the file's order. `where` is the file's name.
 *
 * A compat.h may come from another machine, and is given to a C compiler where rules.select names
 * a program: so exactly the two line forms that `renderHeader` writes are let through (DRBD's
 * Kbuild writes the same two), no blank line, no CR, no last line without its LF.
 * Throws CACHE_DAMAGED for anything else, and for a macro that stands there twice.
 */
export function parseHeader(text: string, where: string): Map<string, boolean> {
  const header = new Map<string, boolean>();
  const lines = text.split('\n');
  const rest = lines.pop();
  if (rest !== '') throw damaged(where, lines.length + 1, 'its last line has no line end');
  for (const [index, line] of lines.entries()) {
    const yes = YES.exec(line)?.[1];
    const macro = yes ?? NO.exec(line)?.[1];
    if (macro === undefined)
      throw damaged(where, index + 1, `this is not an answer: ${shown(line)}`);
    if (header.has(macro)) throw damaged(where, index + 1, `${macro} stands here a second time`);
    header.set(macro, yes !== undefined);
  }
  return header;
}

function damaged(where: string, line: number, what: string): CompatError {
  return new CompatError('CACHE_DAMAGED', `${where}:${line}: ${what}`, {
    hint: 'A compat.h holds "#define NAME" and "/* #undef NAME */" lines only. Copy it again from the machine that wrote it.',
  });
}

/** A foreign line, fit for a terminal: printable ASCII alone, at most 80 characters of it. */
function shown(line: string): string {
  return `"${line.slice(0, 80).replace(/[^ -~]/g, '?')}"`;
}
