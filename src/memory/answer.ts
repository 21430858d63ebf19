import type { Answer, Evidence } from '../detect/index.js';

/** The files that an answer rests on. Absolute paths, as the process named them, decoded as UTF-8. */
export type Reads = Pick<Evidence, 'found' | 'missing'>;

/** An answer that is to be kept. */
export interface NewAnswer extends Answer {
  /** Digest over all that was not read from a file: the test's text, flags, compile command. */
  key: string;
}

/** An answer from an earlier run, which its evidence vouches for. */
export interface KeptAnswer extends NewAnswer {
  /** Spelt out only when asked: a warm run never asks. */
  reads: () => Reads;
  /** The day it was last asked for, in days since 1970. */
  used: number;
  /** Whether it came with a cocci_cache, and was not compiled here. */
  shipped: boolean;
}

/** What kbuild said of the tree: JSON of the caller's own. */
export interface KeptTree {
  value: unknown;
  reads: () => Reads;
}
