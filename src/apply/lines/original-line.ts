import { type Change, findChanges } from '../../patch/index.js';
import { linesOf } from '../arms/lines-of.js';

/**
 * The line (from 1) of the module's own file that a line of its present state came from; for a line
 * that a rule added, the one it stands before.
 */
export function originalLine(original: Buffer, present: Buffer, line: number): number {
  const last = changesBetween(original, present).findLast(({ newAt }) => newAt < line);
  if (last === undefined) return line;
  const { oldAt, newAt, removed, added } = last;
  return oldAt + removed.length + Math.max(1, line - newAt - added.length);
}

/** Of two states many lines are asked for. */
const READ = new WeakMap<Buffer, { original: Buffer; changes: Change[] }>();

function changesBetween(original: Buffer, present: Buffer): Change[] {
  const read = READ.get(present);
  if (read?.original === original) return read.changes;
  const changes = findChanges(linesOf(original), linesOf(present));
  READ.set(present, { original, changes });
  return changes;
}
