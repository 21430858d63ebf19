import { splitLines } from '../../patch/index.js';
import { scanLines } from '../copy/scan.js';

/**
 * A source file (latin1) with an #include of each of these headers: behind the last one at its beginning, or at its
 * beginning where there is none. Those that stand in more #if than others are not looked at.
 */
export function withIncludeLines(text: string, headers: readonly string[]): string {
  const lines = splitLines(text);
  const added = headers.map((header) => `#include <${header}>\n`);
  const at = placeFor(lines);
  const before = lines[at - 1];
  // A file that ends with its last include, without a line end.
  if (before !== undefined && !before.endsWith('\n')) added.unshift('\n');
  return [...lines.slice(0, at), ...added, ...lines.slice(at)].join('');
}

/** An #include, and the index of the line behind it. */
interface Include {
  behind: number;
  depth: number;
}

function placeFor(lines: readonly string[]): number {
  const includes: Include[] = [];
  let depth = 0;
  let top: number | undefined;
  for (const { first, count, code, directive } of scanLines(lines)) {
    if (directive === 'endif') depth--;
    if (directive === 'include') includes.push({ behind: first + count, depth });
    const isGuard = directive !== undefined && directive !== 'include';
    // Behind the guard of a header and the comment above it.
    if (top === undefined && !isGuard && code.trim() !== '') top = first;
    if (directive === undefined && code.trim() !== '' && includes.length > 0) break;
    if (directive?.startsWith('if')) depth++;
  }
  const least = Math.min(...includes.map((one) => one.depth));
  const last = includes.filter((one) => one.depth === least).at(-1);
  return last?.behind ?? top ?? lines.length;
}
