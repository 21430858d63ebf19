import { byBytes } from '../core/bytes.js';
import { CompatError } from '../core/errors.js';

/** The condition of a rule, over the answers of compat tests. */
export type Condition = { kind: 'test'; name: string } | { kind: 'not'; of: Condition } | Chain;

/** `a && b && c` is deep on the left. */
interface Chain {
  kind: 'and' | 'or';
  left: Condition;
  right: Condition;
}

/**
 * The operands of a chain of one operator, in their order. Whatever walks a condition walks these: how deep it recurses
 * depends then on the parentheses alone, which the parser bounds, and not on how many terms, or `when` lines, there are.
 */
export function operandsOf(chain: Chain): Condition[] {
  const fromTheRight: Condition[] = [];
  let rest: Condition = chain;
  while (rest.kind === chain.kind) {
    fromTheRight.push(rest.right);
    rest = rest.left;
  }
  return [rest, ...fromTheRight.reverse()];
}

/**
 * Whether a condition holds. Every test that it names must have an answer, also one that the
 * others make irrelevant: else a misspelt name would show on some kernels only.
 * `where` names the owner of the condition in the error. Throws RULE_CONDITION.
 */
export function evaluate(
  condition: Condition,
  lookup: (testName: string) => boolean | undefined,
  where: string,
): boolean {
  const answers = new Map(
    testNames(condition).map((name) => [name, answerOf(name, lookup, where)]),
  );
  return holds(condition, answers);
}

function answerOf(
  name: string,
  lookup: (testName: string) => boolean | undefined,
  where: string,
): boolean {
  const answer = lookup(name);
  if (answer !== undefined) return answer;
  throw new CompatError(
    'RULE_CONDITION',
    `${where} waits for the test ${name}, which doesn't exist`,
    { hint: `Add a compat test ${name}.c, or fix the name.` },
  );
}

function holds(condition: Condition, answers: ReadonlyMap<string, boolean>): boolean {
  switch (condition.kind) {
    case 'test':
      return answers.get(condition.name) === true;
    case 'not':
      return !holds(condition.of, answers);
    case 'and':
      return operandsOf(condition).every((operand) => holds(operand, answers));
    case 'or':
      return operandsOf(condition).some((operand) => holds(operand, answers));
  }
}

/** The tests that a condition names, each once, in byte order. */
export function testNames(condition: Condition): string[] {
  return [...new Set(mentions(condition))].sort(byBytes);
}

function mentions(condition: Condition): string[] {
  switch (condition.kind) {
    case 'test':
      return [condition.name];
    case 'not':
      return mentions(condition.of);
    default:
      return operandsOf(condition).flatMap(mentions);
  }
}

/** How tightly each form binds. */
const BINDS = { or: 1, and: 2, not: 3, test: 4 } as const;
const OPERATOR = { and: '&&', or: '||' } as const;

/** The condition as one writes it, with no parenthesis too many; it parses back to the same. */
export function conditionText(condition: Condition): string {
  switch (condition.kind) {
    case 'test':
      return condition.name;
    case 'not':
      return `!${inside(condition.of, BINDS.not)}`;
    default: {
      const binds = BINDS[condition.kind];
      // Operators group to the left, so an operand of the same kind needs parentheses anywhere but there.
      const texts = operandsOf(condition).map((operand, at) =>
        inside(operand, at === 0 ? binds : binds + 1),
      );
      return texts.join(` ${OPERATOR[condition.kind]} `);
    }
  }
}

/** An operand's text, in parentheses where it binds less tightly than its place asks for. */
function inside(operand: Condition, atLeast: number): string {
  const text = conditionText(operand);
  return BINDS[operand.kind] < atLeast ? `(${text})` : text;
}
