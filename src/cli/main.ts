import { CommanderError } from 'commander';
import { CompatError, EXIT_CODES } from '../core/errors.js';
import { explainWriteError } from '../core/files/write-errors.js';
import { didYouMean } from '../core/nearest.js';
import { COMPLETE, completionLines } from './complete/index.js';
import { contextFor, type ProgramRun } from './context.js';
import { programFor } from './program.js';
import { reportError } from './report-error.js';
import { printableJson } from './terminal/printable.js';
import { ERASE, progressLine } from './terminal/progress-line.js';
import { colourIn, screenOf } from './terminal/screen.js';
import { splitWords } from './words.js';

const stop = new AbortController();
const progress = progressLine({
  height: () => process.stderr.rows ?? 1,
  write: (text) => process.stderr.write(text),
  width: () => process.stderr.columns || 80,
  now: () => performance.now(),
});
const run: ProgramRun = { signal: stop.signal, progress };
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(name, () => stop.abort());
}
// A reader that has gone (`| head`) stops nothing: what is being made is wanted all the same. Data
// that could not be written for another reason (`> /dev/full`) was not delivered.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.exitCode = EXIT_CODES.IO;
    const report = reportError(explainWriteError('the standard output', error));
    if (stream === process.stdout) process.stderr.write(report.text);
  });
}

main(process.argv.slice(2)).then((status) => {
  process.exitCode ??= status;
});

async function main(argv: string[]): Promise<number> {
  try {
    if (argv[0] === COMPLETE) return await complete(argv.slice(1));
    const words = splitWords(argv, process.env);
    await programFor(words, run).parseAsync(words.argv, { from: 'user' });
    return 0;
  } catch (thrown) {
    if (thrown instanceof CommanderError && thrown.exitCode === 0) return 0;
    // It has printed the help in place of a command.
    if (thrown instanceof CommanderError && thrown.code === 'commander.help')
      return EXIT_CODES.USAGE;
    // Whatever failed while the user was stopping us failed because of that.
    const error = stop.signal.aborted
      ? new CompatError('INTERRUPTED', 'interrupted')
      : explainUsage(thrown, argv);
    process.stderr.write(progress.cleared());
    // The terminal has echoed ^C, where a line was drawn and where none was.
    if (stop.signal.aborted && process.stderr.isTTY) process.stderr.write(ERASE);
    const report = reportError(error, screenOf(process.stderr, colourIn(argv)));
    if (argv.includes('--json')) process.stdout.write(`${printableJson(report.json)}\n`);
    process.stderr.write(report.text);
    return report.exitCode;
  }
}

/** Prints what may stand in the place of the last word. */
async function complete(argv: readonly string[]): Promise<number> {
  const words = splitWords([], process.env);
  const { session } = contextFor({}, words, run);
  const lines = await completionLines(programFor(words, run), session, argv);
  process.stdout.write(lines.map((line) => `${line}\n`).join(''));
  return 0;
}

/** A command line that commander can't read, as an error of ours; anything else as it is. */
function explainUsage(thrown: unknown, argv: readonly string[]): unknown {
  if (!(thrown instanceof CommanderError)) return thrown;
  const stray = thrown.code === 'commander.excessArguments' ? strayBehind(argv) : undefined;
  if (stray !== undefined) {
    return new CompatError('USAGE', `${stray}, behind the --, is not NAME=value`, {
      hint: "What stands there is for the driver's own makefiles. Options of compat-gen stand in front of the --.",
    });
  }
  const [message = '', meant] = thrown.message.replace(/^error: /, '').split('\n(Did you mean ');
  const known =
    meant
      ?.replace(/\?\)$/, '')
      .replace(/^one of /, '')
      .split(', ') ?? [];
  return new CompatError('USAGE', message, {
    hint: didYouMean(unknownWord(message), known, '`compat-gen --help` shows what there is.'),
  });
}

/** The first word behind a `--` that no makefile would take. */
function strayBehind(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  if (end === -1) return undefined;
  return argv.slice(end + 1).find((word) => !/^[A-Za-z_]\w*[+:]?=/.test(word));
}

/** commander puts what it does not know in quotes: unknown option '--verbos'. */
function unknownWord(message: string): string {
  return /'(.*)'/.exec(message)?.[1] ?? '';
}
