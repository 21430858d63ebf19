import { withoutComments } from '../core/c-comments.js';

/** How a rule takes a name away: where it is called, or wherever it stands. */
export type Way = 'called' | 'named';

/**
 * Whether C code declares a name as something of its own: a variable, a parameter of a function with a body, a constant of an enum, a type;
 * of what is called, a pointer to a function that the same code calls. Neither a member of a struct does, which is never met without its
 * object, nor what is `extern`, which may be the kernel's.
 *
 * @param code see declarationsOf
 */
export function declares(code: string, name: string, way: Way): boolean {
  if (way === 'called' && !new RegExp(`(?:^|[^\\w.>])${name}\\s*\\(`).test(code)) return false;
  for (let at = code.indexOf(name); at !== -1; at = code.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (WORD.test(code[at - 1] ?? '') || WORD.test(code[end] ?? '')) continue;
    if (isDeclared(code, at, end, way)) return true;
  }
  return false;
}

/** Whether a macro has a parameter of this name: what it stands for there is its caller's. */
export function isParameter(code: string, name: string): boolean {
  return new RegExp(`^[ \\t]*# ?define \\w+\\((?:[^()\\n]*,)?\\s*${name}\\s*[,)]`, 'm').test(code);
}

/** Without comments, strings, directives, and what an `#if` decides of: which of its arms counts may be known to the build alone. */
export function declarationsOf(bytes: Buffer): string {
  const known = READ.get(bytes);
  if (known !== undefined) return known;
  const lines = withoutComments(bytes.toString('latin1'))
    .replace(/"(?:\\[\s\S]|[^"\\\n])*"?/g, '""')
    .replace(/^[ \t]*#(?:[^\n]*\\\r?\n)*[^\n]*/gm, (all) => all.replace(/\\\r?\n/g, ' '))
    .split('\n');
  const directives = lines.filter((line) => DIRECTIVE.test(line));
  const [, guard] = /^\s*#\s*ifndef\s+(\w+)/.exec(directives[0] ?? '') ?? [];
  const isGuarded =
    guard !== undefined && new RegExp(`define\\s+${guard}\\b`).test(directives[1] ?? '');
  let depth = isGuarded ? -1 : 0;
  const kept = lines.filter((line) => {
    const [, word = ''] = DIRECTIVE.exec(line) ?? [];
    if (word.startsWith('if')) depth++;
    else if (word === 'endif') depth--;
    return word === '' && depth <= 0;
  });
  const code = kept.join('\n');
  READ.set(bytes, code);
  return code;
}

const DIRECTIVE = /^\s*#\s*(\w+)/;
const READ = new WeakMap<Buffer, string>();
const WORD = /\w/;

/** More than any declaration has before its name. */
const MOST = 400;

function isDeclared(code: string, at: number, end: number, way: Way): boolean {
  const before = code.slice(Math.max(0, at - MOST), at);
  const shape = shapeOf(before, code.slice(end, end + MOST), way);
  if (shape === undefined) return false;
  const isPointer = shape === 'pointer';
  // The bracket of `(*name)` is not the one it stands in.
  const { open, head } = around(code, isPointer ? code.lastIndexOf('(', at) : at);
  const isInEnum = open === '{' && /\benum(?:\s+\w+)?\s*$/.test(head);
  if (shape === 'constant' || isInEnum) return isInEnum;
  if (open === '(') {
    const from = isPointer ? code.indexOf(')', end) + 1 : end;
    return /\bfor\s*$/.test(head) || hasBody(code, from);
  }
  const isMember = open === '{' && /\b(?:struct|union)\b[^;{}()]*$/.test(head);
  return shape !== 'function' && !isMember && !/(?:^|[;{}])\s*extern\b[^;{}]*$/.test(before);
}

/** How what stands round a name looks: `(*name)(`, `type name(`, one of a list, or `type name` with its end. */
type Shape = 'pointer' | 'function' | 'constant' | 'plain';

function shapeOf(before: string, after: string, way: Way): Shape | undefined {
  if (POINTER.test(before) && /^\s*(?:\[\w*\]\s*)?\)\s*\(/.test(after)) return 'pointer';
  if (way === 'named' && /[{,]\s*$/.test(before) && /^\s*[=,}]/.test(after)) return 'constant';
  if (!DECLARED.test(before) && !FURTHER.test(before)) return undefined;
  if (/^\s*\(/.test(after)) return 'function';
  const isEnd = /^\s*(?:[;,)[:]|=(?!=)|__\w)/.test(after);
  return isEnd && (way === 'named' || !NOT_CALLED.test(before)) ? 'plain' : undefined;
}

/** Types of what nobody can call. */
const NOT_CALLED =
  /(?:\b(?:int|long|short|char|bool|void|unsigned|signed|s?size_t|_*[us](?:8|16|32|64)|u?int\d+_t)|\b(?:struct|union|enum)\s+\w+)[\s*]*(?:\w+(?:\s*=[^,;]*)?,[\s*]*)*$/;

/** A type, which is no word of a statement; with stars, where a statement or a parameter begins. */
const KEYWORDS = 'return|goto|else|case|do|sizeof|typeof|__typeof__|in|struct|union|enum';
const TYPE = `(?!(?:${KEYWORDS})\\b)[A-Za-z_]\\w*`;
const DECLARED = new RegExp(
  `(?:^|[^\\w.>])${TYPE}\\s+$|(?:^|[;{}(,])\\s*(?:\\w+\\s+)*${TYPE}\\s*\\*+\\s*(?:const\\s+)?$`,
);
/** One of several names of a declaration. */
const ONE = '[\\s*]*\\w+(?:\\[\\w*\\])?(?:\\s*=\\s*[\\w"]+)?';
const FURTHER = new RegExp(`(?:^|[;{}])\\s*${TYPE}(?:\\s+\\w+)*?[\\s*]${ONE}(?:,${ONE})*,[\\s*]*$`);
const POINTER = new RegExp(
  `(?:^|[^\\w.>])(?!(?:${KEYWORDS})\\b)[A-Za-z_]\\w*[\\s*]*\\(\\s*\\*\\s*(?:const\\s+)?$`,
);

/** How far a bracket is looked for: a table of thousands of names is not gone through for each of them. */
const FAR = 5000;

/** The bracket that is open at a place, and what stands before it. */
function around(code: string, at: number): { open: string | undefined; head: string } {
  let depth = 0;
  for (let index = at - 1; index >= Math.max(0, at - FAR); index--) {
    const one = code[index];
    if (one === ')' || one === '}') depth++;
    else if (one === '(' || one === '{') {
      if (depth === 0) return { open: one, head: code.slice(Math.max(0, index - MOST), index) };
      depth--;
    }
  }
  return { open: undefined, head: '' };
}

/** Whether the list of parameters that a place lies in is that of a function with a body. */
function hasBody(code: string, from: number): boolean {
  let depth = 0;
  for (let index = from; index < Math.min(code.length, from + FAR); index++) {
    const one = code[index];
    if (one === '(') depth++;
    else if (one === ')' && depth-- === 0) {
      return /^(?:\s*__\w+(?:\s*\([^()]*\))?)*\s*\{/.test(code.slice(index + 1, index + MOST));
    } else if (one === ';' || one === '{' || one === '}') return false;
  }
  return false;
}
