import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { KernelTree } from '../../target/index.js';
import { headerReadsTheSame } from './same-meaning.js';

/** Judges the headers that tests include: the module's own, or anyone's but the kernel's and the compiler's. */
export interface OwnHeaders {
  /** Those among the files that a compiler read. */
  among(sources: readonly string[]): string[];
  /** Whether a test that includes these reads the same as an included file. */
  allow(test: string, headers: readonly string[]): boolean;
}

/** For one group: each header is read once. One that can't be read allows nothing. */
export function ownHeadersOf({ kdir, objtree, srctree }: KernelTree): OwnHeaders {
  const trees = [kdir, objtree, srctree].map((dir) => `${dir}/`);
  const isKernels = (file: string): boolean =>
    trees.some((tree) => file.startsWith(tree)) || OF_THE_COMPILER.test(file);
  const allowed = new Map<string, boolean>();

  function allows(file: string): boolean {
    const known = allowed.get(file) ?? judge(file);
    allowed.set(file, known);
    return known;
  }
  return {
    among: (sources) => sources.filter((file) => !isKernels(path.normalize(file))),
    // A test that includes itself counts how deep it is.
    allow: (test, headers) =>
      headers.every((file) => path.basename(file) !== path.basename(test) && allows(file)),
  };
}

/** gcc's own directories: stddef.h and its kind, specs, cc1. */
const OF_THE_COMPILER = /\/lib(?:exec|32|64)?\/gcc[\w-]*\//;

function judge(file: string): boolean {
  try {
    return headerReadsTheSame(file, readFileSync(file, 'latin1'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return false;
  }
}
