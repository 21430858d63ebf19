import { splitLines } from '../../patch/index.js';
import type { Versions } from '../../rules/index.js';
import { type Condition, parseCondition } from './condition.js';
import { type Conditional, conditionalsOf } from './conditionals.js';
import { linesOf } from './lines-of.js';
import type { Settings } from './settings.js';

/**
 * Sources without what none of some kernels compiles, a comment in the place of each line. A driver's definitions for
 * other kernels are then none, spatch reads no two forms of one function, and there are fewer arms to choose from.
 */
export interface Hidden {
  /** All of them, by name, as they are to be read. */
  sources: Map<string, Buffer>;
  /**
   * A file that came of them, with what was hidden; undefined where that was touched, or something new stands among it,
   * where no compiler would see it.
   */
  shown(file: string, now: Buffer): Buffer | undefined;
}

/** What is known of a file's conditions: the kernels that it is for, and what the driver settles itself [nothing]. */
export interface Known {
  kernels: Versions;
  settings?: Settings | undefined;
}

/** Another one than that of lines which are dead in one way of reading: both may stand in a file. */
const MARK = /^\/\*#(\d+)#\*\/\s*$/;
const ANY_MARK = /\/\*#\d+#\*\//;

/**
 * undefined where there is nothing to hide.
 *
 * @param knownOf a file; undefined where nothing of it is to be hidden
 */
export function hideDead(
  sources: ReadonlyMap<string, Buffer>,
  knownOf: (file: string) => Known | undefined,
): Hidden | undefined {
  const read = new Map<string, Buffer>(sources);
  const hidden = new Map<string, HiddenFile>();
  for (const [file, bytes] of sources) {
    const known = knownOf(file);
    if (known === undefined) continue;
    const lines = linesOf(bytes);
    const dead = unreadLines(lines, known);
    if (dead.size === 0 || lines.some((line) => ANY_MARK.test(line))) continue;
    const shown = Buffer.from(marked(lines, dead).join(''), 'latin1');
    hidden.set(file, { bytes, read: shown, marks: dead.size, known });
    read.set(file, shown);
  }
  if (hidden.size === 0) return undefined;
  return {
    sources: read,
    shown(file, now) {
      const of = hidden.get(file);
      return of === undefined ? now : restored(of, now);
    },
  };
}

function marked(lines: readonly string[], dead: ReadonlySet<number>): string[] {
  return lines.map((line, at) => (dead.has(at) ? `/*#${at}#*/\n` : line));
}

interface HiddenFile {
  bytes: Buffer;
  /** Without what was hidden. */
  read: Buffer;
  /** How many lines that is. */
  marks: number;
  known: Known;
}

/** undefined unless each hidden line is there once, and would be hidden again. */
function restored(of: HiddenFile, now: Buffer): Buffer | undefined {
  if (now === of.read) return of.bytes;
  const { known } = of;
  const lines = linesOf(of.bytes);
  const after = splitLines(now.toString('latin1'));
  let marks = 0;
  const out = after.map((line) => {
    const at = MARK.exec(line)?.[1];
    if (at === undefined) return line;
    marks++;
    return lines[Number(at)] ?? '';
  });
  const text = out.join('');
  if (marks !== of.marks || ANY_MARK.test(text)) return undefined;
  const again = splitLines(text);
  const live = withoutMarks(marked(again, unreadLines(again, known)));
  return live.join('') === withoutMarks(after).join('') ? Buffer.from(text, 'latin1') : undefined;
}

function withoutMarks(lines: readonly string[]): string[] {
  return lines.filter((line) => !MARK.test(line));
}

/** The lines of arms that none of these kernels reads, and the directives of those `#if`s of which all is known. */
function unreadLines(lines: readonly string[], known: Known): Set<number> {
  const conditionals = conditionalsOf(lines) ?? [];
  const unread = deadIn(lines, conditionals, known);
  for (const conditional of conditionals) {
    const { arms, end } = conditional;
    if (unread.has(arms[0]?.at ?? end) || !isDecided(conditional, known)) continue;
    for (const { at, from } of arms) for (let line = at; line < from; line++) unread.add(line);
    unread.add(end);
  }
  return unread;
}

function isDecided({ arms }: Conditional, known: Known): boolean {
  const values = arms.map(({ condition }) => knownFor(parseCondition(condition), known));
  const first = values.findIndex((one) => one !== false);
  // The last one may be an #else.
  return first === -1 || values[first] === true || (first > 0 && arms[first]?.condition === '1');
}

/** The lines of arms that none of these kernels reads; their directives are not among them. */
export function deadLinesFor(lines: readonly string[], known: Known): Set<number> {
  return deadIn(lines, conditionalsOf(lines) ?? [], known);
}

function deadIn(
  lines: readonly string[],
  conditionals: readonly Conditional[],
  known: Known,
): Set<number> {
  const dead = new Set<number>();
  let prose: readonly number[] | undefined;
  const isProse = (from: number, to: number): boolean => {
    prose ??= proseBefore(lines);
    return prose[from] !== prose[to];
  };
  for (const { arms, end } of conditionals) {
    // What lies in a dead arm is dead already.
    if (dead.has(arms[0]?.at ?? end)) continue;
    let isTaken = false;
    for (const { condition, from, to } of arms) {
      const value = knownFor(parseCondition(condition), known);
      const isDead = isTaken || value === false || (condition === '0' && isProse(from, to));
      if (isDead) for (let at = from; at < to; at++) dead.add(at);
      isTaken ||= value === true;
    }
  }
  return dead;
}

/**
 * How many lines before each have a quote that they don't close, as in "don't": spatch takes all that follows in the file for the
 * rest of a character.
 */
function proseBefore(lines: readonly string[]): number[] {
  const before = [0];
  for (const [at, line] of lines.entries()) {
    const isProse = [...line.matchAll(QUOTED)].some(([, ...ends]) => ends.includes(''));
    before.push((before[at] ?? 0) + Number(isProse));
  }
  return before;
}

/** A string, a character or a comment; the first two with what closes them, which may be missing. */
const QUOTED = /"(?:[^"\\]|\\.)*("?)|'(?:\\\w+|\\.|[^'\\])?('?)|\/\/.*|\/\*.*?(?:\*\/|$)/g;

/** What a condition is on each of these kernels; undefined where they differ, or it asks for something else. */
function knownFor(condition: Condition, known: Known): boolean | undefined {
  switch (condition.kind) {
    case 'version':
      if (condition.code <= known.kernels.from) return true;
      return condition.code >= known.kernels.before ? false : undefined;
    case 'fact':
      return settled(condition.text, known.settings);
    case 'not': {
      const of = knownFor(condition.of, known);
      return of === undefined ? undefined : !of;
    }
    case 'and':
    case 'or': {
      const sides = [knownFor(condition.left, known), knownFor(condition.right, known)];
      const decides = condition.kind === 'or';
      if (sides.includes(decides)) return decides;
      return sides.includes(undefined) ? undefined : !decides;
    }
    default:
      return undefined;
  }
}

/** What a driver's own settings say of a condition such as `defined ( X )` or `X`. */
function settled(text: string, settings: Settings | undefined): boolean | undefined {
  const [, asked, name = asked ?? ''] = /^defined \( (\w+) \)$|^(\w+)$/.exec(text) ?? [];
  const setting = settings?.get(name);
  if (setting === undefined || asked !== undefined || !setting.isDefined) return setting?.isDefined;
  return /^\d+$/.test(setting.value) ? Number(setting.value) !== 0 : undefined;
}
