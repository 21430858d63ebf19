import { stat } from 'node:fs/promises';
import path from 'node:path';
import { ifThere } from '../../core/files/missing.js';

const OPTION = /^-(?:I|iquote|isystem|idirafter)/;
const INCLUDE = /^[ \t]*#[ \t]*include[ \t]*(["<])([^">\n]+)[">]/gm;

/**
 * Whether a compiler that is told to look for headers in `place` finds none there that the module's own files include:
 * makefiles are copied from a textbook's, with `-I..`, and the directory above then holds other projects.
 *
 * A header in quotes that is nowhere yet may be one that a step of the build makes there.
 *
 * @param words how the makefile names the place
 * @param texts the module's makefiles and C files, by path
 */
export async function isSearchedInVain(
  place: string,
  words: string,
  texts: ReadonlyMap<string, Buffer>,
): Promise<boolean> {
  if (!OPTION.test(words)) return false;
  const own = new Set([...texts.keys()].map((file) => path.basename(file)));
  for (const [name, isQuoted] of includedNames(texts)) {
    if (isQuoted && !name.includes('/') && !own.has(name)) return false;
    if ((await ifThere(stat(path.join(place, name)))) !== undefined) return false;
  }
  return true;
}

/** The names of all headers that are included, and whether in quotes. */
function includedNames(texts: ReadonlyMap<string, Buffer>): Map<string, boolean> {
  const names = new Map<string, boolean>();
  for (const [file, bytes] of texts) {
    if (!/\.[chS]$/.test(file)) continue;
    for (const [, mark, name = ''] of bytes.toString('latin1').matchAll(INCLUDE)) {
      names.set(name, mark === '"' || names.get(name) === true);
    }
  }
  return names;
}
