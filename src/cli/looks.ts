import type { Paint } from './paint.js';

/** How one line of a text is painted. */
export type Look = (line: string, paint: Paint) => string;

/** A line of the compiler, as gcc paints it by itself where it writes to a terminal. */
export const compilerLook: Look = (line, paint) => {
  const [, place, kind = '', words = ''] =
    /^(\S.*?:\d+(?::\d+)?: )((?:fatal )?error:|warning:|note:)(.*)$/s.exec(line) ?? [];
  if (place !== undefined) {
    const colour = kind === 'note:' ? paint.cyan : kind === 'warning:' ? paint.magenta : paint.red;
    return `${paint.bold(place)}${paint.bold(colour(kind))}${words}`;
  }
  if (/^(?:ERROR: |make.*\*\*\* )/.test(line)) return paint.red(line);
  const [, bar, marks] = /^( +\| +)([~^][~^ ]*\n?)$/.exec(line) ?? [];
  return bar === undefined || marks === undefined ? line : `${bar}${paint.green(marks)}`;
};

/** A line of a diff. */
export const diffLook: Look = (line, paint) => {
  if (/^(?:---|\+\+\+) /.test(line)) return paint.bold(line);
  if (line.startsWith('@@')) return paint.cyan(line);
  if (line.startsWith('+')) return paint.green(line);
  return line.startsWith('-') ? paint.red(line) : line;
};
