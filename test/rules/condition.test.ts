import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CompatError } from '../../src/core/errors.js';
import { conditionsText } from '../../src/release/conditions.js';
import {
  type Condition,
  conditionText,
  evaluate,
  parseCondition,
  testNames,
} from '../../src/rules/index.js';
import { cpuMs } from '../cpu-time.js';
import { when } from './make.js';

const { condition: conditions } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 5 },
    fc.record({
      kind: fc.constant('test' as const),
      name: fc.stringMatching(/^[A-Za-z0-9_.-]{1,6}$/),
    }),
    fc.record({ kind: fc.constant('not' as const), of: tie('condition') }),
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      left: tie('condition'),
      right: tie('condition'),
    }),
  ),
}));

describe('parsing a condition', () => {
  it('binds ! before && before ||', () => {
    expect(conditionText(when('!a&&b||c&&!(d||e)'))).toBe('!a && b || c && !(d || e)');
    expect(when('a || b && c')).toEqual(when('a || (b && c)'));
    expect(when('!a && b')).toEqual(when('(!a) && b'));
  });

  it('takes the names that test files have', () => {
    expect(testNames(when('have_BIO_MAX_VECS && struct-a.b && 4k'))).toEqual([
      '4k',
      'have_BIO_MAX_VECS',
      'struct-a.b',
    ]);
  });

  it('gives back what conditionText wrote', () => {
    fc.assert(
      fc.property(conditions, (condition) => {
        expect(when(conditionText(condition))).toEqual(condition);
      }),
    );
  });

  it('writes no parenthesis that could go', () => {
    fc.assert(
      fc.property(conditions, (condition) => {
        const text = conditionText(condition);
        for (const { index } of text.matchAll(/\(/g)) {
          const close = closing(text, index);
          const without =
            text.slice(0, index) + text.slice(index + 1, close) + text.slice(close + 1);
          expect(conditionText(when(without))).not.toBe(text);
        }
      }),
    );
  });

  it('agrees with C, which JavaScript follows', () => {
    fc.assert(
      fc.property(conditions, fc.func(fc.boolean()), (condition, answer) => {
        const script = conditionText(condition).replace(/[A-Za-z0-9_.-]+/g, (n) => `${answer(n)}`);
        expect(evaluate(condition, answer, 'here')).toBe(new Function(`return ${script}`)());
      }),
    );
  });

  it.each([
    ['', '"" has the end where the name of a test is expected'],
    ['a &&', '"a &&" has the end where the name of a test is expected'],
    ['a & b', '"a & b" has "&" at character 3 where &&, || or the end is expected'],
    ['a b', '"a b" has "b" at character 3 where &&, || or the end is expected'],
    ['(a || b', '"(a || b" has the end where &&, || or ")" is expected'],
    ['a)', '"a)" has ")" at character 2 where &&, || or the end is expected'],
    ['!', '"!" has the end where the name of a test is expected'],
    ['a && != b', '"a && != b" has "=" at character 7 where the name of a test is expected'],
  ])('refuses %j', (text, message) => {
    expect(() => parseCondition(text, 'x.cocci:3')).toThrow(
      expect.objectContaining({
        code: 'RULE_CONDITION',
        message: `x.cocci:3: the condition ${message}`,
      }),
    );
  });

  it('throws nothing but its own error, whatever it is given', () => {
    const soup = fc.array(
      fc.constantFrom('a', '!', '&&', '||', '(', ')', '&', ' ', 'é', '\u{1f600}'),
    );
    fc.assert(
      fc.property(soup, (pieces) => {
        try {
          when(pieces.join(''));
        } catch (error) {
          expect(error).toBeInstanceOf(CompatError);
        }
      }),
    );
  });
});

describe('evaluating a condition', () => {
  it('asks for every test, also where the others decide', () => {
    const lookup = (name: string) => (name === 'a' ? true : undefined);
    expect(() => evaluate(when('a || typo'), lookup, 'the rule r')).toThrow(
      expect.objectContaining({
        code: 'RULE_CONDITION',
        message: "the rule r waits for the test typo, which doesn't exist",
      }),
    );
  });
});

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; ; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')' && --depth === 0) return at;
  }
}

describe('a large condition', () => {
  it('that would take the stack is refused', () => {
    const deep = `${'('.repeat(5000)}have_a${')'.repeat(5000)}`;
    const tooDeep =
      /x\.cocci:1: the condition has more than 500 parentheses and ! within one another/;
    expect(() => parseCondition(deep, 'x.cocci:1')).toThrow(tooDeep);
    expect(() => parseCondition(`${'!'.repeat(5000)}have_a`, 'x.cocci:1')).toThrow(tooDeep);
    expect(parseCondition(`${'('.repeat(500)}have_a${')'.repeat(500)}`, '')).toEqual({
      kind: 'test',
      name: 'have_a',
    });
  });

  it.each(['&&', '||'])(
    'of 100,000 terms with %s between them is read, printed and asked in time',
    (operator) => {
      const terms = Array.from({ length: 100_000 }, (_, at) => `${at % 2 ? '' : '!'}t${at % 5000}`);
      const text = terms.join(` ${operator} `);
      const start = cpuMs();
      const condition = when(text);
      expect(conditionText(condition)).toBe(text);
      expect(testNames(condition)).toHaveLength(5000);
      expect(evaluate(condition, (name) => Number(name.slice(1)) % 2 === 1, 'here')).toBe(true);
      const sh = conditionsText({
        unsupported: [],
        rules: [{ name: 'x', when: condition }],
        macroOf: (t) => t,
      });
      expect(sh).toContain('{ { ! have t0; } ');
      expect(cpuMs() - start).toBeLessThan(20_000);
    },
  );

  it('is shown in part where it is wrong', () => {
    expect(() => when(`${'a && '.repeat(100_000)}!`)).toThrow(/^.{300,600}$/);
  });
});
