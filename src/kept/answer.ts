/** What finding an answer hung on. Absolute paths, as the process named them, decoded as UTF-8. */
export interface Reads {
  /** Opened: files, and directories that were listed. */
  found: readonly string[];
  /** Looked for, and not there. */
  missing: readonly string[];
}

export interface Evidence extends Reads {
  /**
   * When the process that read them was started, ms since 1970. A file that changed later may not
   * be the one that was read, so an answer with such a file is not kept.
   */
  since: number;
}

/** One test's answer on one kernel. */
export interface KeptAnswer {
  /** Digest over all that was not read from a file: the test's text, flags, compile command. */
  key: string;
  yes: boolean;
  output: string;
  missingHeader?: string;
}

/** An answer that its evidence vouches for. */
export interface Item {
  answer: KeptAnswer;
  /** Spelt out only when asked: a warm run never asks. */
  reads: () => Reads;
  /** The day it was last asked for, in days since 1970. */
  used: number;
  /** Whether it came with the release, and was not compiled here. */
  shipped: boolean;
}

/** What kbuild said of the tree: JSON of the caller's own. */
export interface TreeItem {
  value: unknown;
  reads: () => Reads;
}
