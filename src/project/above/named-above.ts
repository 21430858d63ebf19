import path from 'node:path';
import { isKbuildFile } from '../../core/files/names.js';

/** A path that a file of a module names, and that lies above the module. */
export interface NamedAbove {
  /** The file that names it, and how. */
  by: string;
  words: string;
  /** Absolute. It need not be there. */
  place: string;
}

/** Variables of make that hold the directory of the makefile, or that in which make runs. */
const HERE = String.raw`\$[({](?:src|obj|srcdir|M|PWD|CURDIR|KBUILD_EXTMOD)[)}]`;
/** A path with `..` in it: of plain names, and of variables of make. */
const WITH_DOTS = /(?:\$[({][\w-]+[)}]|[\w.+@~-]|\/)*\.\.(?:\/[\w.+@~-]*)*/g;
const PARENT = new RegExp(String.raw`\b(?:dirname|dir)\s+(?:"|')?${HERE}`, 'g');
/** Options of the compiler that a path may follow without a blank. */
const OPTION = /^-(?:I|L|iquote|isystem|include|idirafter)/;
const INCLUDE = /^[ \t]*#[ \t]*include[ \t]*["<]([^">\n]*\.\.\/[^">\n]+)[">]/gm;

/**
 * The paths above `root` that a makefile or a C file names, by its text: `$(src)/../inc`, `../common/x.o`, `cd $(M)/..`,
 * `#include "../../api.h"`. What a variable of the makefile's own stands for is taken to be the makefile's directory.
 *
 * @param root the module's directory, absolute
 * @param file its path, relative to the root
 */
export function namedAbove(root: string, file: string, bytes: Buffer): NamedAbove[] {
  if (!bytes.includes('..') && !(isKbuildFile(file) && bytes.includes('dir'))) return [];
  const text = bytes.toString('latin1');
  const words = isKbuildFile(file) ? inMakefile(text) : inSource(text);
  const here = path.dirname(path.join(root, file));
  return words
    .map((word) => ({ by: file, words: word.shown, place: path.resolve(here, word.path) }))
    .filter(({ place }) => place !== root && !place.startsWith(`${root}/`));
}

interface Word {
  shown: string;
  /** Relative to the file's directory. */
  path: string;
}

function inMakefile(text: string): Word[] {
  const code = text.replace(/(?<!\\)#.*$/gm, '');
  const dotted = [...code.matchAll(WITH_DOTS)].flatMap(([word]) => relative(word));
  const parents = [...code.matchAll(PARENT)].map(([word]) => ({ shown: word, path: '..' }));
  return [...dotted, ...parents];
}

/** None for a path that begins at the root or at the kernel. */
function relative(word: string): Word[] {
  const named = word.replace(OPTION, '');
  const parts = named.split('/');
  const variable = parts.findLastIndex((part) => part.startsWith('$'));
  if (variable === -1) return named.startsWith('/') ? [] : [{ shown: word, path: named }];
  if (variable > 0 || OF_KERNEL.test(parts[0] ?? '')) return [];
  return [{ shown: word, path: parts.slice(1).join('/') }];
}

const OF_KERNEL = /srctree|objtree|K(?:ERNEL|DIR|SRC|BUILD_(?!EXTMOD)|VER)|LINUX/i;

function inSource(text: string): Word[] {
  return [...text.matchAll(INCLUDE)].map(([line, name = '']) => ({
    shown: line.trim(),
    path: name,
  }));
}
