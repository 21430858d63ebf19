import path from 'node:path';
import { CompatError } from '../core/errors.js';
import type { Session } from '../core/session.js';
import { splitWords } from '../core/shell-words.js';
import { moduleIn, openSession, type Request } from '../index.js';
import type { KernelWish } from '../target/index.js';
import type { Look } from './terminal/looks.js';
import type { ColourWish, Paint } from './terminal/paint.js';
import { printable, printableJson } from './terminal/printable.js';
import type { ProgressLine } from './terminal/progress-line.js';
import { foldedRow, type Screen, screenOf } from './terminal/screen.js';
import { briefDigits, briefPaths } from './terminal/shorten.js';
import { terminalLog } from './terminal/terminal.js';
import type { Words } from './words.js';

/** What is the same for all of one run. */
export interface ProgramRun {
  /** Aborted when the user asks to stop. */
  signal: AbortSignal;
  /** The line that whoever reports an error clears first. */
  progress: ProgressLine;
}

/** The options that every command takes, as commander gives them. */
export interface GlobalOptions {
  directory?: string;
  config?: string;
  kver?: string[];
  kdir?: string[];
  target?: string;
  jobs?: string;
  verbose?: boolean;
  quiet?: boolean;
  color?: ColourWish;
  json?: boolean;
  exec?: string;
  locked?: boolean;
  rules?: string;
}

/** What a command works with: the session, the request, and where its data goes. */
export interface Context {
  session: Session;
  request: Request;
  /** Each kernel that --kver and --kdir name. */
  kernels: KernelWish[];
  /** The words behind a `--`, for a program that is run. */
  behind: readonly string[];
  /** Whether data is wanted as JSON. */
  json: boolean;
  /** The request for the module in `dir`, as a command's argument names it; the same one without. */
  at(dir: string | undefined): Request;
  /** Prints data on stdout: as JSON with --json, else the lines. */
  print(data: unknown, lines: readonly string[], how?: PrintOptions): void;
  /** Tells a person what came of it, on a terminal in place of the lines, else on stderr beside them. */
  tell(data: unknown, lines: readonly string[], words: (screen: Screen) => string[]): void;
}

/** How a person is shown lines of data; a file or a program gets them as they are. */
export interface PrintOptions {
  look?: Look;
  /** Fingerprints need not be copied whole, and paths are as one who stands here would type them. */
  brief?: boolean;
  /** The lines are words or rows of a table, and may be broken where the terminal ends. */
  fold?: boolean;
  /** What a terminal shows in place of the lines. */
  words?: (screen: Screen) => string[];
}

/** Makes a command's context out of the global options. Throws USAGE. */
export function contextFor(options: GlobalOptions, words: Words, run: ProgramRun): Context {
  const { signal } = run;
  const verbose = options.verbose === true || words.makeWords.includes('V=1');
  const { json = false, quiet = false, color = 'auto' } = options;
  const { stdout, stderr } = process;
  const screen = screenOf(stderr, color);
  const log = terminalLog({
    verbose,
    quiet,
    paint: screen.paint,
    cwd: screen.cwd,
    columns: stderr.isTTY ? screen.columns : undefined,
    progress: stderr.isTTY ? (json || quiet ? 'none' : run.progress) : undefined,
    write: (text) => stderr.write(text),
  });
  const here = path.resolve(options.directory ?? '.');
  const configFile = options.config === undefined ? undefined : path.resolve(options.config);
  // A compat.toml stands for its directory, where nobody names another.
  const beside = options.directory === undefined && configFile !== undefined;
  const releases = options.kver ?? [];
  const trees = options.kdir ?? [];
  const request = moduleIn(beside ? path.dirname(configFile) : here, {
    ...{ configFile, kdir: trees.at(-1), kver: releases.at(-1), target: options.target },
    ...{ makeWords: words.makeWords, driverWords: words.driverWords },
    exec: splitWords(options.exec ?? ''),
  });
  return {
    session: openSession({
      ...{ log, env: words.env, signal },
      jobs: jobCount(options.jobs),
      rulesDir: options.rules === undefined ? undefined : path.resolve(options.rules),
      locked: options.locked === true,
    }),
    request,
    kernels: [
      ...releases.map((kver) => ({ ...request.kernel, kver, kdir: undefined })),
      ...trees.map((kdir) => ({ ...request.kernel, kdir: path.resolve(kdir), kver: undefined })),
    ],
    behind: words.behind,
    json,
    at: (dir) => (dir === undefined ? request : { ...request, root: path.resolve(here, dir) }),
    print(data, lines, { look, words, brief = false, fold = false } = {}) {
      log.done?.();
      if (json) return put(printableJson(data));
      // A file or a program gets the names and patches as they are.
      if (!stdout.isTTY && !(words && color === 'always')) return put(lines.join('\n'));
      if (words !== undefined) return put(words(screenOf(stdout, color)).join('\n'));
      const { paint, columns, cwd } = screenOf(stdout, color);
      const all = lines.join('\n');
      const whole = printable(brief ? briefDigits(briefPaths(all, cwd)) : all);
      const room = fold ? columns : Number.POSITIVE_INFINITY;
      const text = whole
        .split('\n')
        .flatMap((line) => foldedRow(line, room))
        .join('\n');
      put(look === undefined ? text : painted(text, look, paint));
    },
    tell(data, lines, words) {
      log.done?.();
      if (json) return put(printableJson(data));
      if (quiet) return put(lines.join('\n'));
      if (stdout.isTTY) return put(words(screenOf(stdout, color)).join('\n'));
      stderr.write(`${words(screen).join('\n')}\n`);
      put(lines.join('\n'));
    },
  };
}

function put(text: string): void {
  if (text !== '') process.stdout.write(`${text}\n`);
}

function painted(text: string, look: Look, paint: Paint): string {
  return text
    .split('\n')
    .map((line) => look(line, paint))
    .join('\n');
}

function jobCount(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new CompatError('USAGE', `-j ${text}: not a number of jobs`, { hint: 'For example: -j4' });
}
