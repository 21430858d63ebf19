import { conditionalsOf } from '../../../src/apply/arms/conditionals.js';
import { type Change, findChanges } from '../../../src/patch/changes.js';

/** A driver that knows both forms of an API, and says in an `#if` of its own which one is whose. */
export interface Variant {
  name: string;
  shape: Shape;
  guard: Guard;
  text: string;
}

/** How a driver asks. What comes first holds on the kernel that wants the new form. */
export interface Guard {
  name: string;
  holds: string;
  fails: string;
  /** Of the condition of either: whether it holds where `holds` does; undefined for another's. */
  isHeld(condition: string): boolean | undefined;
}

/** What holds on every kernel here, as a driver would ask for it, in ways that spatch may take differently. */
export const GUARDS: readonly Guard[] = [
  {
    name: 'version',
    holds: '#if LINUX_VERSION_CODE >= KERNEL_VERSION(4, 15, 0)',
    fails: '#if LINUX_VERSION_CODE < KERNEL_VERSION(4, 15, 0)',
    isHeld: (condition) => asked(condition, 'VERSION_CODE', '>='),
  },
  {
    name: 'macro of the kernel',
    holds: '#ifdef KERNEL_VERSION',
    fails: '#ifndef KERNEL_VERSION',
    isHeld: (condition) => asked(condition, 'KERNEL_VERSION', 'defined', '!'),
  },
  {
    name: 'macro of its own',
    holds: '#ifndef DRIVER_HAS_OLD_FORM',
    fails: '#if defined(DRIVER_HAS_OLD_FORM)',
    isHeld: (condition) => asked(condition, 'DRIVER_HAS_OLD_FORM', '!'),
  },
];

function asked(condition: string, about: string, says: string, not?: string): boolean | undefined {
  if (!condition.includes(about)) return undefined;
  return condition.includes(says) && (not === undefined || !condition.includes(not));
}

const SHAPES = { lines: ofLines, items: ofItems, words: ofWords };
export type Shape = keyof typeof SHAPES;

/**
 * Writes both forms into one file, each under its guard: round the lines that differ, round whole functions and objects, and
 * round the words that differ in a line; with the wanted form first, and last.
 *
 * @param wanted the form under the guard that holds
 * @param other the form under the one that fails
 */
export function variantsOf(wanted: string, other: string, guard: Guard): Variant[] {
  const orders = [
    { name: 'wanted first', open: guard.holds, wantedFirst: true },
    { name: 'wanted last', open: guard.fails, wantedFirst: false },
  ];
  const all = (Object.keys(SHAPES) as Shape[]).flatMap((shape) =>
    orders.map((order): Variant => {
      const name = `${shape}, ${guard.name}, ${order.name}`;
      return { name, shape, guard, text: HEAD + SHAPES[shape](wanted, other, order) };
    }),
  );
  const texts = all.map(({ text }) => text);
  const isWhole = ({ text }: Variant): boolean => conditionalsOf(text.split('\n')) !== undefined;
  return all.filter((one, index) => texts.indexOf(one.text) === index && isWhole(one));
}

/** Above each of them. */
export const HEAD = '#include <linux/version.h>\n';

interface Order {
  open: string;
  wantedFirst: boolean;
}

/** An arm is left out where it is empty. */
function guarded(wanted: string, other: string, { open, wantedFirst }: Order): string {
  const [first, second] = wantedFirst ? [wanted, other] : [other, wanted];
  if (first === '' && second === '') return '';
  return `${open}\n${first}${second === '' ? '' : `#else\n${second}`}#endif\n`;
}

function ofLines(wanted: string, other: string, order: Order): string {
  return written(wanted, other, order, (changes) => changes);
}

/** Each change grows to the empty lines round what stands at the file's top level. */
function ofItems(wanted: string, other: string, order: Order): string {
  return written(wanted, other, order, (changes, old, now) => {
    const grown: Change[] = [];
    let from = { old: 0, now: 0 };
    for (const to of [...bordersOf(changes, old, now), { old: old.length, now: now.length }]) {
      const isChanged = changes.some(
        ({ oldAt, removed }) => oldAt >= from.old && oldAt + removed.length <= to.old,
      );
      if (isChanged) {
        const removed = old.slice(from.old, to.old);
        grown.push({
          oldAt: from.old,
          newAt: from.now,
          removed,
          added: now.slice(from.now, to.now),
        });
      }
      from = { old: to.old + 1, now: to.now + 1 };
    }
    return grown;
  });
}

/** The borders between items that stand in both forms. */
function bordersOf(changes: readonly Change[], old: string[], now: string[]) {
  const borders: { old: number; now: number }[] = [];
  let shift = 0;
  const rest = [...changes];
  for (let at = 0; at < old.length; at++) {
    const next = rest[0];
    if (next !== undefined && at === next.oldAt) {
      shift += next.added.length - next.removed.length;
      rest.shift();
      at += next.removed.length;
    }
    const isFree = !inside(old, at) && !inside(now, at + shift);
    if (isFree && isBorder(old, at) && isBorder(now, at + shift))
      borders.push({ old: at, now: at + shift });
  }
  return borders;
}

/** Whether a line lies in an `#if` that the form has already. */
function inside(lines: readonly string[], at: number): boolean {
  return (conditionalsOf(lines) ?? []).some(
    ({ arms, end }) => at > (arms[0]?.at ?? end) && at < end,
  );
}

/** An empty line outside of braces, as kernel style has it: what comes next begins in the first column. */
function isBorder(lines: readonly string[], at: number): boolean {
  return lines[at]?.trim() === '' && !/^[\s{}]/.test(lines[at + 1] ?? 'x');
}

function written(
  wanted: string,
  other: string,
  order: Order,
  chosen: (changes: Change[], old: string[], now: string[]) => Change[],
): string {
  const old = linesOf(other);
  const now = linesOf(wanted);
  let text = '';
  let at = 0;
  for (const { oldAt, removed, added } of chosen(findChanges(old, now), old, now)) {
    text += old.slice(at, oldAt).join('') + guarded(added.join(''), removed.join(''), order);
    at = oldAt + removed.length;
  }
  return text + old.slice(at).join('');
}

/** Where one line becomes one line, only the words that differ stand in the arms. */
function ofWords(wanted: string, other: string, order: Order): string {
  const old = linesOf(other);
  const now = linesOf(wanted);
  let text = '';
  let at = 0;
  for (const { oldAt, removed, added } of findChanges(old, now)) {
    text += old.slice(at, oldAt).join('');
    at = oldAt + removed.length;
    const isLineByLine = removed.length === added.length;
    text += isLineByLine
      ? removed.map((line, index) => wordsIn(added[index] ?? '', line, order)).join('')
      : guarded(added.join(''), removed.join(''), order);
  }
  return text + old.slice(at).join('');
}

function wordsIn(wanted: string, other: string, order: Order): string {
  if (wanted === other) return other;
  if (/^\s*#|\\\n$/.test(other)) return guarded(wanted, other, order);
  const now = tokensOf(wanted);
  const old = tokensOf(other);
  let head = 0;
  while (head < Math.min(now.length, old.length) && now[head] === old[head]) head++;
  let tail = 0;
  const shorter = Math.min(now.length, old.length) - head;
  while (tail < shorter && now.at(-1 - tail) === old.at(-1 - tail)) tail++;
  const middle = (tokens: string[]): string => {
    const text = tokens
      .slice(head, tokens.length - tail)
      .join('')
      .trim();
    return text === '' ? '' : `${text}\n`;
  };
  const before = now.slice(0, head).join('').trimEnd();
  const behind = now
    .slice(now.length - tail)
    .join('')
    .trim();
  const start = before === '' ? '' : `${before}\n`;
  return `${start}${guarded(middle(now), middle(old), order)}${behind === '' ? '' : `${behind}\n`}`;
}

function tokensOf(line: string): string[] {
  return line.match(/\s+|"(?:[^"\\]|\\.)*"|\w+|[^\w\s]/g) ?? [];
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
