/** The first line of a function that stands in another one, as spatch writes one that a rule adds. */
const NESTED = /^[ \t]+static\b[^;={}#]*\(/;

/**
 * A rule may put a function above a structure, and the structure may stand in a function, where C has no functions. Each
 * one that was added so is moved out, above the function that it stands in.
 */
export function hoistFunctions(before: Buffer | undefined, after: Buffer): Buffer {
  if (before === undefined || !/^[ \t]+static\b/m.test(after.toString('latin1'))) return after;
  const had = new Set(before.toString('latin1').split('\n'));
  const lines = after.toString('latin1').split('\n');
  let isMoved = false;
  for (let at = 0; at < lines.length; at++) {
    if (!NESTED.test(lines[at] ?? '') || had.has(lines[at] ?? '')) continue;
    const end = endOfFunction(lines, at);
    const above = end === undefined ? undefined : headOfFunction(lines, at);
    if (end === undefined || above === undefined) continue;
    const indent = /^[ \t]*/.exec(lines[at] ?? '')?.[0] ?? '';
    const count = end - at + (lines[end + 1]?.trim() === '' ? 2 : 1);
    const moved = lines.splice(at, count).slice(0, end - at + 1);
    const plain = moved.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
    lines.splice(above, 0, ...plain, '');
    at += plain.length + 1 - count;
    isMoved = true;
  }
  return isMoved ? Buffer.from(lines.join('\n'), 'latin1') : after;
}

/** The line of its closing brace, which stands below the first letter of its head; undefined for what is no function. */
function endOfFunction(lines: readonly string[], from: number): number | undefined {
  const indent = /^[ \t]*/.exec(lines[from] ?? '')?.[0] ?? '';
  const open = lines.findIndex((line, at) => at >= from && /[{;]/.test(line));
  if (lines[open]?.trimEnd() !== `${indent}{`) return undefined;
  const end = lines.findIndex((line, at) => at > open && line.trimEnd() === `${indent}}`);
  return end === -1 ? undefined : end;
}

/** The line that the function begins with in which another line stands. */
function headOfFunction(lines: readonly string[], inside: number): number | undefined {
  let at = inside - 1;
  while (at >= 0 && !/^(?:\{|[^\s#/}].*\{)\s*$/.test(lines[at] ?? '')) {
    if (/^\}/.test(lines[at] ?? '')) return undefined;
    at--;
  }
  if (at < 0) return undefined;
  while (at > 0 && !/^\s*$|^#|[;}]\s*$|\*\/\s*$/.test(lines[at - 1] ?? '')) at--;
  return at;
}
