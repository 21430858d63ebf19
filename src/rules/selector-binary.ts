import { statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sha256 } from '../core/bytes.js';
import { LARGEST, readWithin } from '../core/files/bounded.js';
import { keep, readKept } from '../core/files/kept.js';
import { type Runner, type RunOptions, run, unseen } from '../core/process/process.js';
import { programFile } from '../core/program-file.js';

import { stateDir } from '../core/state-dir.js';
import { explainStart, selectorFailed } from './selector-failed.js';
import { unsupportedKernel } from './unsupported.js';

/** One for each kernel that a maintainer makes patches for; some 30 KB each. */
const MOST_KEPT = 128;

/** A selector's source, laid out to be compiled. */
export interface SelectorSource {
  /** Absolute path of the C file that the user wrote, for messages and its neighbours. */
  program: string;
  /** The file that is compiled, in `dir`. */
  name: string;
  dir: string;
  /** The compiler for programs of this machine. */
  cc: readonly string[];
}

/**
 * Makes the program in `dir`, and returns its path: by the compiler, or the one that this compiler has made of the same preprocessed
 * text before, which is kept for this user alone. What a compiler says of a source is said each time, so such a program is not kept.
 * Throws as selectByProgram() does.
 */
export async function selectorBinary(
  session: Runner,
  source: SelectorSource,
  options: RunOptions,
): Promise<string> {
  const binary = path.join(source.dir, 'selector');
  const { program, name, dir } = source;
  const argv = [...source.cc, '-std=gnu99', `-I${dir}`, `-I${path.dirname(program)}`];
  const compile = [...argv, '-o', binary, name];
  const place = await keptPlace(session, source, argv, options);
  const earlier = place && readKept(place);
  if (earlier !== undefined) {
    writeFileSync(binary, earlier, { mode: 0o700 });
    return binary;
  }
  const compiled = await run(session, compile, options).catch(
    explainStart(program, 'Install a C compiler (gcc), or name one with CC=.'),
  );
  if (compiled.exitCode !== 0) {
    const refusal = errorDirective(compiled.stderr);
    if (refusal !== undefined) throw unsupportedKernel(refusal, `An #error of ${program}`);
    throw selectorFailed(program, 'does not compile', compiled);
  }
  if (compiled.stderr !== '') {
    session.log.warn({ kind: 'selector-says', program, text: compiled.stderr });
  } else if (place !== undefined) {
    keep(place, readWithin(binary, LARGEST, 'a program'), MOST_KEPT);
  }
  return binary;
}

/**
 * Where the program is kept that this compiler makes of this text; undefined where it isn't: where the text does not say all that the
 * program is made of, the compiler's file can't be looked at, or the environment names other places for the rest of it.
 */
async function keptPlace(
  session: Runner,
  { cc, name }: SelectorSource,
  argv: readonly string[],
  options: RunOptions,
): Promise<string | undefined> {
  const { env } = session;
  const [called = ''] = cc;
  const elsewhere = [env.COMPILER_PATH, env.GCC_EXEC_PREFIX, env.LIBRARY_PATH].some(Boolean);
  if (elsewhere || (called.includes('/') && !path.isAbsolute(called))) return undefined;
  const { dir, onlyNow } = stateDir(env);
  const compiler = programFile(called, env);
  if (compiler === undefined || onlyNow) return undefined;
  // Without lines: they name the scratch directory.
  const read = await run(unseen(session), [...argv, '-E', '-P', name], options);
  if (read.exitCode !== 0 || read.stderr !== '') return undefined;
  // A compiler that does not know -E says nothing; what .incbin names is not in the text.
  if (!/\bmain\b/.test(read.stdout) || /\bincbin\b/.test(read.stdout)) return undefined;
  const { size, mtimeMs, ino } = statSync(compiler);
  const key = [cc, compiler, size, mtimeMs, ino, process.arch, read.stdout];
  return path.join(dir, 'selectors', sha256(JSON.stringify(key)));
}

/**
 * The text of the #error directives that a compiler stopped at, without quotes; undefined if none.
 * gcc writes `file:line:col: error: #error TEXT`; clang leaves out the word before the text, and
 * quotes the source line below it.
 */
function errorDirective(stderr: string): string | undefined {
  const gcc = /: error: #error (.*)/g;
  const clang = /: error: (.*)\n(?: *\d+ \|)?\s*#\s*error\b/g;
  const found = [...stderr.matchAll(gcc), ...stderr.matchAll(clang)]
    .map(([, text = '']) => text.trim().replace(/^"(.*)"$/, '$1'))
    .filter((text) => !text.startsWith('#error'));
  return found.length === 0 ? undefined : Buffer.from(found.join('; '), 'latin1').toString('utf8');
}
