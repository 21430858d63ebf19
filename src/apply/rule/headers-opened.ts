import { besideIt, includesIn, includesOf } from './includes.js';

type Files = ReadonlyMap<string, Buffer>;

/**
 * Whether spatch opens one of these headers for the types of these files, if a rule has it look for types. It does (1.1.1,
 * 1.3: includes.ml, Parse_local_includes) for `#include "x.h"` of a file that is no header itself, where x.h stands beside it.
 *
 * @param added texts whose includes come to the files
 */
export function mayOpenHeaders(
  files: Files,
  headers: Files,
  added: Iterable<{ text: string }>,
): boolean {
  const own = [...added].flatMap(({ text }) => includesIn(text));
  return [...files].some(([file, bytes]) => {
    if (/\.h(?:\.res)?$/.test(file)) return false;
    return [...includesOf(bytes), ...own].some(({ name, isLocal }) => {
      if (!isLocal) return false;
      const found = besideIt(file, name);
      return found === undefined || headers.has(found);
    });
  });
}
