import { getSystemErrorMap } from 'node:util';
import { BuildFailed } from '../build/index.js';
import { CompatError } from '../core/errors.js';
import { explainWriteError, isReadOnly } from '../core/files/write-errors.js';
import { showWords } from '../core/shell-words.js';
import { failureLines } from './lines/failure-lines.js';
import { compilerLook, diffLook } from './terminal/looks.js';
import { paintFor } from './terminal/paint.js';
import { printable } from './terminal/printable.js';
import { foldedRow, prose, type Screen } from './terminal/screen.js';
import { briefDigits, briefPaths } from './terminal/shorten.js';

/** What an error looks like from outside. */
export interface ErrorReport {
  exitCode: number;
  text: string;
  json: Record<string, unknown>;
}

/**
 * Words an error: what happened, what the failed program said, what to do next. A stack trace is
 * shown for a bug of ours alone. The text is fit for a terminal.
 */
export function reportError(thrown: unknown, screen: Screen = PLAIN): ErrorReport {
  const error = explainSystemError(thrown);
  if (!(error instanceof CompatError)) return reportBug(error);
  const { message, output, hint, code, exitCode } = error;
  const json = { code, exitCode, message, hint, output };
  if (error instanceof BuildFailed) {
    const { failure } = error;
    const text = `${failureLines(failure, screen).join('\n')}\n`;
    return { exitCode, text, json: { error: { ...json, failure } } };
  }
  const { paint, columns } = screen;
  const told = prose(`${NAME} ${brief(message, screen)}`, columns, 2);
  const parts = [`${paint.bold(paint.red(NAME))}${told.slice(NAME.length)}`];
  if (output?.trim()) parts.push(indent(painted(output.trimEnd(), screen)));
  if (hint) parts.push(prose(brief(hint, screen), columns, 0));
  if (code === 'BUG') parts.push(printable(String(error.stack)));
  return { exitCode, text: `${parts.join('\n')}\n`, json: { error: json } };
}

const NAME = 'compat-gen:';
/** In front of another program's words. */
const INDENT = '    ';

/** On a terminal, paths as one who stands there would type them, and fingerprints that are no part of a path in few digits. */
function brief(text: string, { columns, cwd }: Screen): string {
  if (columns === Number.POSITIVE_INFINITY) return printable(text);
  return printable(briefPaths(text, cwd).replace(/(?<!\/)\b[0-9a-f]{64}\b(?!\/)/g, briefDigits));
}

/** Without colours. */
const PLAIN: Screen = {
  paint: paintFor(false),
  columns: Number.POSITIVE_INFINITY,
  rows: Number.POSITIVE_INFINITY,
  cwd: '/',
};

/** The compiler's words, or the diff between what a rule makes and what it should. */
function painted(output: string, { paint, columns }: Screen): string {
  const look = /^@@ /m.test(output) ? diffLook : compilerLook;
  return printable(output)
    .split('\n')
    .flatMap((line) => foldedRow(line, columns - INDENT.length))
    .map((line) => look(line, paint))
    .join('\n');
}

/**
 * What the operating system refused is not a bug of ours, whichever call it was: a disk that is full, a
 * file that can't be read, a directory that is missing.
 */
function explainSystemError(thrown: unknown): unknown {
  if (!(thrown instanceof Error)) return thrown;
  const { errno, syscall, code, path, dest } = thrown as NodeJS.ErrnoException & { dest?: string };
  if (errno === undefined || syscall === undefined) return thrown;
  const place = path ?? 'a file';
  if (syscall === 'rename' && dest !== undefined && DIRECTORY_THERE.has(code ?? '')) {
    return new CompatError('USAGE', `${dest} is a directory: no file can be put there`, {
      hint: 'Move it away, or remove it, and run the same command again.',
      cause: thrown,
    });
  }
  const explained = explainWriteError(place, thrown);
  if (explained instanceof CompatError) return explained;
  const [, reason] = getSystemErrorMap().get(errno) ?? [];
  return new CompatError('IO', `${place}: ${reason ?? thrown.message} (${syscall})`, {
    ...(isReadOnly(thrown) ? { hint: READS.has(syscall) ? readable(place) : WRITABLE } : {}),
    cause: thrown,
  });
}

/** What rename(2) says of a directory in the place of a file, and of one that is not empty. */
const DIRECTORY_THERE: ReadonlySet<string> = new Set(['EISDIR', 'ENOTEMPTY', 'EEXIST']);

/** Those that only look. open(2) may do either. */
const READS: ReadonlySet<string> = new Set([
  'scandir',
  'opendir',
  'stat',
  'lstat',
  'access',
  'readlink',
  'realpath',
  'read',
]);

function readable(place: string): string {
  return `You may not read it. Who owns it can let you: ${showWords(['chmod', '-R', 'a+rX', place])}`;
}

const WRITABLE =
  'Give yourself access to it. What compat-gen makes can stand elsewhere: XDG_CACHE_HOME, TMPDIR and `build -o DIR` say where.';

function reportBug(error: unknown): ErrorReport {
  const stack = error instanceof Error ? error.stack : String(error);
  return {
    exitCode: 1,
    text: printable(
      `compat-gen: this is a bug of compat-gen, please report it with the lines below\n${stack}\n`,
    ),
    json: { error: { code: 'BUG', exitCode: 1, message: String(error), stack } },
  };
}

function indent(text: string): string {
  return text.replace(/^/gm, INDENT);
}
