import { isKeyword } from './words.js';

/** Lines `from` up to and with `to`, counted from 1. */
export interface Lines {
  from: number;
  to: number;
}

const TOKEN =
  /\/\*[\s\S]*?(?:\*\/|$)|\/\/(?:\\\n|[^\n])*|"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?|\\\n|\n|[A-Za-z_]\w*|[0-9][\w.]*|[^\s\w]/g;
/** The same, but for words and signs that say nothing of where an item ends: these are taken as they come. */
const PIECE =
  /\/\*[\s\S]*?(?:\*\/|$)|\/\/(?:\\\n|[^\n])*|"(?:\\[\s\S]|[^"\\\n])*"?|'(?:\\[\s\S]|[^'\\\n])*'?|\\\n|\n|[(){}[\];#]|[^\s"'\\/(){}[\];#]+|[/\\]/g;
const DIRECTIVE = /(?:\\\n|\/\*[\s\S]*?(?:\*\/|$)|[^\n])*/y;

/**
 * What stands at a file's top level, in parts that follow each other: no function, declaration or directive that spatch
 * tells apart lies in two of them, though several may lie in one. The whole file is one where its braces do not say more.
 */
export function topLevelOf(text: string): Lines[] {
  const scan = new Scan();
  const lines = text.split('\n').length;
  // Compilers go on behind a backslash with blanks, too.
  const ends = /\\[ \t\r]+\n/.test(text) ? undefined : scan.read(text);
  if (ends === undefined) return [{ from: 1, to: lines }];
  const items: Lines[] = [];
  let from = 1;
  for (const end of [...ends, lines]) {
    if (end < from) continue;
    items.push({ from, to: end });
    from = end + 1;
  }
  return items;
}

/** What code outside of an item may know of it. */
export interface Outside {
  /** The words before a parenthesis at its top level: the functions that it defines or declares are among these. */
  functions: string[];
  /** Those, and the words for variables and members, if it may declare such. */
  names: string[];
}

export function outsideOf(text: string): Outside {
  const functions: string[] = [];
  const names: string[] = [];
  const atTop: string[] = [];
  const open: string[] = [];
  let last = '';
  for (const [token] of text.matchAll(TOKEN)) {
    if (/^(?:\s|\\|\/[*/])/.test(token)) continue;
    const isAtTop = open.length === 0;
    if (isAtTop) atTop.push(token);
    if (isAtTop && token === '(' && WORD.test(last)) functions.push(last);
    if (WORD.test(token) && !open.includes('(')) names.push(token);
    goOn(open, token, last);
    last = token;
  }
  // What a function holds is known there alone.
  const isFunction = /^[^;{}#=]*\({[^;{}#=]*$/.test(atTop.join(''));
  return { functions, names: isFunction ? functions : [...names, ...functions] };
}

const WORD = /^[A-Za-z_]/;

/** What is open behind a token. What a pointer to a function is called stands in parentheses, too. */
function goOn(open: string[], token: string, last: string): void {
  const isGrouping = token === '(' && (isKeyword(last) || !/[\w)\]]$/.test(last));
  if ('{(['.includes(token)) open.push(isGrouping ? '(*' : token);
  else if (token === '*' && last === '(') open[open.length - 1] = '(*';
  if ('})]'.includes(token)) open.pop();
}

/** The directive that begins there; PIECE goes on behind it. */
function directiveAt(text: string, at: number): string {
  DIRECTIVE.lastIndex = at;
  const [directive = ''] = DIRECTIVE.exec(text) ?? [];
  PIECE.lastIndex = at + directive.length;
  return directive;
}

/** An `#if` that is open. */
interface Open {
  /** Whether it stands between two items. */
  isBetween: boolean;
  /** How many ends were known before it. */
  ends: number;
  /** The brackets that are open before it. */
  brackets: readonly boolean[];
  /** How many are open behind its first arm; undefined in that one. */
  depth: number | undefined;
  hasElse: boolean;
}

class Scan {
  private readonly ends: number[] = [];
  private readonly open: Open[] = [];
  /** For each bracket that is open, whether it opens a function's body. */
  private readonly brackets: boolean[] = [];
  private last = '';
  /** Whether what stands last ends an item. */
  private isEnd = true;
  /** The line on which it ended, once that line has ended. */
  private ended: number | undefined;
  private line = 1;

  /** The last lines of the items, but for that of the last one. */
  read(text: string): number[] | undefined {
    PIECE.lastIndex = 0;
    let lineStart = 0;
    for (let match = PIECE.exec(text); match !== null; match = PIECE.exec(text)) {
      const [token] = match;
      if (token === '\n') {
        if (this.isEnd) this.ended ??= this.line;
        this.line++;
        lineStart = match.index + 1;
        continue;
      }
      if (token === '\\\n' || token.startsWith('/*') || token.startsWith('//')) {
        this.countLines(token);
        continue;
      }
      const isDirective = token === '#' && text.slice(lineStart, match.index).trim() === '';
      const isRead = isDirective
        ? this.readDirective(directiveAt(text, match.index))
        : this.readCode(token, match.index === lineStart, text, match.index);
      if (!isRead) return undefined;
      if (!isDirective) this.countLines(token);
    }
    return this.open.length > 0 ? undefined : this.ends;
  }

  private countLines(token: string): void {
    if (token.includes('\n')) this.line += token.split('\n').length - 1;
  }

  /** false where the arms of an `#if` do not leave the same brackets open. */
  private readDirective(directive: string): boolean {
    const [, name = ''] = /^#[ \t]*(\w*)/.exec(directive) ?? [];
    if (this.isEnd) this.endBefore();
    if (/^if/.test(name)) {
      this.open.push({
        isBetween: this.isEnd,
        ends: this.ends.length,
        brackets: [...this.brackets],
        depth: undefined,
        hasElse: false,
      });
    } else if (/^(?:el|endif$)/.test(name)) {
      const own = this.open.at(-1);
      // What an arm begins or ends goes on in another one, or behind them: all of it is one.
      if (own !== undefined && !(own.isBetween && this.isEnd)) {
        own.isBetween = false;
        this.ends.length = own.ends;
      }
      if (own !== undefined) {
        own.hasElse ||= name === 'else';
        if (!this.leaveArm(own, name === 'endif')) return false;
      }
      if (name === 'endif') this.open.pop();
    }
    this.countLines(directive);
    if (this.isEnd) this.ended = undefined;
    return true;
  }

  /** Each arm begins with the brackets that were open before the first; without `#else` there is one that is empty. */
  private leaveArm(own: Open, isLast: boolean): boolean {
    own.depth ??= this.brackets.length;
    if (own.depth !== this.brackets.length) return false;
    if (isLast) return own.hasElse || own.depth === own.brackets.length;
    this.brackets.splice(0, this.brackets.length, ...own.brackets);
    return true;
  }

  /** What follows begins an item: the one before it ended on the line above, or further up. */
  private endBefore(): void {
    const end = this.ended ?? this.line - 1;
    if (end > (this.ends.at(-1) ?? 0)) this.ends.push(end);
    this.ended = undefined;
  }

  /** false where the braces say nothing. */
  private readCode(token: string, isFirst: boolean, text: string, at: number): boolean {
    if (this.isEnd && this.ended !== undefined) {
      if (isFirst && BEGINS.test(text.slice(at, at + 200))) this.endBefore();
    }
    this.ended = undefined;
    if (token === '{' || token === '(' || token === '[') {
      const isOutside = this.brackets.length === 0;
      // The parameters of an old function are declared before its body.
      if (isOutside && token === '{' && this.last === ';') return false;
      this.brackets.push(isOutside && token === '{' && this.last === ')');
    } else if (token === '}' || token === ')' || token === ']') {
      const isBody = this.brackets.pop();
      if (isBody === undefined) return false;
      this.last = token;
      this.isEnd = isBody && token === '}';
      return true;
    }
    this.last = token;
    this.isEnd = token === ';' && this.brackets.length === 0;
    return true;
  }
}

/** The first word of an item, and not the rest of one: "} name;". */
const BEGINS = /^[A-Za-z_]\w*(?!\w|\s*[;,=[])/;
