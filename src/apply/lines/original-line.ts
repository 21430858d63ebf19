import { diffArrays } from 'diff';

/**
 * The line (from 1) of the module's own file that a line of its present state came from; for a line
 * that a rule added, the one it stands before.
 */
export function originalLine(original: Buffer, present: Buffer, line: number): number {
  let before = 1;
  let now = 1;
  for (const { count, added, removed } of changesBetween(original, present)) {
    const reached = !removed && line < now + count;
    if (reached) return added ? before : before + (line - now);
    if (!added) before += count;
    if (!removed) now += count;
  }
  return before;
}

type Changes = ReturnType<typeof diffArrays<string>>;

/** Of two states many lines are asked for. */
const READ = new WeakMap<Buffer, { original: Buffer; changes: Changes }>();

function changesBetween(original: Buffer, present: Buffer): Changes {
  const read = READ.get(present);
  if (read?.original === original) return read.changes;
  const changes = diffArrays(linesOf(original), linesOf(present));
  READ.set(present, { original, changes });
  return changes;
}

function linesOf(bytes: Buffer): string[] {
  return bytes.toString('latin1').split('\n');
}
