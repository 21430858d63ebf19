import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { PROGRAM_DIR } from '../../core/program-dir.js';
import { type CompatTest, testName } from '../../detect/index.js';
import type { Answers } from '../../header/index.js';
import { type Versions, versionCode, versionInName, versionsLeft } from '../../rules/index.js';
import { isForAnotherSystem } from './another-system.js';

/** A test for each version of Linux: whether a kernel is at least that. */
const DIR = path.join(PROGRAM_DIR, 'cocci', 'linux_version');

/** All of them, absolute paths, from the oldest. */
export function allVersionTests(): string[] {
  const files = existsSync(DIR) ? readdirSync(DIR).map((name) => path.join(DIR, name)) : [];
  return files.filter((file) => codeOf(file) !== undefined).sort((a, b) => code(a) - code(b));
}

const codeOf = (file: string): number | undefined => versionInName(testName(file));
const code = (file: string): number => codeOf(file) ?? 0;

const COMPARED =
  /(?:\bLINUX_VERSION_CODE\s*([<>]=?|[=!]=)\s*)?\bKERNEL_VERSION\s*\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*\)(?:\s*([<>]=?|[=!]=)\s*LINUX_VERSION_CODE\b)?/g;
/** `<` and `>=` tell a version from those before it, the others from those behind it; the other way round `>` and `<=` do. */
const FROM_THERE: Readonly<Record<'before' | 'behind', readonly string[]>> = {
  before: ['<', '>='],
  behind: ['>', '<='],
};
/** What the version is then, no kernel says. */
const OF_ITS_OWN = /^[ \t]*#[ \t]*(?:define|undef)[ \t]+LINUX_VERSION_CODE\b/m;

/**
 * The tests that tell which arms of its own `#if`s a driver has on a kernel: for each version that it compares with, that
 * version's, or those before and behind it. None where the driver says itself which version it is.
 */
export function versionTestsFor(sources: ReadonlyMap<string, Buffer>): string[] {
  const texts = [...sources.values()]
    .filter((bytes) => bytes.includes('LINUX_VERSION_CODE'))
    .map((bytes) => bytes.toString('latin1'));
  const isOwn = (header: string): boolean =>
    [...sources.keys()].some((file) => `/${file}`.endsWith(`/${header}`));
  if (texts.length === 0 || texts.some((text) => saysItself(text, isOwn))) return [];
  const all = allVersionTests();
  const wanted = new Set(
    texts.flatMap(comparedIn).flatMap((asked) => [
      all.findLast((file) => code(file) <= asked), // the newest that is not newer
      all.find((file) => code(file) >= asked),
    ]),
  );
  return all.filter((file) => wanted.has(file));
}

/** A header for another system says it for that one alone. */
const saysItself = (text: string, isOwn: (header: string) => boolean): boolean =>
  OF_ITS_OWN.test(text) && !isForAnotherSystem(text, isOwn);

/** The codes between which it tells a difference: between two of the tests for what is none of theirs. */
function comparedIn(text: string): number[] {
  return [...text.matchAll(COMPARED)].flatMap(([, before, major, minor, patch, behind]) => {
    if (before === undefined && behind === undefined) return [];
    const isFromThere =
      FROM_THERE.before.includes(before ?? '') || FROM_THERE.behind.includes(behind ?? '');
    const version = versionCode(Number(major), Number(minor), Number(patch));
    return [isFromThere ? version : version + 0.5];
  });
}

/** Which kernels a patch for these answers is for; undefined where they do not say. */
export function kernelsFor(
  { tests }: { tests: readonly Pick<CompatTest, 'name' | 'file'>[] },
  answers: Answers,
): Versions | undefined {
  const asked = tests.filter(({ file }) => path.dirname(file) === DIR).map(({ name }) => name);
  return asked.length === 0 ? undefined : versionsLeft(asked, (test) => answers.of(test));
}
