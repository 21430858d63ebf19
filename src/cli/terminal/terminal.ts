import type { Log, Part, StepVerb } from '../../core/log.js';
import { showWords } from '../../core/shell-words.js';
import { describe } from '../../core/warnings.js';
import { compilerLook } from './looks.js';
import { type Paint, paintFor } from './paint.js';
import { printable } from './printable.js';
import type { ProgressLine } from './progress-line.js';
import { prose } from './screen.js';
import { briefDigits, briefPaths, endOfPath } from './shorten.js';

/** How what is done is told. */
export interface TerminalOptions {
  /** Each command, each word of other programs, and all in full. */
  verbose: boolean;
  /** Warnings alone. */
  quiet?: boolean;
  /** What is being done now, on a terminal; 'none' leaves such steps out. Without one they are lines like others. */
  progress?: ProgressLine | 'none' | undefined;
  paint?: Paint;
  /** The directory that the user stands in. */
  cwd?: string;
  /** What a line has room for [any number]. */
  columns?: number | undefined;
  write: (text: string) => void;
}

/** Steps of which there are many, or which the next step tells the end of: on a terminal each takes the line of the one before. */
const FLEETING = new Set<StepVerb>([
  ...(['COMPAT', 'READ', 'SPATCH', 'MISS', 'KBUILD', 'CC', 'LD', 'MATRIX'] as const),
]);

/** Steps that tell what a run is about. */
const ABOUT = new Set<StepVerb>(['KDIR', 'TARGET']);

/** A Log that draws kbuild-style lines. Warnings, and what a run is about, that were said once are not said again. */
export function terminalLog({
  verbose,
  quiet = false,
  progress,
  paint = paintFor(false),
  cwd = '/',
  columns = Number.POSITIVE_INFINITY,
  write,
}: TerminalOptions): Log {
  const drawn = progress === 'none' ? undefined : progress;
  const said = new Set<string>();
  const isNews = (text: string): boolean => !said.has(text) && said.add(text).has(text);
  const line = (text: string): void => write(`${drawn?.cleared() ?? ''}${text}`);
  const brief = (text: string): string =>
    printable(verbose ? text : briefDigits(briefPaths(text, cwd)));
  const isFleeting = (verb: StepVerb): boolean =>
    progress !== undefined && !verbose && FLEETING.has(verb);
  /** A path may be followed by words. */
  const fitting = (what: string): string => {
    const [file = '', ...words] = what.split(' (');
    const more = words.map((word) => ` (${word}`).join('');
    return `${endOfPath(file, columns - 10 - more.length)}${more}`;
  };
  const fleeting = (
    verb: StepVerb,
    what: string | (() => string),
    part?: Part,
    table?: readonly string[],
  ): void => {
    const count = part === undefined ? '' : `[${part.nth}/${part.of}] `;
    const said = (): string => (typeof what === 'string' ? what : what());
    drawn?.show(verb, () => `  ${verb.padEnd(7)} ${count}${brief(said())}`, table);
  };
  return {
    step(verb, what, part) {
      const padded = verb.padEnd(7);
      if (quiet) return;
      if (isFleeting(verb)) fleeting(verb, what, part);
      else if (!ABOUT.has(verb) || isNews(`${verb} ${what.replace(/ \(.*$/, '')}`))
        line(`  ${paint.cyan(padded)} ${verbose ? printable(what) : fitting(brief(what))}\n`);
    },
    doing(verb, what, part, table) {
      if (!quiet && isFleeting(verb)) fleeting(verb, what, part, table);
    },
    command(argv, where) {
      const place = where === undefined ? '' : `(in ${where}) `;
      if (verbose) line(paint.dim(printable(`  + ${place}${showWords(argv)}`)).concat('\n'));
    },
    detail(text) {
      if (verbose) line(printable(`${text}\n`));
    },
    warn(warning) {
      // It explains words of kbuild that are shown with -v alone.
      if (warning.kind === 'kbuild-noise' && !verbose) return;
      const text = describe(warning);
      if (!isNews(text)) return;
      const isNote = warning.kind === 'kbuild-noise';
      const kind = isNote ? 'note:' : 'warning:';
      const start = `compat-gen: ${kind}`;
      const told = prose(`${start} ${brief(text)}`, columns, 2).slice(start.length);
      const painted = (isNote ? paint.cyan : paint.magenta)(kind);
      line(`${paint.bold('compat-gen:')} ${painted}${told}\n`);
    },
    info(text) {
      if (!quiet) line(`${brief(text)}\n`);
    },
    passOn(text, kind) {
      if (verbose) line(kind === 'words' ? compilerLook(text, paint) : text);
      else if (quiet || kind === 'words') return;
      else if (kind === 'step' && isFleeting('KBUILD')) {
        // What kbuild does belongs to the step of that name.
        fleeting('KBUILD', text.trim());
      } else line(kind === 'step' ? `${brief(text.trimEnd())}\n` : text);
    },
    done() {
      const erase = drawn?.cleared() ?? '';
      if (erase !== '') write(erase);
    },
  };
}
