import { findChanges, splitLines } from '../../patch/index.js';
import { type Condition, parseCondition } from './condition.js';
import { conditionalsOf } from './conditionals.js';

/** v2.6.32: no older kernel is built for, whatever a driver still holds for one. */
export const OLDEST = 2 * 65536 + 6 * 256 + 32;

/**
 * Sources without what no kernel since OLDEST compiles, a comment in the place of each line. A driver's definitions for
 * kernels of long ago are then none, spatch reads no two forms of one function, and there are fewer arms to choose from.
 */
export interface Hidden {
  /** All of them, by name, as they are to be read. */
  sources: Map<string, Buffer>;
  /** A file that came of them, with what was hidden; undefined where that was touched. */
  shown(file: string, now: Buffer): Buffer | undefined;
}

/** undefined where there is nothing to hide. */
export function hideAncient(
  sources: ReadonlyMap<string, Buffer>,
  isC: (file: string) => boolean,
): Hidden | undefined {
  const hidden = new Map<string, { lines: string[]; read: string[]; dead: Set<number> }>();
  for (const [file, bytes] of sources) {
    if (!isC(file)) continue;
    const lines = splitLines(bytes.toString('latin1'));
    const dead = ancientLines(lines);
    if (dead.size === 0) continue;
    const read = lines.map((line, at) => (dead.has(at) ? `/*@${at}@*/\n` : line));
    hidden.set(file, { lines, read, dead });
  }
  if (hidden.size === 0) return undefined;
  return {
    sources: new Map(
      [...sources].map(([file, bytes]) => {
        const one = hidden.get(file);
        return [file, one === undefined ? bytes : Buffer.from(one.read.join(''), 'latin1')];
      }),
    ),
    shown(file, now) {
      const one = hidden.get(file);
      if (one === undefined) return now;
      const out: string[] = [];
      let at = 0;
      for (const { oldAt, removed, added } of findChanges(
        one.read,
        splitLines(now.toString('latin1')),
      )) {
        if (removed.some((_, place) => one.dead.has(oldAt + place))) return undefined;
        out.push(...one.lines.slice(at, oldAt), ...added);
        at = oldAt + removed.length;
      }
      out.push(...one.lines.slice(at));
      const text = out.join('');
      return /\/\*@\d+@\*\//.test(text) ? undefined : Buffer.from(text, 'latin1');
    },
  };
}

/** The lines of arms that are dead on each kernel since OLDEST; their directives stay. */
export function ancientLines(lines: readonly string[]): Set<number> {
  const dead = new Set<number>();
  for (const { arms } of conditionalsOf(lines) ?? []) {
    let isTaken = false;
    for (const { condition, from, to } of arms) {
      const known = sinceOldest(parseCondition(condition));
      if (isTaken || known === false) for (let at = from; at < to; at++) dead.add(at);
      isTaken ||= known === true;
    }
  }
  return dead;
}

/** What a condition is on each kernel since OLDEST; undefined where they differ, or it asks for something else. */
function sinceOldest(condition: Condition): boolean | undefined {
  switch (condition.kind) {
    case 'version':
      return condition.code <= OLDEST ? true : undefined;
    case 'not': {
      const of = sinceOldest(condition.of);
      return of === undefined ? undefined : !of;
    }
    case 'and':
    case 'or': {
      const sides = [sinceOldest(condition.left), sinceOldest(condition.right)];
      const decides = condition.kind === 'or';
      if (sides.includes(decides)) return decides;
      return sides.includes(undefined) ? undefined : !decides;
    }
    default:
      return undefined;
  }
}
