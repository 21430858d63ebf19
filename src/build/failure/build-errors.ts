import { byBytes } from '../../core/bytes.js';
import { readable } from '../../core/process.js';

/** One error of the compiler or modpost, and what of the kernel's API it is about. */
export interface BuildError {
  /** As the compiler names it: the original file and line; modpost has neither. */
  place: string;
  message: string;
  /** A function, type, macro, field or header; undefined where the words do not tell. */
  api: string | undefined;
}

/** The errors about one thing. */
export interface ErrorGroup {
  api: string | undefined;
  errors: BuildError[];
}

const Q = '[‘\'`"]([\\w./-]+)[’\'"]';

/**
 * What gcc's and clang's words for an error say that it is about, the first that fits. Of "‘struct s’ has no
 * member named ‘m’" that is the member: rules touch members, too.
 */
const ABOUT: readonly RegExp[] = [
  /([\w/.-]+\.h): No such file or directory/,
  /'([\w/.-]+\.h)' file not found/,
  new RegExp(`no member named ${Q}`),
  new RegExp(`implicit declaration of function ${Q}`),
  new RegExp(`undeclared function ${Q}`),
  new RegExp(`(?:few|many) arguments to function (?:call )?${Q}`),
  new RegExp(`macro ${Q} (?:requires|passed)`),
  new RegExp(`passing argument \\d+ of ${Q}`),
  new RegExp(`incompatible type for argument \\d+ of ${Q}`),
  new RegExp(`unknown type name ${Q}`),
  new RegExp(`${Q} undeclared`),
  new RegExp(`use of undeclared identifier ${Q}`),
  new RegExp(`conflicting types for ${Q}`),
  new RegExp(`redefinition of ${Q}`),
  /(?:undefined|incomplete) type [\u2018'](?:struct |union |enum )?(\w+)/,
  /type defaults to .* in declaration of [\u2018'](\w+)/,
];

/** Errors whose words tell no more than types: the line shown below names the field that is set. */
const BY_FIELD =
  /incompatible (?:function )?pointer type|makes (?:pointer|integer) from|incomplete type/;
const FIELD = /^\s*\d* \|.*?(?:\.|->)(\w+)\s*=[^=]/;

const DIAGNOSTIC = /^(.+?:\d+)(?::\d+)?: (?:fatal )?error: (.*)$/;
const MODPOST = /^(?:ERROR: modpost: |ERROR: )(.*)$/;
const SYMBOL =
  /"(\w+)" \[.*\] undefined!|uses symbol (\w+) from namespace|GPL-(?:only|incompatible).*'(\w+)'/;

/** The errors in the output of a build (latin1), each once, in their order. */
export function buildErrors(output: string): BuildError[] {
  const lines = readable(output).split('\n');
  const found = new Map<string, BuildError>();
  for (const [index, line] of lines.entries()) {
    const error = ofCompiler(line, lines.slice(index + 1, index + 3)) ?? ofModpost(line);
    if (error !== undefined) found.set(`${error.place} ${error.message}`, error);
  }
  return [...found.values()];
}

function ofCompiler(line: string, below: readonly string[]): BuildError | undefined {
  const [, place, message] = DIAGNOSTIC.exec(line) ?? [];
  if (place === undefined || message === undefined) return undefined;
  const field = BY_FIELD.test(message)
    ? below.map((text) => FIELD.exec(text)?.[1]).find((name) => name !== undefined)
    : undefined;
  return { place, message, api: field ?? firstMatch(message) };
}

function firstMatch(message: string): string | undefined {
  return ABOUT.map((pattern) => pattern.exec(message)?.[1]).find((name) => name !== undefined);
}

function ofModpost(line: string): BuildError | undefined {
  const message = MODPOST.exec(line)?.[1];
  if (message === undefined) return undefined;
  const [, ...names] = SYMBOL.exec(message) ?? [];
  return { place: 'modpost', message, api: names.find((name) => name !== undefined) };
}

/** By what they are about, the most frequent first; those that tell nothing last. */
export function groupErrors(errors: readonly BuildError[]): ErrorGroup[] {
  const groups = new Map<string | undefined, BuildError[]>();
  for (const error of errors) groups.set(error.api, [...(groups.get(error.api) ?? []), error]);
  return [...groups]
    .map(([api, members]) => ({ api, errors: members }))
    .sort(
      (a, b) =>
        Number(a.api === undefined) - Number(b.api === undefined) ||
        b.errors.length - a.errors.length ||
        byBytes(a.api ?? '', b.api ?? ''),
    );
}
