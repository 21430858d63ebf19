/** One line of a hunk's body; `text` keeps its LF, and lacks it only at a file's unended last line. */
export interface HunkLine {
  op: ' ' | '-' | '+';
  text: string;
}

/** One `@@` hunk. Line numbers are 1-based, as in its header. */
export interface Hunk {
  /** The `@@ -a,b +c,d @@`, without what diff -p adds behind it. */
  header: string;
  oldStart: number;
  oldLines: number;
  newStart: number;
  newLines: number;
  body: readonly HunkLine[];
  /** Line of the patch where the `@@` stands. */
  at: number;
  /** Line of the patch where the `---` of its diff stands: hunks with the same one were made together. */
  diffAt: number;
}

/** All that a patch says about one file. */
export interface FilePatch {
  /** Path below the module's directory, without a/, b/ or ./. */
  path: string;
  /** Line of the patch where this file is first named. */
  at: number;
  /** What the patch asks for beside hunks (a creation, a mode …): each is a reason to refuse it. */
  demands: readonly string[];
  /** By place in the original file; none overlaps another. */
  hunks: readonly Hunk[];
}

/** Lines `from` up to, not including, `to` of the original file, counted from 0. */
export interface Span {
  from: number;
  to: number;
}

/** The lines a hunk's header claims. One that claims none stands behind its oldStart (POSIX diff -u). */
export function claimed(hunk: Hunk): Span {
  const from = hunk.oldLines === 0 ? hunk.oldStart : hunk.oldStart - 1;
  return { from, to: from + hunk.oldLines };
}

/** The claimed lines without the context before the first change and after the last one. */
export function changed(hunk: Hunk): Span {
  const { from, to } = claimed(hunk);
  const { leading, trailing } = contextOf(hunk);
  return { from: from + leading, to: to - trailing };
}

/** How many lines of context stand before the first change and after the last one. */
export function contextOf(hunk: Hunk): { leading: number; trailing: number } {
  const isChange = (line: HunkLine): boolean => line.op !== ' ';
  return {
    leading: hunk.body.findIndex(isChange),
    trailing: hunk.body.length - 1 - hunk.body.findLastIndex(isChange),
  };
}
