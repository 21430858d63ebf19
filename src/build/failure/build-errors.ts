import { aboutCompilerError, aboutModpostError } from '../../core/about-error.js';
import { byBytes } from '../../core/bytes.js';
import { readable } from '../../core/process/process.js';

/** One error of the compiler, of modpost, or of what the makefiles run, and what of the kernel's API it is about. */
export interface BuildError {
  /** As the compiler names it: the original file and line; "modpost", or "make", have neither. */
  place: string;
  message: string;
  /** A function, type, macro, field or header; undefined where the words do not tell. */
  api: string | undefined;
  /** The namespace that the module would have to import, MODULE_IMPORT_NS. */
  namespace?: string | undefined;
  /** Whether what is missing is a header that the driver includes as its own: #include "…". */
  ownHeader?: boolean;
  /** Whether it stands in a program that lies beside the driver, and is no source of the module. */
  ofProgram?: boolean;
  /** Whether `api` is the driver's own, and the kernel's headers declare another of that name. */
  isTaken?: boolean;
  /** Whether `api` is a member, and of which struct, where the words tell that. */
  member?: { struct: string | undefined } | undefined;
}

/** The errors about one thing. */
export interface ErrorGroup {
  api: string | undefined;
  errors: BuildError[];
}

/** Errors whose words tell no more than types: the line shown below names the field that is set. */
const BY_FIELD =
  /incompatible (?:function )?pointer type|makes (?:pointer|integer) from|incomplete type/;
/** Words that name a variable, or nothing, and not the type that nobody declares: it stands in the line below, before that. */
const UNDECLARED_TYPE =
  /storage size of .* isn.t known|has incomplete type$|return type is an incomplete type|has initializer but incomplete type/;
const FIELD = /(?:\.|->)(\w+)\s*=[^=]/g;
/** gcc's note on which of a line's initializers it means, and its own header as gcc shows it. */
const NEAR = /note: \(near initialization for [\u2018'`].*?\.(\w+)(?:\[[^\]]*\])*[\u2019']\)/;
const IS_TAKEN = /^(?:static|non-static) declaration of \S+ follows/;
const OWN_INCLUDE = /^\s*\d+ \|\s*#\s*include\s*"/;

const DIAGNOSTIC = /^(.+?:\d+)(?::(\d+))?: (?:fatal )?error: (.*)$/;
const MODPOST = /^ERROR: (modpost: )?(.*)$/;

/**
 * The errors in the output of a build (latin1), each once, in their order.
 *
 * @param root of the module: where a macro of the kernel's holds the error, its place is where a file below it uses that
 */
export function buildErrors(output: string, root?: string): BuildError[] {
  const lines = readable(output).split('\n');
  const found = new Map<string, BuildError>();
  const ofTypes = new Set<string>();
  const implicit = new Set<string>();
  const ofMembers = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const error = ofCompiler(line, lines, index + 1, root) ?? ofModpost(line);
    if (error === undefined) continue;
    if (UNDECLARED_TYPE.test(error.message)) ofTypes.add(error.place);
    const [, called] = IMPLICIT.exec(error.message) ?? [];
    if (called !== undefined) implicit.add(called);
    const follows =
      followsFromMember(error, ofMembers) ||
      followsFromType(error, lines, index + 1, ofTypes) ||
      followsFromCall(error, lines, index + 1, implicit);
    if (!follows) found.set(`${error.place} ${error.message}`, error);
    if (/ has no member named /.test(error.message)) ofMembers.add(error.place);
  }
  return [...found.values()];
}

/**
 * gcc gives the value of a member that it does not know, `.gone = f`, to the next one, whose type it does not have. Another compiler may
 * say something between.
 *
 * @param ofMembers where a member was not known, each place until this was said of it
 */
function followsFromMember({ place, message }: BuildError, ofMembers: Set<string>): boolean {
  return /^(?:initialization|excess elements)\b/.test(message) && ofMembers.delete(place);
}

const IMPLICIT = /implicit declaration of function [\u2018'`](\w+)/;

/** A function that nobody declares returns an int for gcc, which says so once, and then wherever a pointer is made of it. */
function followsFromCall(
  { message }: BuildError,
  lines: readonly string[],
  from: number,
  implicit: ReadonlySet<string>,
): boolean {
  if (!/makes pointer from integer without a cast/.test(message)) return false;
  const [, code = ''] = /^\s*\d+ \|(.*)$/.exec(lines[from] ?? '') ?? [];
  return [...code.matchAll(/(\w+)\s*\(/g)].some(([, name = '']) => implicit.has(name));
}

const DECLARED = /^(.+?:\d+)(?::\d+)?: note: declared here/;

/** A function that takes or returns what nobody declares is no prototype for gcc, and returns nothing. */
function followsFromType(
  { place, message }: BuildError,
  lines: readonly string[],
  from: number,
  ofTypes: ReadonlySet<string>,
): boolean {
  if (/isn.t a prototype/.test(message)) return ofTypes.has(place);
  if (!/with a value, in function returning void/.test(message)) return false;
  const declared = untilNext(lines, from).map((line) => DECLARED.exec(line)?.[1]);
  return declared.some((one) => one !== undefined && ofTypes.has(one));
}

function ofCompiler(
  line: string,
  lines: readonly string[],
  from: number,
  root: string | undefined,
): BuildError | undefined {
  const [, place, column, message] = DIAGNOSTIC.exec(line) ?? [];
  if (place === undefined || message === undefined) return undefined;
  const below = untilNext(lines, from);
  const field = BY_FIELD.test(message) ? fieldOf(below, Number(column)) : undefined;
  const { api, member = field === undefined ? undefined : { struct: undefined } } =
    aboutCompilerError(message);
  return {
    place: placeInside(place, lines, from, root),
    message,
    api:
      field ?? api ?? (UNDECLARED_TYPE.test(message) ? typeIn(below, Number(column)) : undefined),
    ...(OWN_INCLUDE.test(below[0] ?? '') ? { ownHeader: true } : {}),
    ...(IS_TAKEN.test(message) ? { isTaken: true } : {}),
    ...(member ? { member } : {}),
  };
}

/** More lines than this do not belong to one error. */
const LINES_OF_ONE = 6;

/** What is shown below an error, up to the next one. */
function untilNext(lines: readonly string[], from: number): string[] {
  const below = lines.slice(from, from + LINES_OF_ONE);
  const next = below.findIndex((line) => DIAGNOSTIC.test(line));
  return next === -1 ? below : below.slice(0, next);
}

/** gcc's notes on an error in a macro: the innermost use first. */
const EXPANSION = /^(.+?:\d+)(?::\d+)?: note: in (?:expansion of|definition of) macro /;
const NEXT = /: (?:(?:fatal )?error|warning): /;
/** A macro's notes take three lines each, and macros of the kernel stand within one another. */
const LINES_OF_MACROS = 60;

function placeInside(
  place: string,
  lines: readonly string[],
  from: number,
  root: string | undefined,
): string {
  if (root === undefined || place.startsWith(`${root}/`)) return place;
  for (const line of lines.slice(from, from + LINES_OF_MACROS)) {
    if (NEXT.test(line)) break;
    const use = EXPANSION.exec(line)?.[1];
    if (use?.startsWith(`${root}/`)) return use;
  }
  return place;
}

/** The field that is set: the one that gcc's note names, else the last one before the error's column. */
function fieldOf(below: readonly string[], column: number): string | undefined {
  const near = below.map((text) => NEAR.exec(text)?.[1]).find((name) => name !== undefined);
  if (near !== undefined) return near;
  const [, code] = /^\s*\d* \|(.*)$/.exec(below[0] ?? '') ?? [];
  const fields = [...(code ?? '').matchAll(FIELD)];
  // The compiler shows a blank before the code, and counts columns from one.
  const before = fields.filter(({ index }) => Number.isNaN(column) || index <= column);
  return (before.at(-1) ?? fields[0])?.[1];
}

/** The struct or union that stands last before the error's column. */
function typeIn(below: readonly string[], column: number): string | undefined {
  const [, code = ''] = /^\s*\d* \|(.*)$/.exec(below[0] ?? '') ?? [];
  const types = [...code.matchAll(/\b(?:struct|union|enum)\s+(\w+)/g)];
  return types.findLast(({ index }) => Number.isNaN(column) || index <= column)?.[1];
}

function ofModpost(line: string): BuildError | undefined {
  const [, modpost, message] = MODPOST.exec(line) ?? [];
  if (message === undefined) return undefined;
  return {
    place: modpost === undefined ? 'make' : 'modpost',
    message,
    ...aboutModpostError(message),
  };
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
