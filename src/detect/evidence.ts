import { isUtf8 } from 'node:buffer';
import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { ifThereNow, readNowIfThere } from '../core/files/missing.js';

/**
 * What a compile read, and what it looked for in vain: absolute paths. `PATH/.` stands for the file or directory that the path leads to,
 * and not for what is in it.
 */
export interface Evidence {
  found: readonly string[];
  missing: readonly string[];
  /** When the compiler was started, ms since 1970: what changed later may not be what it read. */
  since: number;
}

/** Where the compiler ran, what it left behind, and when it was started. */
export interface Watched {
  /** As it was called: where it looked for itself is no evidence, since what is found under its name is compared. */
  compiler: string;
  /**
   * The test, where the compiler was given it, and assembled it. gcc follows the links of its name only to make sure that its output
   * is another file.
   */
  test?: string;
  /** The file of the program that was started, where that was with this log: one that tells nothing of itself was not watched. */
  program?: string | undefined;
  cwd: string;
  /** Left out: made for this run and gone after it. */
  tempDir: string;
  since: number;
}

/** Reads a log that native/open-log.h wrote into a file. Undefined when there is none, and as evidenceOf() says. */
export function readEvidence(log: string, watched: Watched): Evidence | undefined {
  const bytes = readNowIfThere(log);
  return bytes && evidenceOf(bytes, watched);
}

/**
 * Reads such a log. Undefined when it is torn, when a question failed for another reason than that nothing is there, or when something else than files
 * decided (the time, a program that nobody watches): an answer without evidence holds today, but can't be kept. The same goes for a name that is not UTF-8: a record is text.
 */
export function evidenceOf(log: Buffer, watched: Watched): Evidence | undefined {
  const questions = questionsIn(log, watched);
  if (questions === undefined || !haveAllTold(questions, watched)) return undefined;
  const found = new Set<string>();
  const missing = new Set<string>();
  for (const question of questions) {
    if ('MmN'.includes(question.kind)) missing.add(question.file);
    else {
      const there = whatIsThere(question);
      if (there === undefined) return undefined;
      found.add(there);
    }
  }
  return { found: [...found], missing: [...missing], since: watched.since };
}

/** The files in such a log that the compiler read as code, and not only to quote a line of them; none where there is no evidence. */
export function sourcesIn(log: Buffer, watched: Watched): string[] {
  return (questionsIn(log, watched) ?? []).flatMap(({ kind, file }) =>
    kind === 'F' ? [file] : [],
  );
}

/** The records of a log, each once, but for those of this very run; undefined where it is torn, or no text. */
function questionsIn(log: Buffer, watched: Watched): Question[] | undefined {
  if (!isUtf8(log)) return undefined;
  const text = log.toString('utf8');
  if (!/^$|\0$/.test(text)) return undefined;
  return [...new Set(text.split('\0').slice(0, -1))]
    .map((record) => ({ kind: record[0] ?? '', file: absolute(watched.cwd, record.slice(1)) }))
    .filter((question) => !isOfThisRun(question, watched));
}

/** A record of the log: see native/open-log.h. */
interface Question {
  kind: string;
  file: string;
}

/**
 * The compiler's programs, those that start them, and shells: all that these read is in the log. Of any other program that a wrapper
 * runs (one that is linked statically, or opens files in a way of its own) nobody knows that.
 */
const OPEN_BOOK =
  /^(?:(?:[\w.]+-)*(?:gcc|g\+\+|cc|c\+\+|cpp|clang|clang\+\+|as)(?:-[\d.]+)?|cc1(?:plus)?|collect2|sh|dash|bash|env|ccache|sccache|distcc|icecc)$/;

/**
 * Whether each program that was started has told of itself, or was opened by another one, as a script is: one that is linked statically asks
 * what it likes, and nobody sees it.
 */
function haveAllTold(questions: readonly Question[], { program }: Watched): boolean {
  const started = questions.flatMap(({ kind, file }) => (kind === 'E' ? [file] : []));
  if (program !== undefined) started.push(program);
  if (started.length === 0) return true;
  // A program tells its real name; a shell opens a script by the name that it was given.
  const told = new Set(questions.flatMap(({ kind, file }) => ('XF'.includes(kind) ? [file] : [])));
  return started.every((file) => told.has(file) || told.has(realOf(file)));
}

/** The file's real name; its own where there is none. */
function realOf(file: string): string {
  return ifThereNow(() => realpathSync(file)) ?? file;
}

/** What must stay for the same answer to a question; undefined where nobody can say. */
function whatIsThere({ kind, file }: Question): string | undefined {
  if ('FfL'.includes(kind)) return file;
  if (kind === 'X') return OPEN_BOOK.test(path.basename(file)) ? file : undefined;
  if (kind === 'S') return isDirectory(file) ? `${file}/.` : file;
  return 'RE'.includes(kind) ? `${file}/.` : undefined;
}

/** What the run made itself, where the driver looked for itself, and whether the test is the output. */
function isOfThisRun({ kind, file }: Question, watched: Watched): boolean {
  // Without the assembler these are files that gcc quotes a line of.
  if ('fm'.includes(kind) && watched.test === undefined) return true;
  const { tempDir, compiler, test } = watched;
  if (file === tempDir || file.startsWith(`${tempDir}/`) || file.startsWith('/proc/')) return true;
  if (kind === 'R' && file === test) return true;
  return 'SNR'.includes(kind) && path.basename(file) === path.basename(compiler);
}

/** A name that begins with no slash stays as it is but for where it begins: `..` behind a link leads elsewhere. */
function absolute(cwd: string, name: string): string {
  const file = name.startsWith('/') ? name : path.join(cwd, name);
  // Few end in a slash, and there are thousands.
  return file.endsWith('/') ? file.replace(/(?<=.)\/+$/, '') : file;
}

/** False where it can't be told any more: such a file is not found unchanged either. */
function isDirectory(file: string): boolean {
  try {
    return statSync(file).isDirectory();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return false;
  }
}

/** What one compile read in two parts: a prologue that many share, and the rest of its own. */
export function both(
  shared: Evidence | undefined,
  own: Evidence | undefined,
): Evidence | undefined {
  if (shared === undefined || own === undefined) return undefined;
  // One object for all tests that rest on the same files: what is found out of it counts for all.
  if (own.found.length + own.missing.length === 0) return shared;
  return {
    found: [...shared.found, ...own.found],
    missing: [...shared.missing, ...own.missing],
    since: shared.since,
  };
}
