import { sha256 } from '../core/bytes.js';
import type { Rule } from '../rules/index.js';
import { canShareProcess, looksAcrossFiles } from './across-files.js';
import { type HasWord, wordsAdded } from './words.js';

/** What is run as one: a rule, or one of the semantic patches that it consists of, where each stands by itself. */
export interface Part {
  rule: Rule;
  /** Its rule's place among all rules. */
  index: number;
  /** A semantic patch, latin1. */
  text: string;
  /** Hex SHA-256 of the text. */
  id: string;
  /** How many lines of the rule's file stand before it. */
  linesBefore: number;
  /** Words without one of which it can't match in a file; none: it may. */
  touches: readonly string[];
  /** The words of what it adds. */
  adds: HasWord;
}

/**
 * The parts of a rule in their order: each is run on what those before it left, as the whole rule would be. Where several
 * are about includes, spatch may make something else of them together, and the rule stays as its author has tried it.
 */
export function partsOf(rule: Rule, index: number): Part[] {
  const pieces = rule.kind === 'cocci' && canBeSplit(rule) ? splitText(rule.text) : undefined;
  if (pieces === undefined || pieces.filter(isAboutIncludes).length > 1)
    return [asOne(rule, index)];
  return pieces.map((piece) => partOf(rule, index, piece));
}

export function isAboutIncludes({ text }: Pick<Part, 'text'>): boolean {
  return /^[-+ \t]*#[ \t]*include\b/m.test(text);
}

/** A whole rule as one part. */
export function asOne(rule: Rule, index: number): Part {
  return partOf(rule, index, { text: rule.text, linesBefore: 0 });
}

function partOf(rule: Rule, index: number, { text, linesBefore }: Piece): Part {
  return {
    rule,
    index,
    text,
    linesBefore,
    id: sha256(text),
    touches: rule.touches,
    adds: wordsAdded(text),
  };
}

function canBeSplit(rule: Rule): boolean {
  return canShareProcess(rule) && !looksAcrossFiles(rule);
}

interface Piece {
  text: string;
  linesBefore: number;
}

const OPENS = /^@(?!@)[^@]*@\s*$|^@@\s*$/;
const CLOSES = /^@@\s*$/;

/**
 * A rule's semantic patches, each from its first `@` line on. undefined for a text that is laid out in another
 * way (`@@ expression e; @@` in one line): it is left whole.
 */
function splitText(text: string): Piece[] | undefined {
  const lines = text.split('\n');
  const starts: number[] = [];
  const closed: number[] = [];
  for (const [number, line] of lines.entries()) {
    if (!line.trimStart().startsWith('@')) continue;
    const isOpen = starts.length > closed.length;
    if (!(isOpen ? CLOSES : OPENS).test(line)) return undefined;
    (isOpen ? closed : starts).push(number);
  }
  const changes = (from: number, to: number): boolean =>
    lines.slice(from, to).some((line) => /^[-+]/.test(line));
  if (starts.length < 2 || starts.length !== closed.length) return undefined;
  // spatch refuses to run what changes nothing ("No rules apply"): that goes with what stands before or behind it.
  const begun = starts.filter((start, at) => {
    const before = starts[at - 1];
    return before === undefined || (changes(before, start) && changes(start, lines.length));
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
