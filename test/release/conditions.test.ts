import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conditionsText } from '../../src/release/conditions.js';
import { type Condition, evaluate } from '../../src/rules/index.js';

const NAMES = ['a', 'b', 'c'];
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    fc.record({ kind: fc.constant('test' as const), name: fc.constantFrom(...NAMES) }),
    fc.record({ kind: fc.constant('not' as const), of: tie('condition') }),
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      left: tie('condition'),
      right: tie('condition'),
    }),
  ),
}));

/** What a function of the script prints where just these macros are defined. */
function printed(script: string, call: string, yes: readonly string[]): string {
  const have = `have() { case " ${yes.join(' ')} " in *" $1 "*) ;; *) return 1 ;; esac; }`;
  return execFileSync('sh', [
    '-euc',
    `${have}\n${script}\nx=$(${call})\nprintf %s "$x"`,
  ]).toString();
}

describe('conditions.sh', () => {
  it('holds where the condition holds', () => {
    fc.assert(
      fc.property(
        fc.array(condition, { minLength: 1, maxLength: 6 }),
        fc.subarray(NAMES),
        (all, yes) => {
          const rules = all.map((when, index) => ({ name: `r${index}`, when }));
          const text = conditionsText({ unsupported: [], rules, macroOf: (name) => `M_${name}` });
          const apply = rules.filter(({ when }) =>
            evaluate(when, (name) => yes.includes(name), ''),
          );
          expect(
            printed(
              text,
              'waiting_rules',
              yes.map((name) => `M_${name}`),
            )
              .split('\n')
              .filter(Boolean),
          ).toEqual(apply.map(({ name }) => name));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('prints the first message whose condition holds, to the letter', () => {
    const when = (name: string): Condition => ({ kind: 'test', name });
    const message = `it's "old": $HOME \`id\` \\ %s\nand a second line`;
    const text = conditionsText({
      unsupported: [
        { when: when('a'), message: 'no' },
        { when: when('b'), message },
        { when: when('c'), message: 'no' },
      ],
      rules: { program: 'gen.c' },
      macroOf: (name) => name,
    });
    expect(printed(text, 'unsupported', ['b', 'c'])).toBe(message);
    expect(printed(text, 'unsupported', [])).toBe('');
    expect(printed(text, 'waiting_rules', [])).toBe('those that gen.c selects');
  });
});
