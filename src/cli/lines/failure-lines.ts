import path from 'node:path';
import type { Blamed, BuildError, Failure, KnownRule } from '../../build/index.js';
import { compilerLook } from '../terminal/looks.js';
import { printable } from '../terminal/printable.js';
import { cut, type Screen, wrapped } from '../terminal/screen.js';
import { briefPaths, endOfPath } from '../terminal/shorten.js';
import { commandLines, LABELLED, label } from './command-lines.js';
import { detailLines } from './failure-details.js';

/** Names that a column has room for; longer ones push the rest to the right. */
const LONGEST_NAME = 28;
/** The first so many are told in full where there is room. */
const IN_FULL = 6;
const NAME = 'compat-gen:';
/** Lines of a screen that stay for the command and the next prompt. */
const KEPT_ROWS = 3;

/**
 * A failed build on one screen: what was fixed, what remains, by the part of the kernel's API that the errors are
 * about, where the log is, what to do next.
 */
export function failureLines(failure: Failure, screen: Screen): string[] {
  const { paint } = screen;
  const { root, release, remains } = clean(failure);
  const [first = '', ...rest] = wrapped(
    `${NAME} ${path.basename(root)} does not build for ${release}`,
    screen.columns,
    2,
  );
  const head = [
    `${paint.bold(paint.red(NAME))}${paint.bold(first.slice(NAME.length))}`,
    ...rest.map(paint.bold),
    '',
    ...fixedLines(failure, screen),
    ...remainsLine(failure, screen),
    '',
  ];
  const foot = ['', ...footLines(failure, screen)];
  const room = screen.rows - KEPT_ROWS - heightOf([...head, ...foot], screen);
  const words = wordLines(failure, screen);
  return [...words, ...head, ...tableLines(remains, { root, release, screen, room }), ...foot];
}

/** More lines of the compiler would push the rest away. */
const FEW_WORDS = 20;

/** The compiler's own words, for who wrote the module, where they are few. */
function wordLines({ words = '' }: Failure, { paint, rows, columns, cwd }: Screen): string[] {
  const isTerminal = columns !== Number.POSITIVE_INFINITY;
  const lines = printable(isTerminal ? briefPaths(words.trimEnd(), cwd) : words.trimEnd()).split(
    '\n',
  );
  if (words.trim() === '' || (lines.length > FEW_WORDS && rows !== Number.POSITIVE_INFINITY))
    return [];
  return lines.map((line) => compilerLook(line, paint));
}

/** Nothing that a terminal would obey: names and words come from files. */
function clean<T>(data: T): T {
  if (typeof data === 'string') return printable(data) as T;
  if (Array.isArray(data)) return data.map(clean) as T;
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, clean(value)])) as T;
}

function fixedLines({ fixed }: Failure, screen: Screen): string[] {
  const { rules, files } = clean(fixed);
  if (files.length === 0)
    return [`  ${label(screen, 'fixed')} nothing: no rule changes these sources for this kernel`];
  const what = `${counted(rules.length, 'rule')} in ${counted(files.length, 'file')}`;
  const [first = '', second, ...more] = wrapped(
    `${what}: ${rules.join(', ')}`,
    screen.columns - LABELLED,
    0,
  );
  const rest = more.length === 0 ? second : cut(`${second} ${more[0]}`, screen.columns - LABELLED);
  const { green } = screen.paint;
  return [
    `  ${label(screen, 'fixed')} ${green(first)}`,
    ...(rest === undefined ? [] : [`${' '.repeat(LABELLED)}${green(rest)}`]),
  ];
}

function remainsLine({ root, remains }: Failure, screen: Screen): string[] {
  const errors = remains.reduce((sum, one) => sum + one.errors.length, 0);
  const apis = remains.filter(({ api }) => api !== undefined).length;
  const about = apis === 0 ? '' : ` about ${apis === 1 ? 'one name' : `${apis} names`}`;
  const count = counted(errors, 'error');
  const room = screen.columns - LABELLED - `${count}${about}, in `.length;
  const where =
    path.relative(screen.cwd, root) === ''
      ? ''
      : `, in ${endOfPath(printable(placeOf(root, screen)), room)}`;
  return [`  ${label(screen, 'remains')} ${screen.paint.red(count)}${about}${where}`];
}

function footLines({ log, advice, diff, draft, explain }: Failure, screen: Screen): string[] {
  const command = (name: string, text: string | undefined): string[] =>
    text === undefined ? [] : commandLines(name, printable(text), screen);
  const perhaps = (text: string): string[] =>
    wrapped(printable(text), screen.columns - LABELLED, 0).map((line, nth) =>
      nth === 0 ? `  ${label(screen, 'perhaps')} ${line}` : `${' '.repeat(LABELLED)}${line}`,
    );
  return [
    ...advice.flatMap(perhaps),
    `  ${label(screen, 'log')} ${screen.paint.cyan(printable(placeOf(log, screen)))}`,
    ...command('diff', diff),
    ...command('draft', draft),
    ...command('explain', explain),
  ];
}

interface Table {
  root: string;
  release: string;
  screen: Screen;
  /** Lines that it may take. */
  room: number;
}

/** A row for each API, with what is known of the first ones below. */
function tableLines(remains: readonly Blamed[], { root, release, screen, room }: Table): string[] {
  const names = remains.map(nameOf);
  const width = Math.min(LONGEST_NAME, Math.max(...names.map((name) => name.length)));
  const places = remains.map(({ errors }) => placesOf(errors, root));
  const placeWidth = Math.min(20, Math.max(...places.map((place) => place.length)));
  const digits = String(Math.max(...remains.map(({ errors }) => errors.length))).length;
  const details = remains.slice(0, IN_FULL).map((one) => detailLines(one, release, screen));
  const full = howManyInFull(
    details.map((lines) => lines.length),
    remains.length,
    room,
  );
  const rows = remains.map((one, index) => {
    const count = String(one.errors.length).padStart(digits);
    const place = (places[index] ?? '').padEnd(placeWidth);
    const name = (names[index] ?? '').padEnd(width);
    const room = screen.columns - (2 + name.length + 2 + digits + 2 + place.length + 2);
    const { bold, red } = screen.paint;
    return `  ${bold(name)}  ${red(count)}  ${place}  ${verdict(one, Math.max(room, 12), screen, index < full)}`;
  });
  const used = details.slice(0, full).flat().length;
  const fits = room - used >= rows.length;
  const shown = fits ? rows.length : Math.max(1, room - used - 1);
  const lines = rows
    .slice(0, shown)
    .flatMap((row, index) => [row, ...(index < full ? (details[index] ?? []) : [])]);
  return fits ? lines : [...lines, `  … and ${rows.length - shown} more in the log`];
}

/** The first so many are told in full, as long as half of the room stays for the names of all. */
function howManyInFull(heights: readonly number[], rows: number, room: number): number {
  const forRows = Math.min(rows, Math.max(3, Math.floor(room / 2)));
  let used = 0;
  let full = 0;
  for (const height of heights) {
    if (used + height + forRows + 1 > room) break;
    used += height;
    full += 1;
  }
  return full;
}

function nameOf({ api, struct }: Blamed): string {
  if (api === undefined) return '(not told)';
  return struct === undefined ? api : `${struct}.${api}`;
}

/** The places of the errors, below the module's directory, as far as a column has room. */
function placesOf(errors: readonly BuildError[], root: string): string {
  const [first = '', ...more] = [...new Set(errors.map(({ place }) => below(root, place)))];
  return more.length === 0 ? first : `${first} …`;
}

function below(root: string, place: string): string {
  return place.startsWith(`${root}/`) ? place.slice(root.length + 1) : place;
}

/** Why a rule that is for an error has not helped, in a few words. */
const BUT: Readonly<Record<KnownRule['standing'], string>> = {
  applied: 'our rule was applied: not enough',
  'for other kernels': 'our rule is for other kernels',
  'left out': 'we have a rule, but spatch died of it',
  draft: 'there is a draft, which no build uses',
};

/** What stands in the way, in a few words. */
function verdict(one: Blamed, room: number, { paint }: Screen, isTold: boolean): string {
  const { api, errors, rules } = one;
  const [first] = errors;
  if (api === undefined) return cut(first?.message ?? '', room);
  const [rule] = rules;
  // Why, stands below.
  if (isTold && rule !== undefined) return paint.magenta('we have a rule, but …');
  if (rule?.idle) return paint.magenta(cut('we have a rule, but not for this form', room));
  if (rule !== undefined) return paint.magenta(cut(BUT[rule.standing], room));
  if (first?.ofProgram) return paint.yellow(cut('of a program beside the driver', room));
  if (first?.isTaken) return paint.yellow(cut('the kernel has one of that name', room));
  if (first?.namespace !== undefined) return paint.yellow(cut('not imported', room));
  if (first?.ownHeader) return paint.yellow(cut("the driver's own header", room));
  if (one.exportedBy !== undefined) return paint.yellow(cut('of another module here', room));
  return paint.yellow(cut('no rule yet', room));
}

function placeOf(file: string, { cwd }: Screen): string {
  const brief = briefPaths(`${file}/`, cwd).replace(/\/$/, '');
  return brief === '' ? '.' : brief;
}

/** Lines of the terminal that these take. */
function heightOf(lines: readonly string[], { columns }: Screen): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what takes no room
  const widths = lines.map((line) => line.replace(/\x1b\[\d+m/g, '').length);
  return widths.reduce((sum, width) => sum + Math.max(1, Math.ceil(width / columns)), 0);
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
