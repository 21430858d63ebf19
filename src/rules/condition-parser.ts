import { CompatError } from '../core/errors.js';
import type { Condition } from './condition.js';

interface Token {
  text: string;
  /** Offset in the condition. */
  at: number;
}

/** A name, an operator, or one character that belongs to neither; blanks stand between. */
const TOKEN = /[A-Za-z0-9_.-]+|&&|\|\||\S/g;
const NAME = /^[A-Za-z0-9_.-]+$/;

/** A condition is read, asked and printed by recursion, a level for each `(` and `!` within another. */
const DEEPEST = 500;

/**
 * Parses `!have_a && (have_b || have_c)`: names of compat tests under `!`, `&&` and `||`, which
 * bind in this order, as in C. `where` is the file and line shown in an error.
 * Throws RULE_CONDITION, with the place and what was expected there.
 */
export function parseCondition(text: string, where: string): Condition {
  const tokens: Token[] = [...text.matchAll(TOKEN)].map((m) => ({ text: m[0], at: m.index }));
  let next = 0;
  let depth = 0;

  const take = (word: string): boolean => {
    if (tokens[next]?.text !== word) return false;
    next++;
    return true;
  };

  const refuse = (expected: string): CompatError => {
    const token = tokens[next];
    const found = token ? `"${token.text}" at character ${token.at + 1}` : 'the end';
    return new CompatError(
      'RULE_CONDITION',
      `${where}: the condition "${shortened(text.trim())}" has ${found} where ${expected} is expected`,
      { hint: 'A condition is made of test names, !, &&, || and parentheses.' },
    );
  };

  const chain = (kind: 'and' | 'or', operator: string, operand: () => Condition): Condition => {
    let left = operand();
    while (take(operator)) left = { kind, left, right: operand() };
    return left;
  };
  const anyOf = (): Condition => chain('or', '||', allOf);
  const allOf = (): Condition => chain('and', '&&', term);

  const deeper = (inner: () => Condition): Condition => {
    if (++depth > DEEPEST) {
      throw new CompatError(
        'RULE_CONDITION',
        `${where}: the condition has more than ${DEEPEST} parentheses and ! within one another`,
        { hint: 'Split it: several `when` lines must all hold.' },
      );
    }
    const read = inner();
    depth--;
    return read;
  };

  const term = (): Condition => {
    if (take('!')) return { kind: 'not', of: deeper(term) };
    if (take('(')) {
      const inner = deeper(anyOf);
      if (!take(')')) throw refuse('&&, || or ")"');
      return inner;
    }
    const token = tokens[next];
    if (token === undefined || !NAME.test(token.text)) throw refuse('the name of a test');
    next++;
    return { kind: 'test', name: token.text };
  };

  const condition = anyOf();
  if (next < tokens.length) throw refuse('&&, || or the end');
  return condition;
}

/** A message shows no more of a condition. */
const MOST_SHOWN = 300;

function shortened(text: string): string {
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}
