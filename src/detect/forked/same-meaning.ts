import path from 'node:path';
import { unspliced } from '../unspliced.js';

/**
 * Macros that gcc sets by the file that is compiled, by how deep it is in others (GCC manual, "Common Predefined Macros"), or by -g
 * (gcc/c-family/c-cppbuiltin.cc).
 */
const MACROS = [
  '__BASE_FILE__',
  '__FILE_NAME__',
  '__INCLUDE_LEVEL__',
  '__TIMESTAMP__',
  '__GCC_HAVE_DWARF2_CFI_ASM',
];

/** What a text can make of its words with `##`, and which UNSURE finds where it is spelt out. */
const OPERATORS = [
  '_Pragma',
  'asm',
  '__asm__',
  '__has_include',
  '__has_include_next',
  '__has_embed',
];

/**
 * What else can mean one thing in a file that is compiled, and another in a file that it includes or without debug information: gcc
 * treats the main file specially in some pragmas (the kernel's macro for them is `__diag`), `#include_next`, `#import` and
 * `__has_include` (GCC manual, "System Headers", "Wrapper Headers"); names in assembler code can clash with those of debug
 * information. `??/` can hide any of these.
 */
const UNSURE = /pragma|__diag|include_next|__has_|\bembed\b|\bimport\b|asm|\?\?/i;

/** Flags by which a warning decides that gcc has for the main file alone. */
const WARNINGS_OF_THE_MAIN_FILE =
  /^-(?:Werror(?:=unused-(?:macros|const-variable).*)?|pedantic-errors)$/;

/** Whether nothing in a test, or in a header of the module's own, asks where it is read. */
export function readsTheSame(text: string): boolean {
  const code = codeOf(text);
  return !UNSURE.test(code) && !makesMacro(code) && !pasteSomething(partsIn(code));
}

/** Lines joined, and without the names of headers, <asm/…> among them. */
function codeOf(text: string): string {
  return unspliced(text).replace(/^[ \t]*#[ \t]*include[ \t]*<[^<>\n]*>/gm, '');
}

/** The same of a header: `#pragma once` means the same in each file that is included. One that includes itself counts its depth. */
export function headerReadsTheSame(file: string, text: string): boolean {
  const plain = unspliced(text).replace(/^[ \t]*#[ \t]*pragma[ \t]+once[ \t]*\r?$/gm, '');
  const itself = [...plain.matchAll(/include\s*(?:"([^"\n]*)"|(\w+))/g)].some(
    ([, name, macro]) => macro !== undefined || path.basename(name ?? '') === path.basename(file),
  );
  return !itself && readsTheSame(plain);
}

/** Whether a compile command leaves every test its meaning in an included file. What a file of more words (`@FILE`) says is not known. */
export function flagsReadTheSame(argv: readonly string[], flags: readonly string[]): boolean {
  const words = [...argv, ...flags];
  const macros = words.filter((word, at) => word.startsWith('-D') || words[at - 1] === '-D');
  return (
    !makesMacro(words.join(' ')) &&
    macros.every((word) => readsTheSame(word.replace(/^-D/, ''))) &&
    !words.some((word) => word.startsWith('@')) &&
    !flags.some((flag) => WARNINGS_OF_THE_MAIN_FILE.test(flag))
  );
}

/** Whether a text holds one of the macros, or words that the `##` of some macro, be it the kernel's, could paste into one. */
function makesMacro(text: string): boolean {
  if (/##|%:%:/.test(text) && /BASE|FILE|LEVEL|STAMP|DWARF/.test(text)) return true;
  const words = new Set(text.match(/\w+/g));
  return [...MACROS, '_Pragma'].some((macro) =>
    LENGTHS.some(
      (length) =>
        length <= macro.length &&
        (words.has(macro.slice(0, length)) || words.has(macro.slice(-length))),
    ),
  );
}

/** One that is shorter needs another part that is longer, or is found by `pasteSomething`. */
const LENGTHS = Array.from({ length: 26 }, (_, at) => at + 3);

/** The words of texts that are parts of what they could paste together: see `pasteSomething`. */
export function partsIn(text: string): string[] {
  const words = new Set(codeOf(text).match(/\w+/g));
  return [...words].filter((word) => ALL.some((whole) => whole.includes(word)));
}

/** Whether such parts, each as often as one likes, and underscores, can be one of the words that decide. */
export function pasteSomething(parts: readonly string[]): boolean {
  const all = new Set([...parts, '_', '__']);
  return parts.length > 0 && ALL.some((whole) => isMadeOf(all, whole));
}

const ALL = [...MACROS, ...OPERATORS];

function isMadeOf(parts: ReadonlySet<string>, whole: string): boolean {
  const reached = [0];
  for (let end = 1; end <= whole.length; end++) {
    if (reached.some((start) => parts.has(whole.slice(start, end)))) reached.push(end);
  }
  return reached.includes(whole.length);
}
