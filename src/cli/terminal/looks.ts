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

/** A line of `doctor`: what is there, what is lacking, and the command that brings it. */
export const findingLook: Look = (line, paint) => {
  if (/^\S/.test(line)) return paint.bold(line);
  if (line.startsWith('  ok ')) return `  ${paint.green('ok')}${line.slice(4)}`;
  if (line.startsWith('  LACK')) return `  ${paint.bold(paint.red('LACK'))}${line.slice(6)}`;
  const [, label, command = ''] = /^( +fix: )(.*)$/.exec(line) ?? [];
  return label === undefined ? line : `${paint.dim(label)}${paint.cyan(command)}`;
};

/** A line of `rules test`. */
export const testedLook: Look = (line, paint) => {
  if (line.startsWith('ok ')) return `${paint.green('ok')}${line.slice(2)}`;
  if (line.startsWith('no pair')) return `${paint.yellow('no pair')}${line.slice(7)}`;
  return /^ +line \d+: /.test(line) ? paint.magenta(line) : line;
};

/** A line of `explain`: labels, answers, and what the cache has. */
export const explainLook: Look = (line, paint) => {
  const [, answer, rest = ''] = /^ {2}(yes|no ) {2}(.*)$/.exec(line) ?? [];
  if (answer !== undefined)
    return `  ${(answer === 'yes' ? paint.green : paint.dim)(answer)}  ${rest}`;
  const [, label, words = ''] =
    /^((?:kernel|compiler|fingerprint|rules|aside|cache|nearest|when|touches|upstream) +)(.*)$/.exec(
      line,
    ) ?? [];
  if (label !== undefined) {
    const isCache = label.startsWith('cache');
    const colour = /^hit\b/.test(words) ? paint.green : paint.yellow;
    return `${paint.bold(label)}${isCache ? colour(words) : words}`;
  }
  return compilerLook(line, paint);
};
