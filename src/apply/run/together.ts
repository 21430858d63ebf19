import { besideIt, includesOf } from '../rule/includes.js';

/** Options by which spatch reads, and changes, every header that a file includes. */
const ALL_INCLUDES = /^--?(?:all|recursive)[-_]includes$/;
const FOR_TYPES = /^--?include[-_]headers[-_]for[-_]types$/;

/**
 * The sources to name to a spatch process that sees them all. A header that a C file includes by
 * `#include "…"` is read with that file under --all-includes, and left out here: named as well, spatch
 * (1.1.1 and 1.3) has it twice, and where a rule makes different things of the two it keeps neither
 * ("different modification result", enter.ml).
 */
export function filesToName(
  sources: ReadonlyMap<string, Buffer>,
  args: readonly string[],
): Map<string, Buffer> {
  if (!changesIncludes(args)) return new Map(sources);
  const included = new Set(
    [...sources].flatMap(([file, bytes]) => (file.endsWith('.h') ? [] : besideOf(file, bytes))),
  );
  return new Map([...sources].filter(([file]) => !(file.endsWith('.h') && included.has(file))));
}

/** Whether spatch reads a header with each file that includes it, and changes it there. */
export function changesIncludes(args: readonly string[]): boolean {
  return args.some((arg) => ALL_INCLUDES.test(arg)) && !args.some((arg) => FOR_TYPES.test(arg));
}

/**
 * Whether a rule whose semantic patches depend on others may be asked about file by file what these have matched. Not where
 * each file stands for itself, nor where a header is seen through the files that include it.
 */
export function mayAskFileByFile({
  group = 'together',
  args = [],
}: {
  group?: 'together' | 'each' | undefined;
  args?: readonly string[] | undefined;
}): boolean {
  return group === 'together' && !changesIncludes(args);
}

function besideOf(file: string, bytes: Buffer): string[] {
  return includesOf(bytes).flatMap(({ name, isLocal }) =>
    isLocal ? (besideIt(file, name) ?? []) : [],
  );
}
