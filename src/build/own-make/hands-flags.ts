import path from 'node:path';
import { makeCalls } from './recipes.js';
import { sidesOf } from './sides.js';

/** What kbuild reads, as far as it matters to a makefile that calls it. */
export interface ReadByKbuild {
  /** The Kbuild file, where there is one beside the makefile; else kbuild reads the makefile itself. */
  kbuild?: string | undefined;
  /** All other makefiles of kbuild's directory, and below it. */
  others?: string;
  /** kbuild's directory, relative to that of the makefile, where it lies below [it is the same]. */
  below?: string | undefined;
}

/** kbuild is called for a directory. */
const FOR_DIR = /[ \t](?:M|SUBDIRS)=/;
/** make is called in a directory that a loop or a target names. */
const FOR_SOME_DIR = /[ \t]-C[ \t]*["']?\$/;
const WORD = /(?:^|[ \t'"])([A-Za-z_][\w-]*)[+:?]?=/g;

/** What a word of make changes of what is compiled, whoever reads it. */
const FLAGS = /^(?:\w*C(?:PP)?FLAGS\w*|ccflags-y|CONFIG_\w+|KBUILD_EXTRA_SYMBOLS)$/;

/** What says where and for which kernel to build: compat-gen hands that on by itself. */
const NOT_FLAGS =
  /^(?:ARCH|CROSS_COMPILE|CC|LLVM|O|V|W|C|M|MO|SUBDIRS|K(?:ERNEL)?(?:DIR|VER|SRC)|KERNELRELEASE|KBUILD_EXTMOD|PWD|MAKE|MAKEFLAGS|SHELL|PATH|src|obj|srctree|objtree)$/;

/** The names behind an export, with or without a value. */
const EXPORT = /^ *export(?:[ \t]+([\w \t]+))?/;
const EXPORTS_ALL = /^(?: *export[ \t]*(?:#.*)?|\.EXPORT_ALL_VARIABLES[ \t]*:.*)$/m;
const SET = /^[ \t]*(?:export[ \t]+|override[ \t]+)?(\w+)[ \t]*(?:[+?]|:{0,3})=/gm;

/** What kbuild itself takes from the environment, and adds to what it compiles. */
const FROM_ENVIRONMENT = new Set(['KCPPFLAGS', 'KCFLAGS', 'KAFLAGS']);

/** A makefile that may be missing. */
const MAY_BE_MISSING = /^[ \t]*[-s]include[ \t]+(.+)$/gm;

/**
 * Whether a driver's own Makefile hands something to kbuild that changes what is compiled: flags or options in the line that
 * calls it, what kbuild's files read; an export that kbuild takes, or that its files read; or a makefile that it writes, and
 * that kbuild does without. kbuild alone does not have them: it fails, or builds another module without a word.
 */
export function handsFlags(makefile: string, reads: ReadByKbuild = {}): boolean {
  const { kbuild, others = '', below } = reads;
  const sides =
    below !== undefined || kbuild !== undefined ? { own: makefile, kbuild } : sidesOf(makefile);
  const read = `${sides.kbuild ?? ''}\n${others}`;
  return (
    callsWith(makefile, below).some((name) => FLAGS.test(name) || isRead(name, read)) ||
    exportedIn(makefile).some((name) => FROM_ENVIRONMENT.has(name)) ||
    exportedIn(sides.own).some((name) => isRead(name, read) && !isSet(name, read)) ||
    writesOneFor(sides.own, read)
  );
}

/** The names of the words that calls of kbuild are handed. */
function callsWith(makefile: string, below: string | undefined): string[] {
  const into = (call: string) =>
    below !== undefined && (call.includes(path.basename(below)) || FOR_SOME_DIR.test(call));
  return makeCalls(makefile)
    .filter((call) => FOR_DIR.test(call) || into(call))
    .flatMap((call) => namesIn(call, WORD))
    .filter((name) => !NOT_FLAGS.test(name));
}

function exportedIn(text: string): string[] {
  const lines = text.replaceAll('\\\n', ' ').split('\n');
  const named = lines.flatMap((line) => EXPORT.exec(line)?.[1]?.trim().split(/\s+/) ?? []);
  const all = EXPORTS_ALL.test(text) ? namesIn(text, SET) : [];
  return [...named, ...all].filter((name) => name !== '' && !NOT_FLAGS.test(name));
}

function isRead(name: string, text: string): boolean {
  const word = name.replace('-', '\\-');
  return new RegExp(`\\$[({]${word}[:)}]|\\bifn?def[ \\t]+${word}\\b|\\borigin ${word}\\b`).test(
    text,
  );
}

/** Whether a makefile gives a variable a value of its own, in place of that of the environment. */
function isSet(name: string, text: string): boolean {
  return new RegExp(`^[ \\t]*(?:export[ \\t]+|override[ \\t]+)?${name}[ \\t]*:{0,3}=`, 'm').test(
    text,
  );
}

function writesOneFor(own: string, read: string): boolean {
  const optional = namesIn(read, MAY_BE_MISSING).flatMap((words) => words.split(/\s+/));
  const names = optional.map((word) => word.replace(/^.*[/)}]/, ''));
  return names.some((name) => /\.\w/.test(name) && makes(own, name));
}

/** Whether a file of this name is the target of a rule, or what a recipe writes to. */
function makes(makefile: string, name: string): boolean {
  const word = name.replaceAll(/[.+]/g, '\\$&');
  return new RegExp(
    `^(?:[^\\t#:=]*[/ )}])?${word}[^:=]*:(?!=)|^\\t.*>[ \\t]*\\S*${word}`,
    'm',
  ).test(makefile);
}

function namesIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, name = '']) => name);
}
