/** A line of C as the compiler sees it after backslash-newlines are taken out. */
export interface LogicalLine {
  /** The physical lines it is made of: index of the first, and how many. */
  first: number;
  count: number;
  /** Its text with each comment as a blank, and each string or character constant as an empty one. */
  code: string;
  /** The word behind `#` of a directive (`define`, or nothing in a lone `#`); undefined in other lines. */
  directive: string | undefined;
  /** Whether a directive may stand on a line of its own before it. */
  open: boolean;
}

/** What must be known about the lines before a line in order to read it. */
interface State {
  inComment: boolean;
  /** Parentheses open: what is within may be the arguments of a macro. */
  parens: number;
  /** `parens` at each #if that is open: every branch starts from the same depth. */
  branches: number[];
}

/**
 * A backslash that ends a line; gcc lets blanks stand behind it ("backslash and newline separated by
 * space"), and takes the CR of a CRLF for part of the line end.
 */
const CONTINUED = /\\[ \t\f\v\0]*\r?\n$/;

/** What begins a comment, a string or a character constant. */
const OPENER = /\/\/|\/\*|["']/g;

/**
 * Reads C far enough to know where a directive may be put: not within a comment, a string, a continued
 * line or parentheses (C11 6.10.3p11: a directive among a macro's arguments is undefined), nor before the
 * parenthesis that a macro name in an earlier line waits for. Raw strings (R"(…)") are not known: C has none.
 */
export function scanLines(lines: readonly string[]): LogicalLine[] {
  const state: State = { inComment: false, parens: 0, branches: [] };
  const result: LogicalLine[] = [];
  for (let first = 0; first < lines.length; ) {
    let end = first + 1;
    while (end < lines.length && CONTINUED.test(lines[end - 1] ?? '')) end++;
    const pieces = lines.slice(first, end).map((line) => line.replace(CONTINUED, ''));
    result.push({ first, count: end - first, ...scanLine(pieces.join(''), state) });
    first = end;
  }
  return result;
}

function scanLine(text: string, state: State): Pick<LogicalLine, 'code' | 'directive' | 'open'> {
  const outside = !state.inComment && state.parens === 0;
  const code = blankOut(text.replace(/\r?\n$/, ''), state);
  const directive = /^\s*#\s*(\w*)/.exec(code)?.[1];
  if (directive === undefined) state.parens = parensAfter(code, state.parens);
  else followBranch(directive, state);
  return { code, directive, open: outside && !/^\s*\(/.test(code) };
}

function blankOut(text: string, state: State): string {
  let code = '';
  let at = state.inComment ? endOfComment(text, 0, state) : 0;
  OPENER.lastIndex = at;
  for (let found = OPENER.exec(text); found !== null; found = OPENER.exec(text)) {
    const [opener] = found;
    code += text.slice(at, found.index);
    if (opener === '//') return `${code} `;
    const inside = found.index + opener.length;
    const isComment = opener === '/*';
    code += isComment ? ' ' : opener + opener;
    at = isComment ? endOfComment(text, inside, state) : endOfLiteral(text, inside, opener);
    OPENER.lastIndex = at;
  }
  return code + text.slice(at);
}

/** Where the text behind a comment starts; notes whether the comment ends in this line at all. */
function endOfComment(text: string, inside: number, state: State): number {
  const end = text.indexOf('*/', inside);
  state.inComment = end === -1;
  return state.inComment ? text.length : end + 2;
}

/** Where the text behind a string or character starts: one that is not ended goes to the end of the line, as in gcc. */
function endOfLiteral(text: string, inside: number, quote: string): number {
  for (let at = inside; at < text.length; at++) {
    if (text[at] === quote) return at + 1;
    if (text[at] === '\\') at++;
  }
  return text.length;
}

function parensAfter(code: string, before: number): number {
  let depth = before;
  for (const [paren] of code.matchAll(/[()]/g))
    depth = Math.max(0, depth + (paren === '(' ? 1 : -1));
  return depth;
}

function followBranch(directive: string, state: State): void {
  if (opensBranches(directive)) state.branches.push(state.parens);
  else if (startsOtherBranch(directive)) state.parens = state.branches.at(-1) ?? state.parens;
  else if (directive === 'endif') state.branches.pop();
}

/** #if and its kin. */
export function opensBranches(directive: string | undefined): boolean {
  return directive === 'if' || directive === 'ifdef' || directive === 'ifndef';
}

/** #else, #elif and its kin. */
export function startsOtherBranch(directive: string | undefined): boolean {
  return directive === 'else' || (directive?.startsWith('elif') ?? false);
}
