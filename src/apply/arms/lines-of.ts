import { splitLines } from '../../patch/index.js';

/** A file is asked about once for each part that changed it, and each place in it. */
const LINES = new WeakMap<Buffer, readonly string[]>();

export function linesOf(bytes: Buffer): readonly string[] {
  const lines = LINES.get(bytes) ?? splitLines(bytes.toString('latin1'));
  LINES.set(bytes, lines);
  return lines;
}
