import path from 'node:path';
import { unspliced } from './prologue.js';

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

/**
 * What else can mean one thing in a file that is compiled, and another in a file that it includes or without debug information: gcc
 * treats the main file specially in some pragmas, `#include_next`, `#import` and `__has_include` (GCC manual, "System Headers",
 * "Wrapper Headers"); names in assembler code can clash with those of debug information. `??/` can hide any of these.
 */
const UNSURE = /pragma|include_next|__has_|\bembed\b|\bimport\b|\basm\b|__asm|asm__|\?\?/i;

/** Flags by which a warning decides that gcc has for the main file alone. */
const WARNINGS_OF_THE_MAIN_FILE =
  /^-(?:Werror(?:=unused-(?:macros|const-variable).*)?|pedantic-errors)$/;

/** Whether nothing in a test, or in a header of the module's own, asks where it is read. */
export function readsTheSame(text: string): boolean {
  const plain = unspliced(text);
  return !UNSURE.test(plain) && !makesMacro(plain);
}

/** The same of a header: `#pragma once` means the same in each file that is included. One that includes itself counts its depth. */
export function headerReadsTheSame(file: string, text: string): boolean {
  const plain = unspliced(text).replace(/^[ \t]*#[ \t]*pragma[ \t]+once[ \t]*\r?$/gm, '');
  const itself = [...plain.matchAll(/include\s*(?:"([^"\n]*)"|(\w+))/g)].some(
    ([, name, macro]) => macro !== undefined || path.basename(name ?? '') === path.basename(file),
  );
  return !itself && readsTheSame(plain);
}

/** Whether a compile command leaves every test its meaning in an included file. */
export function flagsReadTheSame(argv: readonly string[], flags: readonly string[]): boolean {
  return (
    !makesMacro([...argv, ...flags].join(' ')) &&
    !flags.some((flag) => WARNINGS_OF_THE_MAIN_FILE.test(flag))
  );
}

/** Whether a text holds one of the macros, or words that the `##` of some macro, be it the kernel's, could paste into one. */
function makesMacro(text: string): boolean {
  if (/##|%:%:/.test(text) && /BASE|FILE|LEVEL|STAMP|DWARF/.test(text)) return true;
  const words = new Set(text.match(/\w+/g));
  return MACROS.some((macro) => {
    const core = macro.replace(/^_+|_+$/g, '');
    if (words.has(macro) || words.has(core) || text.includes(macro)) return true;
    return LENGTHS.some(
      (length) =>
        length < macro.length &&
        (words.has(macro.slice(0, length)) || words.has(macro.slice(-length))),
    );
  });
}

/** One that is shorter needs another part that is longer, or the core, to make the whole. */
const LENGTHS = Array.from({ length: 26 }, (_, at) => at + 3);
