import { CompatError } from '../core/errors.js';
import { splitLines } from './lines.js';

/** The lines of a patch, without their LF, and the one to be read next. */
export interface PatchText {
  readonly lines: readonly string[];
  next: number;
  /** What the patch is called in messages: its path. */
  readonly where: string;
}

/** Opens a patch at its first line. A missing LF at its very end is an editor's doing and means nothing. */
export function patchText(text: string, where: string): PatchText {
  return { lines: splitLines(text).map((line) => line.replace(/\n$/, '')), next: 0, where };
}

/** The next line, or the one `ahead` of it, without moving; undefined behind the end. */
export function peek(source: PatchText, ahead = 0): string | undefined {
  return source.lines[source.next + ahead];
}

/** Moves behind the next line. */
export function take(source: PatchText): void {
  source.next++;
}

/** The error for a patch that is not a well-formed unified diff at the next line. */
export function malformed(source: PatchText, what: string): CompatError {
  const { where, next } = source;
  return new CompatError(
    'PATCH_REJECTED',
    `${where}:${next + 1}: not a valid unified diff: ${what}`,
    {
      hint: 'Nothing was changed. Make the patch again; a patch that was edited by hand needs its @@ counts fixed (recountdiff from patchutils does it).',
    },
  );
}
