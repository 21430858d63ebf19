import type { Rule } from '../../rules/index.js';
import { readCocci } from '../../rules/index.js';
import type { Conditional } from './conditionals.js';

/**
 * Tells of a conditional whether the rule does the same whichever arm is read: where the arms hold nothing but plain
 * statements, and neither these nor the statements before and behind them hold a word that the rule has. undefined for
 * a rule that may match code without such a word, or that says what must not stand in its dots.
 */
export function idleFor({
  text,
}: Pick<Rule, 'text'>):
  | ((conditional: Conditional, lines: readonly string[]) => boolean)
  | undefined {
  const words = new Set<string>(CONTROL);
  for (const { variables, body } of readCocci(text)) {
    const names = new Set(variables.map(({ name }) => name));
    const matched = body.filter(({ side }) => side !== '+').map((line) => line.text);
    if (matched.some((line) => /\bwhen\b/.test(line))) return undefined;
    for (const piece of matched.join('\n').split(BETWEEN)) {
      if (/^[\s()|&\\]*$/.test(piece)) continue;
      const own = (piece.match(WORD) ?? []).filter((word) => !names.has(word));
      if (own.length === 0) return undefined;
      for (const word of own) words.add(word);
    }
  }
  return ({ arms, end }, lines) => {
    const start = arms[0]?.at ?? end;
    const inside = arms.flatMap(({ from, to }) => lines.slice(from, to));
    const around = [statementBefore(lines, start), statementBehind(lines, end + 1)];
    if (!arePlain(inside) || around.includes(undefined)) return false;
    const has = [...inside, ...around].join('\n').match(WORD) ?? [];
    return !has.some((word) => words.has(word));
  };
}

const WORD = /[A-Za-z_]\w*/g;
const CONTROL = [
  'if',
  'else',
  'for',
  'while',
  'do',
  'switch',
  'case',
  'return',
  'goto',
  'break',
  'continue',
];
/** What parts the statements of a pattern. */
const BETWEEN = /[;{}]|<?\+?\.\.\.\+?>?|^[ \t]*[(|&)][ \t]*$/m;

/** Statements that call something or set something, and end on the line on which they begin. */
function arePlain(lines: readonly string[]): boolean {
  return lines.every((line) => line.trim() === '' || PLAIN.test(line));
}

const PLAIN =
  /^[ \t]+[A-Za-z_]\w*(?:(?:->|\.)\w+|\[\w*\])*[ \t]*(?:[-+|&]?=[^=;{}]+|\([^;{}]*\));[ \t]*(?:\/\*[^*]*\*\/)?\s*$/;

/** One line that is a statement by itself; undefined where there is no such line. */
function statementBefore(lines: readonly string[], at: number): string | undefined {
  const line = lines.slice(0, at).findLast((text) => text.trim() !== '');
  return line !== undefined && PLAIN.test(line) ? line : undefined;
}

function statementBehind(lines: readonly string[], at: number): string | undefined {
  const line = lines.slice(at).find((text) => text.trim() !== '');
  return line !== undefined && PLAIN.test(line) ? line : undefined;
}
