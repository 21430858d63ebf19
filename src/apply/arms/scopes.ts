import { findChanges } from '../../patch/index.js';
import type { Rule } from '../../rules/index.js';
import { type Conditional, conditionalsOf } from './conditionals.js';
import { type Cut, cutsIn, hiding, maySee } from './cuts.js';
import { idleFor } from './idle.js';
import { itemsOf, type Lines, statementAround } from './items.js';
import { linesOf } from './lines-of.js';
import type { Scope } from './merge.js';
import { type Reach, reachOf } from './reach-of.js';
import { type Way, waysThrough } from './ways.js';

type Files = ReadonlyMap<string, Buffer>;

/** By file. 'too many' where spatch would have to be run too often. */
export type Scopes = ReadonlyMap<string, Scope[]> | 'too many';

/**
 * Which conditionals of the sources come into what some rules changed, and must be read arm by arm for it. A rule that
 * looks at one statement at a time has to do with those that cut a statement. One with dots looks at functions. One that
 * carries names from place to place has to do with all that its changes, and the functions that these name, lie in or hold.
 * Besides, those that cut what a rule may look for, be it found or not.
 *
 * @param changed what the rules made of the files, when spatch read them as it does; undefined where it failed
 */
export function scopesFor(
  rules: readonly Rule[],
  before: Files,
  changed: Files | undefined,
): Scopes {
  const reach = reachOf(rules);
  const isTied = reach === 'names';
  const isIdle = reach === 'function' && changed !== undefined ? idleForAll(rules) : NEVER;
  const hides = (cut: Cut): boolean => rules.some((rule) => maySee(rule, cut));
  for (const how of [
    { reach, isTied, isIdle, hides },
    { reach, isTied, isIdle, hides: NEVER },
    { reach, isTied, isIdle, hides: NEVER, isNear: true },
  ]) {
    const scopes = scopesWithin(how, before, changed);
    if (scopes !== 'too many') return scopes;
  }
  // What lies in one statement is seen whatever stands round it.
  return scopesWithin({ reach: 'statement', isTied, isIdle: NEVER, hides: NEVER }, before, changed);
}

/** Whether sources hold a conditional that cuts what a rule may look for. */
export function hidesFrom(rule: Rule, sources: Files): boolean {
  return [...sources.values()].some((bytes) =>
    readFile(bytes).cuts.some((cut) => maySee(rule, cut)),
  );
}

type IsIdle = (conditional: Conditional, lines: readonly string[]) => boolean;

const NEVER = (): boolean => false;

function idleForAll(rules: readonly Rule[]): IsIdle {
  const each = rules.map(idleForOne);
  return (conditional, lines) => each.every((one) => one?.(conditional, lines) ?? false);
}

/** A rule is asked about for each file that it changed. */
const IDLE = new WeakMap<Rule, { isIdle: IsIdle | undefined }>();

function idleForOne(rule: Rule): IsIdle | undefined {
  const known = IDLE.get(rule) ?? { isIdle: idleFor(rule) };
  IDLE.set(rule, known);
  return known.isIdle;
}

interface How {
  reach: Reach;
  isTied: boolean;
  /** Whether a conditional is of no matter to the rules. */
  isIdle: IsIdle;
  /** Whether one may keep from the rules what they look for. */
  hides: (cut: Cut) => boolean;
  /** Of a rule that carries names: whether only those count in which changes, and the functions that these name, lie [no]. */
  isNear?: boolean;
}

function scopesWithin(
  { reach, isTied, isIdle, hides, isNear = false }: How,
  before: Files,
  changed: Files | undefined,
): Scopes {
  const files = new Map<string, Conditional[]>();
  const names = reach === 'names' ? namesIn(before, changed ?? new Map()) : new Set<string>();
  for (const [file, bytes] of before) {
    const { lines, conditionals, cuts } = readFile(bytes);
    const cut = hiding(conditionals, cuts.filter(hides), isTied);
    const isSeen = isTied || changed === undefined || changed.has(file);
    if (conditionals.length === 0 || (cut.size === 0 && !isSeen)) continue;
    const after = changed?.get(file);
    const edits = after === undefined ? [] : editsIn(lines, linesOf(after));
    if (changed === undefined || cutsDirectives(lines, edits))
      edits.push({ from: 0, to: lines.length });
    const wide = conditionals.filter((one) => !isHeaderGuard(one, lines));
    const comesInto = isSeen ? intoIt({ lines, edits, names, reach, isNear }) : NEVER;
    const found = wide.filter((one) => cut.has(one) || (comesInto(one) && !isIdle(one, lines)));
    if (found.length > 0) files.set(file, found);
  }
  return isTied ? together(files, before) : apart(files, before);
}

interface Read {
  lines: readonly string[];
  conditionals: Conditional[];
  cuts: Cut[];
}

/** A file is asked about once for each part that changed it. */
const READ = new WeakMap<Buffer, Read>();

function readFile(bytes: Buffer): Read {
  const known = READ.get(bytes);
  if (known !== undefined) return known;
  const lines = linesOf(bytes);
  const conditionals = conditionalsOf(lines) ?? [];
  const read = { lines, conditionals, cuts: cutsIn(lines, conditionals) };
  READ.set(bytes, read);
  return read;
}

interface Where {
  lines: readonly string[];
  edits: readonly Lines[];
  names: ReadonlySet<string>;
  reach: Reach;
  isNear: boolean;
}

/** Tells of the conditionals of a file which come into what was changed. */
function intoIt({ lines, edits, names, reach, isNear }: Where): (one: Conditional) => boolean {
  if (reach === 'statement') {
    const around = edits.map((edit) => statementAround(lines, edit));
    return (one) => around.some((statement) => cuts(one, statement));
  }
  const items = itemsOf(lines);
  const touched = items.filter((item) => edits.some((edit) => meet(item, edit)));
  if (reach === 'function') return (one) => touched.some((item) => cuts(one, item));
  const named = items.filter((item) => calls(lines.slice(item.from, item.to), names));
  if (isNear) {
    return (one) =>
      edits.some((edit) => isAroundEdit(one, edit)) || named.some((item) => isAround(one, item));
  }
  return (one) => [...touched, ...named].some((item) => cuts(one, item) || isAround(one, item));
}

function cuts({ arms, end }: Conditional, { from, to }: Lines): boolean {
  return [...arms.map(({ at }) => at), end].some((at) => at >= from && at < to);
}

function isAround({ arms, end }: Conditional, { from, to }: Lines): boolean {
  return (arms[0]?.at ?? end) < from && end >= to;
}

function isAroundEdit({ arms }: Conditional, edit: Lines): boolean {
  return arms.some(({ from, to }) => edit.from >= from && edit.from < to && edit.to <= to);
}

function meet(item: Lines, edit: Lines): boolean {
  return edit.from < item.to && Math.max(edit.to, edit.from + 1) > item.from;
}

function editsIn(before: readonly string[], after: readonly string[]): Lines[] {
  return findChanges(before, after).map(({ oldAt, removed }) => ({
    from: oldAt,
    to: oldAt + removed.length,
  }));
}

/** What takes a directive away, or writes over it, knows nothing of it. */
function cutsDirectives(lines: readonly string[], edits: readonly Lines[]): boolean {
  return edits.some(({ from, to }) =>
    lines
      .slice(from, to)
      .some((line) => /^\s*#\s*(?:if|ifdef|ifndef|elif|else|endif)\b/.test(line)),
  );
}

/** What changed lines do not name any more, and may be a function. */
function namesIn(before: Files, changed: Files): Set<string> {
  const words = (lines: readonly string[]): string[] => lines.join('').match(/[A-Za-z_]\w*/g) ?? [];
  const gone = [...changed].flatMap(([file, bytes]) =>
    findChanges(linesOf(before.get(file) ?? bytes), linesOf(bytes)).flatMap(
      ({ removed, added }) => {
        const kept = new Set(words(added));
        return words(removed).filter((name) => !kept.has(name));
      },
    ),
  );
  return new Set(gone);
}

function calls(lines: readonly string[], names: ReadonlySet<string>): boolean {
  if (names.size === 0) return false;
  const called = lines.join('').matchAll(/([A-Za-z_]\w*)\s*\(/g);
  return [...called].some(([, name = '']) => names.has(name));
}

/** `#ifndef X` and `#define X` at the top, round all of a header. */
function isHeaderGuard({ arms }: Conditional, lines: readonly string[]): boolean {
  const [arm, ...others] = arms;
  const name = /^!defined\((\w+)\)$/.exec(arm?.condition ?? '')?.[1];
  if (arm === undefined || name === undefined || others.length > 0) return false;
  return new RegExp(`^\\s*#\\s*define\\s+${name}\\s*$`).test(lines[arm.from] ?? '');
}

/** What one item is like has nothing to do with another. */
function apart(files: ReadonlyMap<string, Conditional[]>, before: Files): Scopes {
  const scopes = new Map<string, Scope[]>();
  for (const [file, conditionals] of files) {
    const found: Scope[] = [];
    for (const part of partsOf(conditionals, itemsOf(linesOf(before.get(file) ?? Buffer.of())))) {
      const ways = waysThrough(part.conditionals);
      if (ways === undefined) return 'too many';
      found.push({ ...part, ways });
    }
    scopes.set(file, found);
  }
  return scopes;
}

/** Conditionals by the items that they lie in; items that share one are one part. */
function partsOf(conditionals: readonly Conditional[], items: readonly Lines[]) {
  const parts: (Lines & { conditionals: Conditional[] })[] = [];
  for (const one of conditionals) {
    const start = one.arms[0]?.at ?? one.end;
    const own = items.filter(({ from, to }) => start < to && one.end >= from);
    const from = own[0]?.from ?? start;
    const to = own.at(-1)?.to ?? one.end + 1;
    const last = parts.at(-1);
    if (last !== undefined && from < last.to) {
      last.to = Math.max(last.to, to);
      last.conditionals.push(one);
    } else parts.push({ from, to, conditionals: [one] });
  }
  return parts;
}

/** All are read together: what is in one file may count in each of the others. */
function together(files: ReadonlyMap<string, Conditional[]>, before: Files): Scopes {
  if (files.size === 0) return new Map();
  const ways = waysThrough([...files.values()].flat());
  if (ways === undefined) return 'too many';
  const scopeOf = (file: string): Scope => {
    const conditionals = files.get(file) ?? [];
    const own = (way: Way): Way => new Map([...way].filter(([one]) => conditionals.includes(one)));
    return { from: 0, to: Number.MAX_SAFE_INTEGER, conditionals, ways: ways.map(own) };
  };
  return new Map([...before.keys()].map((file) => [file, [scopeOf(file)]]));
}
