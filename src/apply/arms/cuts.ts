import { type Part, readCocci } from '../../rules/index.js';
import { type HasWord, isKeyword, wordsIn } from '../rule/words.js';
import { asked, parseCondition } from './condition.js';
import type { Conditional } from './conditionals.js';
import { isPassedOver, itemsOf, type Lines, statementAround } from './items.js';

/** A conditional of which spatch reads all arms as one, or the first one only. */
export interface Cut {
  conditional: Conditional;
  /** The words of what it cuts: a function's head, or a statement. */
  near: HasWord;
  /** The words of the whole function. */
  around: HasWord;
}

/**
 * The conditionals that stand between parentheses, hold heads of one function, or leave a statement open: `if (a)`, `#else`, `if (b)`. spatch
 * takes the parameters of all arms for those of one function, or knows one head of several, or passes over all arms but the first: what a
 * rule would match in another arm it never sees, and says nothing.
 */
export function cutsIn(lines: readonly string[], conditionals: readonly Conditional[]): Cut[] {
  const items = conditionals.length === 0 ? [] : itemsOf(lines);
  return conditionals.flatMap((conditional) => {
    const place = placeOf(conditional);
    if (place.to - place.from > LONGEST) return [];
    const cut = statementNear(lines, place);
    const isCut =
      isInParentheses(lines, cut, place) ||
      holdsHeads(lines, conditional) ||
      leavesOpen(lines, conditional);
    if (!isCut) return [];
    const own = items.filter(({ from, to }) => cut.from < to && cut.to > from);
    const whole = { from: own[0]?.from ?? cut.from, to: own.at(-1)?.to ?? cut.to };
    return [{ conditional, near: wordsOf(lines, cut), around: wordsOf(lines, whole) }];
  });
}

/** Lines that a list of parameters or arguments, or the heads of a function, never have; nor does what stands before them. */
const LONGEST = 100;

function statementNear(lines: readonly string[], { from, to }: Lines): Lines {
  const start = Math.max(0, from - LONGEST);
  const around = lines.slice(start, to + LONGEST);
  const found = statementAround(around, { from: from - start, to: to - start });
  return { from: found.from + start, to: found.to + start };
}

/** Whether a semantic patch looks for something that may stand in what is cut: it does so with words that stand there. */
export function maySee(rule: { text: string }, { near, around }: Cut): boolean {
  const known = MATCHED_WORDS.get(rule) ?? readCocci(rule.text).map(matchedWords);
  MATCHED_WORDS.set(rule, known);
  return known.some((words) => words.some(near) && words.every(around));
}

/** A rule is asked about for each place of each file. */
const MATCHED_WORDS = new WeakMap<object, string[][]>();

function matchedWords({ variables, body }: Part): string[] {
  const names = new Set(variables.map(({ name }) => name));
  const matched = body.filter(({ side }) => side !== '+').map((line) => line.text);
  return wordsToFind(matched).filter((word) => !names.has(word));
}

/** Conditionals that cut code, and where what is in one place counts in others all that they decide. */
export function hiding(
  conditionals: readonly Conditional[],
  cuts: readonly Cut[],
  isTied: boolean,
): Set<Conditional> {
  const own = new Set(cuts.map((one) => one.conditional));
  return isTied ? new Set([...own, ...alsoDecided(conditionals, own)]) : own;
}

/** Those that ask for nothing else: in each way through the others it is known which of their arms is read. */
function alsoDecided(
  conditionals: readonly Conditional[],
  others: ReadonlySet<Conditional>,
): Conditional[] {
  const askedBy = (one: Conditional) => {
    const all = one.arms.map(({ condition }) => asked(parseCondition(condition)));
    return all.flatMap(({ versions, facts }) => [...versions, ...facts]);
  };
  const known = new Set([...others].flatMap(askedBy));
  return known.size === 0
    ? []
    : conditionals.filter((one) => {
        const own = askedBy(one);
        return own.length > 0 && own.every((what) => known.has(what));
      });
}

/** All that a pattern can't do without; of what may be one or the other, nothing. */
function wordsToFind(lines: readonly string[]): string[] {
  let depth = 0;
  const sure = lines.flatMap((line) => {
    if (/^\(\s*$/.test(line)) depth++;
    const isSure = depth === 0 && !/\bwhen\b|^\s*#/.test(line);
    if (/^\)\s*$/.test(line)) depth--;
    return isSure ? [line.replace(/\\\(.*?\\\)/g, ' ')] : [];
  });
  const words = sure.join('\n').match(/[A-Za-z_]\w*/g) ?? [];
  return words.filter((word) => word !== 'NULL' && !isKeyword(word));
}

function placeOf({ arms, end }: Conditional): Lines {
  return { from: arms[0]?.at ?? end, to: end + 1 };
}

function isInParentheses(lines: readonly string[], cut: Lines, { from }: Lines): boolean {
  const before = codeOf(lines, { from: cut.from, to: from }).join('\n');
  return count(before, '(') > count(before, ')');
}

/** Whether an arm holds the head of a function without its body, or with the beginning of it. */
function holdsHeads(lines: readonly string[], { arms, end }: Conditional): boolean {
  const behind = codeOf(lines, { from: end + 1, to: Math.min(end + 8, lines.length) })[0] ?? '';
  return arms.some((arm) => {
    const code = codeOf(lines, arm);
    const [first = '', last = ''] = [code[0], code.at(-1)?.trimEnd()];
    if (!/^[A-Za-z_]/.test(first) || !code.join('').includes('(')) return false;
    return last.endsWith(')') ? behind.startsWith('{') : /^\{$|\)\s*\{$/.test(last);
  });
}

/** Whether one of several arms ends within a statement: in an expression, or in a block that it opens. */
function leavesOpen(lines: readonly string[], { arms }: Conditional): boolean {
  if (arms.length === 1) return false;
  return arms.some((arm) => {
    const code = codeOf(lines, arm).join('\n').trimEnd();
    return code.endsWith(')') || count(code, '{') > count(code, '}');
  });
}

/** The lines that are no directives of a conditional, without comments and what stands in quotes. */
function codeOf(lines: readonly string[], { from, to }: Lines): string[] {
  return lines
    .slice(from, to)
    .filter((line) => !isPassedOver(line))
    .map((line) => line.replace(NO_CODE, ''));
}

const NO_CODE = /"(?:[^"\\]|\\.)*"?|'(?:[^'\\]|\\.)*'?|\/\/.*|\/\*.*?(?:\*\/|$)/g;

function wordsOf(lines: readonly string[], { from, to }: Lines): HasWord {
  return wordsIn(lines.slice(from, to).join(''));
}

function count(text: string, letter: string): number {
  return text.split(letter).length - 1;
}
