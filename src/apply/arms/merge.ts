import { type Change, findChanges } from '../../patch/index.js';
import { blanked, deadLines, withoutBlanks } from './blank.js';
import type { Conditional } from './conditionals.js';
import { NONE, type Way } from './ways.js';
import { written } from './write.js';

/** Conditionals that are read together, in a part of a file, and the ways through them. */
export interface Scope {
  from: number;
  /** Not included. */
  to: number;
  conditionals: readonly Conditional[];
  ways: readonly Way[];
}

/** What became of a file that was read in one way, as lines. */
export interface Reading {
  /** The ways through all scopes, as one. */
  way: Way;
  lines: readonly string[];
}

/** Lines `from` up to, not including, `to`. */
interface Region {
  from: number;
  to: number;
}

interface Edited {
  lines: readonly string[];
  dead: ReadonlySet<number>;
  changes: readonly Change[];
}

/**
 * Brings together what became of a file in each of the ways in which it can be read. Each of them then still says what
 * became of it: where the ways differ in lines that they share, these lines stand in an `#if` of the driver's own, once
 * for each arm. Undefined where that can't be written.
 *
 * @param readings of run 0, 1, …: of a scope with n ways the first n
 */
export function mergeReadings(
  lines: readonly string[],
  scopes: readonly Scope[],
  readings: readonly Reading[],
): string[] | undefined {
  const edited = readings.map(({ way, lines: after }): Edited => {
    const dead = deadLines(way);
    const before = blanked(lines, dead);
    const changes = findChanges(before, after).map((one) => inLiveLines(one, dead, lines.length));
    return { lines: before, dead, changes };
  });
  const all = scopes.flatMap(({ conditionals }) => conditionals);
  const out: string[] = [];
  let at = 0;
  for (const region of regionsOf(edited, all)) {
    out.push(...lines.slice(at, region.from));
    at = region.to;
    const scope = scopes.find(({ from, to }) => region.from >= from && region.to <= to);
    const ways = scope?.ways ?? readings.slice(0, 1).map(({ way }) => way);
    const texts = ways.flatMap((way, run) => {
      const one = edited[run];
      if (one === undefined || !isLive(region, way)) return [];
      return [{ way, text: withoutBlanks(after(one, region)).join('') }];
    });
    const text = written(texts, { lines, region, conditionals: scope?.conditionals ?? [] });
    if (text === undefined) return undefined;
    out.push(text);
  }
  out.push(...lines.slice(at));
  return out;
}

/** What is only put in, between two lines that are not there, belongs behind the line before that is. */
function inLiveLines(change: Change, dead: ReadonlySet<number>, length: number): Change {
  if (change.removed.length > 0) return change;
  const isDead = (at: number): boolean => at < 0 || at >= length || dead.has(at);
  if (!isDead(change.oldAt - 1) || !isDead(change.oldAt)) return change;
  let oldAt = change.oldAt;
  while (oldAt > 0 && isDead(oldAt - 1)) oldAt--;
  return { ...change, oldAt };
}

/** Where something changed in any way; one that holds a directive of a conditional holds it all. */
function regionsOf(edited: readonly Edited[], conditionals: readonly Conditional[]): Region[] {
  const spans = edited.flatMap(({ changes }) =>
    changes.map(({ oldAt, removed }) =>
      grown({ from: oldAt, to: oldAt + removed.length }, conditionals),
    ),
  );
  const regions: Region[] = [];
  for (const span of spans.sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = regions.at(-1);
    if (last === undefined || span.from > last.to || !isTogether(last, span, conditionals)) {
      regions.push({ ...span });
      continue;
    }
    last.to = Math.max(last.to, span.to);
    Object.assign(last, grown(last, conditionals));
  }
  return regions;
}

/** What only touches may stand in another arm. */
function isTogether(last: Region, next: Region, conditionals: readonly Conditional[]): boolean {
  if (next.from < last.to) return true;
  const around = (region: Region): string =>
    conditionals.map((one) => armAround(region, one)).join(' ');
  return around(last) === around(next);
}

function grown(region: Region, conditionals: readonly Conditional[]): Region {
  let { from, to } = region;
  for (;;) {
    const cut = conditionals.find(({ arms, end }) => {
      const start = arms[0]?.at ?? end;
      const directives = [...arms.flatMap((arm) => [arm.at, arm.from - 1]), end];
      const holdsOne = directives.some((at) => at >= from && at < to);
      return holdsOne && (start < from || end >= to);
    });
    if (cut === undefined) return { from, to };
    from = Math.min(from, cut.arms[0]?.at ?? from);
    to = Math.max(to, cut.end + 1);
  }
}

/** The arm in which a region lies; NONE where it lies in none. */
function armAround({ from, to }: Region, { arms }: Conditional): number {
  return arms.findIndex((arm) => from >= arm.from && to <= arm.to);
}

function isLive(region: Region, way: Way): boolean {
  return [...way].every(([conditional, live]) => {
    const arm = armAround(region, conditional);
    return arm === NONE || arm === live;
  });
}

/** A region's lines in one way, as they became. */
function after({ lines, changes }: Edited, { from, to }: Region): string[] {
  const out: string[] = [];
  let at = from;
  for (const { oldAt, removed, added } of changes) {
    if (oldAt < from || oldAt + removed.length > to) continue;
    out.push(...lines.slice(at, oldAt), ...added);
    at = oldAt + removed.length;
  }
  return [...out, ...lines.slice(at, to)];
}
