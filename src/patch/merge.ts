import { CompatError } from '../core/errors.js';
import { changed, claimed, type FilePatch, type Hunk } from './hunk.js';
import { showName } from './names.js';

/**
 * Brings the diffs of each file together, in the order in which the files are first named; the hunks of
 * a file stand by their place in it. DRBD's cache needs this: spatch's diff and hand-made patches of the
 * same file follow one another there, each made from the untouched file.
 *
 * Throws PATCH_REJECTED where two hunks overlap: they would be right only if applied one after another,
 * and then a line number could mean either file.
 */
export function mergeByPath(diffs: readonly FilePatch[], where: string): FilePatch[] {
  const byPath = new Map<string, FilePatch>();
  for (const diff of diffs) {
    const known = byPath.get(diff.path);
    byPath.set(diff.path, {
      path: diff.path,
      at: known?.at ?? diff.at,
      demands: [...(known?.demands ?? []), ...diff.demands],
      hunks: [...(known?.hunks ?? []), ...diff.hunks],
    });
  }
  return [...byPath.values()].map((file) => ({ ...file, hunks: inOrder(file, where) }));
}

function inOrder(file: FilePatch, where: string): Hunk[] {
  const hunks = [...file.hunks].sort((a, b) => claimed(a).from - claimed(b).from);
  hunks.forEach((hunk, index) => {
    const previous = hunks[index - 1];
    if (previous !== undefined && overlap(previous, hunk))
      throw overlapError(file, previous, hunk, where);
  });
  return hunks;
}

/**
 * Two hunks may share lines of context, but neither may claim a line that the other changes, nor may
 * two changes touch: which of two insertions in one place comes first, nothing tells.
 */
function overlap(first: Hunk, second: Hunk): boolean {
  return (
    changed(first).to > claimed(second).from ||
    changed(second).from < claimed(first).to ||
    changed(first).to >= changed(second).from
  );
}

function overlapError(file: FilePatch, first: Hunk, second: Hunk, where: string): CompatError {
  const what = first.diffAt === second.diffAt ? 'two hunks' : 'two diffs';
  const lines = claimed(second);
  return new CompatError(
    'PATCH_REJECTED',
    `${where}:${second.at}: ${what} of ${showName(file.path)} overlap at lines ${lines.from + 1} to ${Math.max(lines.to, lines.from + 1)} (the other hunk is in line ${first.at})`,
    {
      output: `${first.header}\n${second.header}\n`,
      hint: 'Every diff of a file must be made from the untouched file. Join the two changes in one hunk, or make the patch again.',
    },
  );
}
