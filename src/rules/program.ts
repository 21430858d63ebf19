import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CompatError } from '../core/errors.js';
import { readIfThere } from '../core/files/missing.js';
import { withTempDir } from '../core/files/temp-dir.js';
import { didYouMean } from '../core/nearest.js';
import { type Runner, type RunResult, run } from '../core/process/process.js';
import type { Rule } from './rule.js';
import { selectorBinary } from './selector-binary.js';
import { explainStart, selectorFailed } from './selector-failed.js';

/** `rules.select = { program = … }`: a C program that includes compat.h and prints rule names. */
export interface SelectorProgram {
  /** Absolute path of the C file. */
  program: string;
  /**
   * The compat.h it sees. It is compiled into a program that runs here, so nothing from another machine
   * may stand in it but macros: the text of parsed answers.
   */
  headerText: string;
  /** The compiler for programs of this machine, such as ["cc"]. */
  cc: readonly string[];
  knownRules: readonly Rule[];
}

/** Ample for compiling or running what prints a few hundred names. */
const TIMEOUT_MS = 60_000;

const SOURCE = 'selector.c';

/**
 * Compiles and runs the selector program. Returns the rules whose names it printed, split by blanks
 * or line ends, in that order. A name printed twice counts where it stands first: DRBD's
 * gen_patch_names.c (commit 0034e043ecca) holds security_netlink_recv twice.
 * Throws UNSUPPORTED_KERNEL with the words of an `#error` in the program, RULE_FILE for a name that
 * no rule has, CONFIG where there is no such program, NO_SUCH_PROGRAM without a compiler,
 * SELECTOR_FAILED for all else that goes wrong in compiling or running it.
 */
export async function selectByProgram(session: Runner, selector: SelectorProgram): Promise<Rule[]> {
  const printed = await withTempDir(session, (dir) => runSelector(session, selector, dir));
  const known = new Map(selector.knownRules.map((rule) => [rule.name, rule]));
  const names = printed.split(/\s+/).filter((name) => name !== '');
  return [...new Set(names)].map((name) => {
    const rule = known.get(name);
    if (rule) return rule;
    throw new CompatError(
      'RULE_FILE',
      `${selector.program} printed the rule ${name}, which doesn't exist`,
      { hint: didYouMean(name, known.keys(), `Add ${name}.cocci, or fix the program.`) },
    );
  });
}

/** What the program prints, built and run in `dir`. */
async function runSelector(
  session: Runner,
  selector: SelectorProgram,
  dir: string,
): Promise<string> {
  const { program } = selector;
  const options = { cwd: dir, env: { LC_ALL: 'C' }, timeoutMs: TIMEOUT_MS };
  await writeInputs(selector, dir);
  const source = { program, name: SOURCE, dir, cc: selector.cc };
  const binary = await selectorBinary(session, source, options);
  const ran = await run(session, [binary], options).catch(
    explainStart(program, 'Set TMPDIR to a directory where programs may run (no noexec mount).'),
  );
  if (ran.exitCode !== 0) throw selectorFailed(program, howItEnded(ran), ran);
  return Buffer.from(ran.stdout, 'latin1').toString('utf8');
}

/**
 * Lays a copy of the program beside compat.h: an `#include "compat.h"` looks first where the
 * including file stands, and a stale compat.h beside the original would win over any -I.
 * #line makes the compiler name the original.
 */
async function writeInputs(selector: SelectorProgram, dir: string): Promise<void> {
  const { program, headerText } = selector;
  const source = await readIfThere(program);
  if (source === undefined) {
    throw new CompatError('CONFIG', `rules.select names ${program}, which doesn't exist`, {
      hint: 'Fix rules.select in compat.toml.',
    });
  }
  const line = Buffer.from(`#line 1 ${JSON.stringify(program)}\n`);
  await writeFile(path.join(dir, SOURCE), Buffer.concat([line, source]));
  await writeFile(path.join(dir, 'compat.h'), headerText);
}

function howItEnded({ timedOut, killedBy, exitCode }: RunResult): string {
  if (timedOut) return `did not end within ${TIMEOUT_MS / 1000} s`;
  return killedBy === undefined ? `ended with status ${exitCode}` : `was killed by ${killedBy}`;
}
