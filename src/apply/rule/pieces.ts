/** Some of a rule's semantic patches. */
export interface Piece {
  text: string;
  /** How many lines of the rule's file stand before it. */
  linesBefore: number;
}

const OPENS = /^@(?!@)[^@]*@\s*$|^@@\s*$/;
const CLOSES = /^@@\s*$/;
/** The header of a script, which has metavariables of its own kind. */
export const SCRIPT = /^@\s*(?:script|initialize|finalize)\b/;

/**
 * A rule's semantic patches, each from its first `@` line on. What only looks for something is one with what stands before
 * or behind it, unless `each` is to stand by itself. undefined for a text that is laid out in another
 * way (`@@ expression e; @@` in one line): it is left whole.
 */
export function splitText(text: string, { each = false } = {}): Piece[] | undefined {
  const lines = text.split('\n');
  const starts: number[] = [];
  const closed: number[] = [];
  for (const [number, line] of lines.entries()) {
    if (!line.trimStart().startsWith('@')) continue;
    const isOpen = starts.length > closed.length;
    if (!(isOpen ? CLOSES : OPENS).test(line)) return undefined;
    (isOpen ? closed : starts).push(number);
  }
  const inLines = (from: number, to: number): boolean => changes(lines.slice(from, to));
  if (starts.length < 2 || starts.length !== closed.length) return undefined;
  // spatch refuses to run what changes nothing ("No rules apply"): that goes with what stands before or behind it.
  const begun = starts.filter((start, at) => {
    const before = starts[at - 1];
    return each || before === undefined || (inLines(before, start) && inLines(start, lines.length));
  });
  const declared: Declaration[] = [];
  return begun.map((start, at) => {
    const [head = '', ...rest] = lines.slice(start, begun[at + 1]);
    const own = starts.flatMap((one, place) => {
      const isIn = one >= start && one < (begun[at + 1] ?? lines.length);
      return isIn ? declarationsIn(lines.slice(one, closed[place]).join('\n')) : [];
    });
    const body = rest.join('\n');
    const needed = declared.filter(
      ({ name }) => hasWord(body, name) && !own.some((one) => one.name === name),
    );
    declared.push(...own);
    const carried = needed.map(({ text: one }) => one).join(' ');
    return {
      text: `${[head, ...(carried === '' ? [] : [carried]), body].join('\n').trimEnd()}\n`,
      linesBefore: carried === '' ? start : start - 1,
    };
  });
}

/** One semantic patch of a text, line by line. */
export interface Section {
  /** What stands before it; of the first one alone there may be something. */
  before: string[];
  /** With its header, and the `@@` that ends them. */
  variables: string[];
  body: string[];
}

/** The semantic patches of a text, all of its lines; undefined for one that is laid out in another way. */
export function sectionsOf(lines: readonly string[]): Section[] | undefined {
  const edges = lines.flatMap((line, at) => (line.trimStart().startsWith('@') ? [at] : []));
  const isKnown = edges.every((edge, nth) =>
    (nth % 2 === 0 ? OPENS : CLOSES).test(lines[edge] ?? ''),
  );
  if (!isKnown || edges.length % 2 !== 0) return undefined;
  const starts = edges.filter((_, nth) => nth % 2 === 0);
  return starts.map((start, nth) => {
    const body = (edges[nth * 2 + 1] ?? start) + 1;
    return {
      before: nth === 0 ? lines.slice(0, start) : [],
      variables: lines.slice(start, body),
      body: lines.slice(body, starts[nth + 1]),
    };
  });
}

/** Whether a semantic patch does more than to look for something. */
export function changes(lines: readonly string[]): boolean {
  return lines.some((line) => /^[-+]/.test(line));
}

/** A name that counts for every semantic patch that follows it in the file. */
interface Declaration {
  name: string;
  text: string;
}

const DECLARES =
  /\b(typedef|declarer\s+name|declarer|iterator\s+name|iterator|attribute\s+name)\b([^;]*);/g;

/** `typedef u8, u16;` */
export function declarationsIn(text: string): Declaration[] {
  return [...text.matchAll(DECLARES)].flatMap(([, kind = '', names = '']) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name) => ({ name, text: `${kind} ${name};` })),
  );
}

export function hasWord(text: string, word: string): boolean {
  return new RegExp(`(?<!\\w)${word.replace(/\W/g, '\\$&')}(?!\\w)`).test(text);
}
