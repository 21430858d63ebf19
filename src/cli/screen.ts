import type { WriteStream } from 'node:tty';
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
  { cwd = process.cwd(), env = process.env }: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
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
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length > columns && line.trim() !== '') {
      lines.push(line);
      line = `${' '.repeat(hang)}${word}`;
    } else line = longer;
  }
  return [...lines, line];
}

/** A text in so many columns at most: what is cut off is an ellipsis. */
export function cut(text: string, columns: number): string {
  return text.length <= columns ? text : `${text.slice(0, Math.max(0, columns - 1))}…`;
}
