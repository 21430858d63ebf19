import { readIfThere } from '../../core/files/missing.js';
import { type HasWord, wordsIn, wordsOfAll } from './words.js';

/**
 * The macros of the macro file in force. spatch (1.1.1, 1.3) expands one no more, in the whole process, if a semantic patch
 * names it: others that share the process may then not read a function that they read by themselves (cocci.ml,
 * check_macro_in_sp_and_adjust). Those of its own standard.h are not concerned.
 */
export interface Macros {
  has: HasWord;
  /** Names that stand in another macro, too. */
  hasWithin: HasWord;
  /** The text that defines them; undefined where it is not known. */
  text: string | undefined;
}

export const NO_MACROS: Macros = { has: () => false, hasWithin: () => false, text: '' };
/** Not known which. */
const ANY: Macros = { has: () => true, hasWithin: () => true, text: undefined };

export async function macrosOf(
  macroFile: string | undefined,
  args: readonly string[],
): Promise<Macros> {
  // It may be one of the sources, and may differ from run to run.
  if (args.some((arg) => /^--?macro[-_]file(?:[-_]builtins)?(?:=|$)/.test(arg))) return ANY;
  if (macroFile === undefined) return NO_MACROS;
  const text = (await readIfThere(macroFile))?.toString('latin1') ?? '';
  const defined = [...text.matchAll(/^[ \t]*#[ \t]*define[ \t]+([A-Za-z_]\w*)/gm)];
  const names = new Set(defined.map(([, name = '']) => name));
  const rest = wordsIn(text.replace(/^([ \t]*#[ \t]*define[ \t]+)[A-Za-z_]\w*/gm, '$1'));
  return {
    has: (word) => names.has(word),
    hasWithin: (word) => names.has(word) && rest(word),
    text,
  };
}

/** The macros that a semantic patch names: in what it looks for, not in what it adds. */
function macrosNamedIn({ text }: { text: string }, macros: Macros): string[] {
  const looked = text.replace(/^\+.*|\/\/.*/gm, '');
  return [...new Set(looked.match(/[A-Za-z_]\w*/g))].filter(macros.has);
}

/** Whether a rule's semantic patches read C otherwise together than one by one. */
export function namesMacros(rule: { text: string }, macros: Macros): boolean {
  return macrosNamedIn(rule, macros).length > 0;
}

/** Of parts those that name a macro which may stand in the files by the time when they run. */
export function namingMacrosOf<Part extends { text: string; adds: HasWord }>(
  parts: readonly Part[],
  files: Iterable<Buffer>,
  macros: Macros,
): Part[] {
  const naming = parts.flatMap((part) => {
    const names = macrosNamedIn(part, macros);
    return names.length === 0 ? [] : [{ part, names }];
  });
  if (naming.length === 0) return [];
  const has = wordsOfAll(files);
  const mayStand = (name: string): boolean =>
    has(name) || macros.hasWithin(name) || parts.some(({ adds }) => adds(name));
  return naming.filter(({ names }) => names.some(mayStand)).map(({ part }) => part);
}
