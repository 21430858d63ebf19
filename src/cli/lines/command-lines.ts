import { foldedCommand, type Screen } from '../terminal/screen.js';

/** The column of what stands behind a label. */
export const LABELLED = 11;

/** What stands at the left, of a line's matter. */
export function label({ paint }: Pick<Screen, 'paint'>, name: string): string {
  return paint.dim(name.padEnd(LABELLED - 3));
}

/** A command that one may want to copy, behind its label. */
export function commandLines(name: string, command: string, screen: Screen): string[] {
  const { columns, paint } = screen;
  return foldedCommand(command, columns, LABELLED).map((line, nth) =>
    nth === 0 ? `  ${label(screen, name)} ${paint.cyan(line)}` : paint.cyan(line),
  );
}
