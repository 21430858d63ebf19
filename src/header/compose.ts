import { byBytes } from '../core/bytes.js';
import { CompatError } from '../core/errors.js';
import { isMacro } from './parse.js';

/** What one compat test answered. `test` is its file name without `.c`. */
export interface TestAnswer {
  test: string;
  yes: boolean;
}

/**
 * The macro that stands for a test: the prefix, then the test's name in upper case, `-` as `_`,
 * all but A-Z 0-9 _ dropped. Only a-z is raised: this is `tr -- -a-z _A-Z | tr -dc A-Z0-9_` of
 * DRBD's Kbuild (commit 012b383665ba), and `toUpperCase` would turn "ß" into "SS".
 */
export function macroName(testName: string, prefix: string): string {
  const upper = testName.replace(/[a-z]/g, (letter) => letter.toUpperCase()).replaceAll('-', '_');
  return prefix + upper.replace(/[^A-Z0-9_]/g, '');
}

/**
 * Tests in the order of their lines in compat.h: by the bytes of their file names. The `.c` counts:
 * `a-b.c` stands before `a.c`, though `a` sorts before `a-b`.
 */
export function inHeaderOrder<T>(tests: readonly T[], nameOf: (test: T) => string): T[] {
  return [...tests].sort((a, b) => byBytes(`${nameOf(a)}.c`, `${nameOf(b)}.c`));
}

/**
 * The macros of compat.h with their answers, in the order of its lines.
 * Throws TEST_FILE where two tests share a macro, or where C does not accept the macro of one.
 */
export function composeHeader(
  answers: readonly TestAnswer[],
  prefix: string,
): Map<string, boolean> {
  const header = new Map<string, boolean>();
  const fileOf = new Map<string, string>();
  for (const { test, yes } of inHeaderOrder(answers, ({ test }) => test)) {
    const file = `${test}.c`;
    const macro = macroName(test, prefix);
    const other = fileOf.get(macro);
    if (other !== undefined) {
      throw new CompatError('TEST_FILE', `the tests ${other} and ${file} both stand for ${macro}`, {
        hint: 'Rename one of them.',
      });
    }
    if (!isMacro(macro)) {
      throw new CompatError(
        'TEST_FILE',
        `the test ${file} makes "${macro}", which is not a C macro`,
        {
          hint: 'Rename the test, or set tests.prefix in compat.toml to a C identifier.',
        },
      );
    }
    fileOf.set(macro, file);
    header.set(macro, yes);
  }
  return header;
}

/** The text of compat.h for macros and their answers, in the map's own order. */
export function renderHeader(header: ReadonlyMap<string, boolean>): string {
  return [...header]
    .map(([macro, yes]) => (yes ? `#define ${macro}\n` : `/* #undef ${macro} */\n`))
    .join('');
}
