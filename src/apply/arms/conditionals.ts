/** One arm of an `#if`: the lines behind a directive, up to the next of the same `#if`. Counted from 0. */
export interface Arm {
  /** Its directive, such as `#elif X`, is the line `at`, and more where these end in a backslash. */
  at: number;
  /** What makes it live, once those above it are not: `X`, `defined(X)` for `#ifdef X`, `1` for `#else`. */
  condition: string;
  from: number;
  /** Not included. */
  to: number;
}

/** An `#if` with all its arms. */
export interface Conditional {
  arms: Arm[];
  /** The line of its `#endif`. */
  end: number;
  /** The innermost one that it lies in, and in which of its arms. */
  inside?: { outer: Conditional; arm: number };
}

/** The directives of a conditional and, in capitals, what each is to the one before. */
const KINDS: Readonly<Record<string, 'opens' | 'goes on' | 'closes'>> = {
  ...{ if: 'opens', ifdef: 'opens', ifndef: 'opens' },
  ...{ elif: 'goes on', elifdef: 'goes on', elifndef: 'goes on', else: 'goes on' },
  endif: 'closes',
};

/**
 * The conditionals of a C file, an outer one before those in it; undefined where they are not balanced. A directive
 * in a comment is none.
 *
 * @param lines with or without their LF
 */
export function conditionalsOf(lines: readonly string[]): Conditional[] | undefined {
  const found: Conditional[] = [];
  const open: Conditional[] = [];
  for (const { at, to, word, rest } of directivesOf(lines)) {
    const kind = KINDS[word];
    if (kind === undefined) continue;
    const arm = { at, condition: conditionOf(word, rest), from: to, to };
    if (kind === 'opens') {
      const outer = open.at(-1);
      const inside = outer && { inside: { outer, arm: outer.arms.length - 1 } };
      const one = { arms: [arm], end: to, ...inside };
      found.push(one);
      open.push(one);
      continue;
    }
    const one = open.at(-1);
    const last = one?.arms.at(-1);
    if (one === undefined || last === undefined) return undefined;
    last.to = at;
    if (kind === 'goes on') one.arms.push(arm);
    else {
      one.end = at;
      open.pop();
    }
  }
  return open.length === 0 ? found : undefined;
}

function conditionOf(word: string, rest: string): string {
  if (word === 'else') return '1';
  if (word.endsWith('ifdef') || word === 'elifdef') return `defined(${rest})`;
  if (word.endsWith('ifndef') || word === 'elifndef') return `!defined(${rest})`;
  return rest;
}

export interface Directive {
  at: number;
  /** The line behind it. */
  to: number;
  word: string;
  rest: string;
}

/** All directives, each with the lines that go on behind a backslash. */
export function directivesOf(lines: readonly string[]): readonly Directive[] {
  const directives = READ.get(lines) ?? [...readDirectives(lines)];
  READ.set(lines, directives);
  return directives;
}

/** What is known of a file's #ifs, and what it defines, is asked one after another. */
const READ = new WeakMap<readonly string[], readonly Directive[]>();

function* readDirectives(lines: readonly string[]): Generator<Directive> {
  let inComment = false;
  for (let at = 0; at < lines.length; ) {
    let to = at + 1;
    const line = lines[at] ?? '';
    // Most lines are none, and end as they begin.
    if (!line.includes('\\') && !line.includes(inComment ? '*/' : '/*') && !line.includes('#')) {
      at = to;
      continue;
    }
    const pieces = [withoutEnd(line)];
    for (; pieces.at(-1)?.endsWith('\\') && to < lines.length; to++) {
      pieces.push(withoutEnd(lines[to] ?? ''));
    }
    const text = pieces.map((piece, place) =>
      place + 1 < pieces.length ? piece.slice(0, -1) : piece,
    );
    const { code, opens } = withoutComments(text.join(' '), inComment);
    const [, word, rest = ''] = /^\s*#\s*([a-z]+)\b\s*(.*)$/.exec(code) ?? [];
    if (word !== undefined) yield { at, to, word, rest: rest.trim() };
    inComment = opens;
    at = to;
  }
}

function withoutEnd(line: string): string {
  return line.replace(/\r?\n$/, '');
}

/** A quote that nothing closes takes the rest of its line, as gcc reads it: to look for its end again from each `\\"` would take for ever. */
const PIECE = /"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|\/\/.*$|\/\*[\s\S]*?(?:\*\/|$)/g;

/** A line's code, each comment a blank; and whether the next one begins in a comment. */
function withoutComments(line: string, inComment: boolean): { code: string; opens: boolean } {
  let opens = false;
  const text = inComment ? `/*${line}` : line;
  const code = text.replace(PIECE, (piece) => {
    if (!piece.startsWith('/')) return piece;
    if (piece.startsWith('/*') && !(piece.endsWith('*/') && piece.length >= 4)) opens = true;
    return ' ';
  });
  return { code, opens };
}
