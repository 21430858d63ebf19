/**
 * The same patch (latin1) with names that are relative to the module's directory, as `patch -p0` takes them: without
 * `a/` and `b/`. The bodies of hunks stay as they are, whatever they look like.
 */
export function withBareNames(patch: string): string {
  const left = { old: 0, new: 0 };
  return patch
    .split('\n')
    .map((line) => {
      if (left.old + left.new > 0) {
        if (/^[ -]/.test(line)) left.old -= 1;
        if (/^[ +]/.test(line)) left.new -= 1;
        return line;
      }
      const [isHunk, old = '1', added = '1'] = HUNK.exec(line) ?? [];
      if (isHunk !== undefined) Object.assign(left, { old: Number(old), new: Number(added) });
      return line.replace(/^(--- "?)a\/|^(\+\+\+ "?)b\//, '$1$2');
    })
    .join('\n');
}

const HUNK = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/;
