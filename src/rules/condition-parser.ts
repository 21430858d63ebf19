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

/** A condition is read, asked and printed by recursion, a level for each letter at most. */
const MOST_LETTERS = 2000;

/**
 * Parses `!have_a && (have_b || have_c)`: names of compat tests under `!`, `&&` and `||`, which
 * bind in this order, as in C. `where` is the file and line shown in an error.
 * Throws RULE_CONDITION, with the place and what was expected there.
 */
export function parseCondition(text: string, where: string): Condition {
  if (text.length > MOST_LETTERS) {
    throw new CompatError(
      'RULE_CONDITION',
      `${where}: the condition has more than ${MOST_LETTERS} letters`,
      {
        hint: 'Split it: several `when` lines must all hold.',
      },
    );
  }
  const tokens: Token[] = [...text.matchAll(TOKEN)].map((m) => ({ text: m[0], at: m.index }));
  let next = 0;

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
      `${where}: the condition "${text.trim()}" has ${found} where ${expected} is expected`,
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

  const term = (): Condition => {
    if (take('!')) return { kind: 'not', of: term() };
    if (take('(')) {
      const inner = anyOf();
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
