/** A macro's call: `word(…)`. Places in the text. */
export interface Call {
  word: string;
  from: number;
  /** Its parentheses. */
  open: number;
  close: number;
  /** The calls among its arguments, down to those of TP_STRUCT__entry. */
  calls: Call[];
  /** The directives that stand in it. */
  directives: Directive[];
}

export interface Directive {
  from: number;
  to: number;
  /** Such as `if` or `define`. */
  word: string;
}

/** What stands at a text's top level. */
export interface Found {
  calls: Call[];
  directives: Directive[];
}

/** Comments, literals and directives, which are passed over; words; and what calls consist of. */
const PIECE = new RegExp(
  [
    String.raw`\/\*[\s\S]*?(?:\*\/|$)`,
    String.raw`\/\/[^\n]*`,
    String.raw`"(?:\\[\s\S]|[^"\\\n])*"?`,
    String.raw`'(?:\\[\s\S]|[^'\\\n])*'?`,
    String.raw`(?<=^|\n)[ \t]*#[ \t]*(\w*)(?:\\[ \t\r]*\n|\/\*[\s\S]*?(?:\*\/|$)|[^\n])*`,
    String.raw`(?<![\w.])([A-Za-z_]\w*)(?=[ \t]*\()`,
    '[()]',
  ].join('|'),
  'g',
);

/** An event's macro, its arguments, and theirs. */
const DEPTH = 3;

/** A word that only a definition of an event begins with: what is open before it was cut by an `#if`. */
const BEGINS = /^(?:TRACE_EVENT|DECLARE_EVENT_CLASS|DEFINE_EVENT)/;

/** Reads a text in one pass. A call that is not closed is none. */
export function callsIn(text: string): Found {
  const read: Read = { found: { calls: [], directives: [] }, open: [] };
  let last: { word: string; from: number } | undefined;
  for (const match of text.matchAll(PIECE)) {
    const { index: from, 0: token, 1: directive, 2: word } = match;
    const isFirst = from === 0 || text[from - 1] === '\n';
    if (word !== undefined && isFirst && BEGINS.test(word)) read.open = [];
    if (directive !== undefined) keep(read, { from, to: from + token.length, word: directive });
    else if (token === '(') openAt(read, from, last);
    else if (token === ')') closeAt(read, from);
    last = word === undefined ? undefined : { word, from };
  }
  return read.found;
}

interface Read {
  found: Found;
  /** Of each parenthesis that is open, the call that it belongs to. */
  open: (Call | undefined)[];
}

function keep({ found, open }: Read, directive: Directive): void {
  const around = open.length === 0 ? [found] : open.slice(0, DEPTH);
  for (const call of around) call?.directives.push(directive);
}

function openAt({ open }: Read, at: number, of: Pick<Call, 'word' | 'from'> | undefined): void {
  const isNear = of !== undefined && open.length < DEPTH;
  const call = isNear && { word: of.word, from: of.from, open: at, close: at };
  open.push(call ? { ...call, calls: [], directives: [] } : undefined);
}

function closeAt({ found, open }: Read, at: number): void {
  const call = open.pop();
  if (call === undefined) return;
  call.close = at;
  (open.length === 0 ? found : open.at(-1))?.calls.push(call);
}
