import { CompatError } from '../../core/errors.js';
import { readIfThere } from '../../core/files/missing.js';
import { scopesIn } from './scopes.js';
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

/** What says which macros spatch is told of. */
export interface MacroSource {
  /** Absolute path of the module's macro file. */
  macroFile?: string | undefined;
  /** The module's arguments for spatch [none]. */
  args?: readonly string[] | undefined;
  /** Of these some macros of the kernel count that stand in them: see scopes.ts [none]. */
  sources?: ReadonlyMap<string, Buffer> | undefined;
}

/** The macros in force; which they are is not known where arguments name a macro file. */
export async function macrosOf({
  macroFile,
  args = [],
  sources = new Map(),
}: MacroSource): Promise<Macros> {
  if (nameOne(args)) return ANY;
  const own = macroFile === undefined ? undefined : await readIfThere(macroFile);
  const text = `${scopesIn(sources)}${own?.toString('latin1') ?? ''}`;
  if (text === '') return NO_MACROS;
  const defined = [...text.matchAll(/^[ \t]*#[ \t]*define[ \t]+([A-Za-z_]\w*)/gm)];
  const names = new Set(defined.map(([, name = '']) => name));
  const rest = wordsIn(text.replace(/^([ \t]*#[ \t]*define[ \t]+)[A-Za-z_]\w*/gm, '$1'));
  return {
    has: (word) => names.has(word),
    hasWithin: (word) => names.has(word) && rest(word),
    text,
  };
}

/** What spatch is to be given as a macro file, latin1; nothing for none. Throws CONFIG where the module's is not there: spatch would do without and exit 0. */
export async function macroTextOf({
  macroFile,
  args = [],
  sources = new Map(),
}: MacroSource): Promise<string> {
  const own = macroFile === undefined ? Buffer.of() : await readIfThere(macroFile);
  if (own === undefined) {
    throw new CompatError('CONFIG', `spatch.macro-file: there is no ${macroFile}`, {
      hint: 'Correct the path in compat.toml; it is relative to that file.',
    });
  }
  return `${nameOne(args) ? '' : scopesIn(sources)}${own.toString('latin1')}`;
}

/** Whether arguments name a macro file, which may be one of the sources, and may differ from run to run. */
function nameOne(args: readonly string[]): boolean {
  return args.some((arg) => /^--?macro[-_]file(?:[-_]builtins)?(?:=|$)/.test(arg));
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
