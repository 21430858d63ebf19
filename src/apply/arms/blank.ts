import type { Way } from './ways.js';

/** A line that one way of reading a file does not hold: one that spatch keeps, and that no other line is like. */
const blankLine = (at: number): string => `/*@${at}@*/\n`;
const BLANK = /[ \t]*\/\*@\d+@\*\/[ \t]*/g;

/** The lines that are dead in a way, with the directives that make them so. */
export function deadLines(way: Way): Set<number> {
  const dead = new Set<number>();
  for (const [{ arms, end }, live] of way) {
    for (const [place, { at, from, to }] of arms.entries()) {
      for (let line = at; line < (place === live ? from : to); line++) dead.add(line);
    }
    dead.add(end);
  }
  return dead;
}

/** A file's lines as they are in one way. */
export function blanked(lines: readonly string[], dead: ReadonlySet<number>): string[] {
  return lines.map((line, at) => (dead.has(at) ? blankLine(at) : line));
}

/** Lines without what stands for dead ones. */
export function withoutBlanks(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const text = line.replace(BLANK, '');
    return text === line
      ? [line]
      : text.trim() === ''
        ? []
        : [text.endsWith('\n') ? text : `${text}\n`];
  });
}
