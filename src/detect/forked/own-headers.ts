import path from 'node:path';
import { readBounded } from '../../core/files/bounded.js';
import type { KernelTree } from '../../target/index.js';
import type { CompatTest } from '../test-file.js';
import { splitTest } from './prologue.js';
import { headerReadsTheSame, partsIn, pasteSomething } from './same-meaning.js';

/** Judges the headers that tests include: the module's own, or anyone's but the kernel's and the compiler's. */
export interface OwnHeaders {
  /** Those among the files that a compiler read. */
  among(sources: readonly string[]): string[];
  /** Whether a test that includes these reads the same as an included file. */
  allow(test: Pick<CompatTest, 'file' | 'text'>, headers: readonly string[]): boolean;
}

/** For one group: each header is read once. One that can't be read allows nothing. */
export function ownHeadersOf({ kdir, objtree, srctree }: KernelTree): OwnHeaders {
  const trees = [kdir, objtree, srctree].map((dir) => `${dir}/`);
  const isKernels = (file: string): boolean =>
    trees.some((tree) => file.startsWith(tree)) || OF_THE_COMPILER.test(file);
  const judged = new Map<string, readonly string[] | undefined>();

  function partsOf(file: string): readonly string[] | undefined {
    if (!judged.has(file)) judged.set(file, judge(file));
    return judged.get(file);
  }
  return {
    among: (sources) => sources.filter((file) => !isKernels(path.normalize(file))),
    // A test that includes itself counts how deep it is.
    allow: ({ file, text }, headers) => {
      if (headers.length === 0) return true;
      if (headers.some((header) => path.basename(header) === path.basename(file))) return false;
      const parts = headers.map(partsOf);
      if (parts.includes(undefined)) return false;
      return !pasteSomething([
        ...partsIn(splitTest(text).rest),
        ...parts.flatMap((some) => some ?? []),
      ]);
    },
  };
}

/** gcc's own directories: stddef.h and its kind, specs, cc1. */
const OF_THE_COMPILER = /\/lib(?:exec|32|64)?\/gcc[\w-]*\//;

/** A real header has some KB, and a device (`#include "/dev/zero"`) never ends. */
const MOST_BYTES = 4 * 1024 * 1024;

/** What a header's words could be parts of; undefined where it does not read the same, or can't be read. */
function judge(file: string): readonly string[] | undefined {
  try {
    const text = readBounded(file, MOST_BYTES)?.toString('latin1');
    return text !== undefined && headerReadsTheSame(file, text) ? partsIn(text) : undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return undefined;
  }
}
