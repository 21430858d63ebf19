import type { WriteStream } from 'node:tty';
import { workingDirectory } from '../../core/working-directory.js';
import { type ColourWish, type Paint, paintFor, wantsColour } from './paint.js';

/** What a person looks at: a terminal, or what a pipe is read as. */
export interface Screen {
  paint: Paint;
  columns: number;
  /** Both are Infinity for a pipe, in which nothing is cut off. */
  rows: number;
  /** The directory that the person stands in. */
  cwd: string;
}

/** The screen of a stream of this process. */
export function screenOf(
  stream: WriteStream,
  wish: ColourWish,
  {
    cwd = workingDirectory() ?? '/',
    env = process.env,
  }: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Screen {
  const isTerminal = stream.isTTY === true;
  return {
    paint: paintFor(wantsColour(wish, env, isTerminal)),
    columns: (isTerminal && stream.columns) || Number.POSITIVE_INFINITY,
    rows: (isTerminal && stream.rows) || Number.POSITIVE_INFINITY,
    cwd,
  };
}

/** What --color says on a command line that could not be read. */
export function colourIn(argv: readonly string[]): ColourWish {
  const at = argv.findIndex((word) => /^--color(?:=|$)/.test(word));
  const [, value = argv[at + 1]] = /^--color=(.*)$/.exec(argv[at] ?? '') ?? [];
  return value === 'always' || value === 'never' ? value : 'auto';
}

/** A text in lines of so many columns; those behind the first are indented by `hang`. */
export function wrapped(text: string, columns: number, hang: number): string[] {
  return wrappedWords(text.split(' '), columns, hang);
}

function wrappedWords(words: readonly string[], columns: number, hang: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length > columns && line.trim() !== '') {
      lines.push(line);
      line = `${' '.repeat(hang)}${word}`;
    } else line = longer;
  }
  return [...lines, line];
}

/**
 * Sentences in lines of so many columns. No word is broken; a command stays whole, since one may want to copy it; a
 * line that is indented is a table's, and stays as it is, but for a command by itself, which a backslash may break.
 *
 * @param hang by how much all lines but a sentence's first are indented
 */
export function prose(text: string, columns: number, hang: number): string {
  return text
    .split('\n')
    .flatMap((line) => {
      const [before] = COMMAND.exec(line) ?? [];
      if (before !== undefined) return indentedCommand(line.slice(before.length), columns, before);
      return fits(line, columns) ? line : folded(line, columns, hang);
    })
    .join('\n');
}

/** What a person is to copy whole: the half of it would do something else. */
const COMMAND = /^ {2}(?=(?:mkdir|compat-gen) )/;

function indentedCommand(command: string, columns: number, before: string): string[] {
  const [first = '', ...others] = foldedCommand(command, columns, before.length);
  return [`${before}${first}`, ...others];
}

/** A command in backticks, or one behind a colon, up to the end of its sentence; any other word. */
const WORDS =
  /(?:`[^`]*`|(?<=: )(?:apt-get|dnf|zypper|pacman|compat-gen) .*?(?=\.?$|\. [A-Z]|\) |, and )|\S)+/g;

function fits(line: string, columns: number): boolean {
  return line.length <= columns || line.startsWith(' ');
}

function folded(line: string, columns: number, hang: number): string[] {
  return wrappedWords(line.match(WORDS) ?? [], columns, hang);
}

/**
 * A line of a table in lines of so many columns: what goes on stands below the last column that begins in the left half. Lines of
 * code stay as they are; a remedy is a command.
 */
export function foldedRow(line: string, columns: number): string[] {
  const [remedy] = /^ *fix: /.exec(line) ?? [];
  if (remedy !== undefined) {
    const [first = '', ...others] = foldedCommand(
      line.slice(remedy.length),
      columns,
      remedy.length,
    );
    return [`${remedy}${first}`, ...others];
  }
  if (line.length <= columns || /^ *(?:[-+@] |[-+@]{2}|\d* \|)/.test(line)) return [line];
  const indent = line.length - line.trimStart().length;
  const begins = [...line.matchAll(/\S {2,}(?=\S)/g)].map(
    ({ 0: gap, index }) => index + gap.length,
  );
  const hang = begins.findLast((begin) => begin <= columns / 2) ?? indent;
  const more = hang === indent ? indent + 2 : hang;
  const [first = '', ...rest] = folded(line.slice(hang), columns - more, 0);
  return [`${line.slice(0, hang)}${first}`, ...rest.map((text) => `${' '.repeat(more)}${text}`)];
}

/**
 * A command in lines of so many columns, which a shell reads as one: a backslash ends each but the last. An option and its value stay
 * together; a command with a word that is longer than a line stays whole.
 *
 * @param at the column in which it begins
 */
export function foldedCommand(command: string, columns: number, at: number): string[] {
  if (at + command.length <= columns) return [command];
  const words = command.match(/(?:'[^']*'|\\.|[^\s'\\])+/g) ?? [];
  const parts: string[] = [];
  for (const word of words) {
    const before = parts.at(-1);
    if (before !== undefined && /^-[^\s=]+$/.test(before) && !word.startsWith('-'))
      parts[parts.length - 1] = `${before} ${word}`;
    else parts.push(word);
  }
  const more = 2;
  const room = columns - at - more - ' \\'.length;
  // What the terminal breaks in any case it breaks once.
  if (parts.some((part) => part.length > room)) return [command];
  const lines = wrappedWords(parts, room, 0);
  return lines.map(
    (line, nth) =>
      `${nth === 0 ? '' : ' '.repeat(at + more)}${line}${nth === lines.length - 1 ? '' : ' \\'}`,
  );
}

/** A text in so many columns at most: what is cut off is an ellipsis. */
export function cut(text: string, columns: number): string {
  return text.length <= columns ? text : `${text.slice(0, Math.max(0, columns - 1))}…`;
}
