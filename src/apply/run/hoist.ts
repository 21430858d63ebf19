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
    const place = placeOf(lines, at);
    if (place === undefined) continue;
    const { end, above, arms } = place;
    const indent = /^[ \t]*/.exec(lines[at] ?? '')?.[0] ?? '';
    const count = end - at + (lines[end + 1]?.trim() === '' ? 2 : 1);
    const moved = lines.splice(at, count).slice(0, end - at + 1);
    const plain = moved.map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
    const put = [...arms.flat(), ...plain, ...arms.map(() => '#endif'), ''];
    lines.splice(above, 0, ...put);
    at += put.length - count;
    isMoved = true;
  }
  return isMoved ? Buffer.from(lines.join('\n'), 'latin1') : after;
}

/** Where a function ends that begins at a line, where it is to stand, and in which conditionals; undefined where it stays. */
function placeOf(
  lines: readonly string[],
  at: number,
): { end: number; above: number; arms: string[][] } | undefined {
  const end = endOfFunction(lines, at);
  const above = end === undefined ? undefined : headOfFunction(lines, at);
  if (end === undefined || above === undefined) return undefined;
  const arms = armsBetween(lines, above, at);
  return arms && { end, above, arms };
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

/**
 * The directives of the conditionals that are open at a line and were not at the other, outermost first: of each those up
 * to the arm that the line stands in. undefined where one cannot be repeated.
 */
function armsBetween(lines: readonly string[], from: number, to: number): string[][] | undefined {
  const open: string[][] = [];
  for (const line of lines.slice(from, to)) {
    const kind = /^[ \t]*#[ \t]*(if|ifdef|ifndef|elif|else|endif)\b/.exec(line)?.[1];
    if (kind === undefined) continue;
    if (/\\\s*$/.test(line)) return undefined;
    if (kind === 'endif') open.pop();
    else if (kind.startsWith('if')) open.push([line]);
    else open.at(-1)?.push(line);
  }
  return open;
}
