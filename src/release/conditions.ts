import { quoteWord } from '../core/shell-words.js';
import { type Condition, operandsOf, type Rule, type Unsupported } from '../rules/index.js';

export interface Conditions {
  unsupported: readonly Unsupported[];
  /** The rules that take part, or the program that selects among them, which is not run here. */
  rules: readonly Pick<Rule, 'name' | 'when'>[] | { program: string };
  /** The macro that stands for a test in compat.h. */
  macroOf: (test: string) => string;
}

/**
 * The text of compat/release/conditions.sh: `unsupported` prints the message for a kernel that is
 * refused, `waiting_rules` the rules that apply. Both ask `have MACRO`.
 */
export function conditionsText({ unsupported, rules, macroOf }: Conditions): string {
  const refusals = unsupported.map(({ when, message }) =>
    line(test(when, macroOf), message, ' && return'),
  );
  const waiting = Array.isArray(rules)
    ? rules.map(({ name, when }) => line(when && test(when, macroOf), name, ''))
    : [line(undefined, `those that ${(rules as { program: string }).program} selects`, '')];
  return [
    '# Written by `compat-gen pack` for find-patch.sh: the conditions of compat.toml and of the rules.',
    'unsupported() {',
    ...refusals,
    '\t:',
    '}',
    'waiting_rules() {',
    ...waiting,
    '\t:',
    '}',
    '',
  ].join('\n');
}

function line(when: string | undefined, says: string, then: string): string {
  return `\t${when === undefined ? '' : `${when} && `}printf '%s\\n' ${quoteWord(says)}${then}`;
}

/** && and || bind alike in the shell, so each operand is a group. */
function test(condition: Condition, macroOf: (test: string) => string): string {
  switch (condition.kind) {
    case 'test':
      return `have ${macroOf(condition.name)}`;
    case 'not':
      if (condition.of.kind === 'test') return `! ${test(condition.of, macroOf)}`;
      return `! { ${test(condition.of, macroOf)}; }`;
    default: {
      const operands = operandsOf(condition).map((operand) => `{ ${test(operand, macroOf)}; }`);
      return `{ ${operands.join(condition.kind === 'and' ? ' && ' : ' || ')}; }`;
    }
  }
}
