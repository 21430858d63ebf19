import path from 'node:path';
import type { BuildError } from '../failure/build-errors.js';
import type { Failure } from '../failure/failure.js';

/** A name that a source file uses, and no header that it includes declares. */
export interface LostName {
  /** The file, from the module's directory. */
  file: string;
  name: string;
  /** Whether it is the members of this struct that are not known. */
  isStruct: boolean;
}

const Q = "[\u2018'`]";
const NAMED = [
  `implicit declaration of function ${Q}(\\w+)`,
  `call to undeclared function ${Q}(\\w+)`,
  `${Q}(\\w+)[\u2019'] undeclared`,
  `use of undeclared identifier ${Q}(\\w+)`,
  `unknown type name ${Q}(\\w+)`,
  `type defaults to .* in declaration of ${Q}(\\w+)`,
].map((text) => new RegExp(text));
const STRUCT = new RegExp(
  `(?:undefined|incomplete) (?:element )?type ${Q}(?:const )?(?:struct|union) (\\w+)`,
);
/** Words that name a variable or member; the line has its type. */
const BY_LINE =
  /has incomplete type|initializer but incomplete type|storage size of .* isn.t known/;
/** Of a macro's use, such as MODULE_LICENSE("GPL"), outside of functions: it is read as a declaration. */
const BY_CALL = /expected declaration specifiers or .* before (?:string|numeric) constant/;
/** Nothing that a header declares helps here. */
const HOPELESS =
  /No such file or directory|file not found|has no member named|no member named|undefined!|too (?:few|many) arguments|redefinition of|conflicting types/;

/**
 * The names that a failed build misses, each once for a file, if that may be all that it lacks: errors that follow from these
 * may stand among them, but none that no declaration cures.
 *
 * @param lineOf the text of a line (from 1) of a source file; undefined where there is none
 */
export function lostNames(
  { root, remains }: Failure,
  lineOf: (file: string, line: number) => string | undefined,
): LostName[] {
  const errors = remains.flatMap((one) => one.errors);
  if (errors.some(({ message }) => HOPELESS.test(message))) return [];
  const found = new Map<string, LostName>();
  for (const error of errors) {
    const [, place = '', line = ''] = /^(.*):(\d+)$/.exec(error.place) ?? [];
    const file = path.relative(root, place);
    for (const lost of namesOf(error, lineOf(file, Number(line)) ?? ''))
      found.set(`${file} ${lost.name}`, { file, ...lost });
  }
  return [...found.values()];
}

function namesOf({ message }: BuildError, line: string): Omit<LostName, 'file'>[] {
  const name = NAMED.map((words) => words.exec(message)?.[1]).find((one) => one !== undefined);
  if (name !== undefined) return [{ name, isStruct: false }];
  const struct = STRUCT.exec(message)?.[1];
  if (struct !== undefined) return [{ name: struct, isStruct: true }];
  const macro = BY_CALL.test(message) ? /^\s*(\w+)\s*\(/.exec(line)?.[1] : undefined;
  if (macro !== undefined) return [{ name: macro, isStruct: false }];
  if (!BY_LINE.test(message)) return [];
  const structs = [...line.matchAll(/\b(?:struct|union)\s+(\w+)/g)];
  return structs.map(([, of = '']) => ({ name: of, isStruct: true }));
}
