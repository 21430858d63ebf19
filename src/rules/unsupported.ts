import { CompatError } from '../core/errors.js';
import { didYouMean } from '../core/nearest.js';
import { type Condition, evaluate, testNames } from './condition.js';
import { parseCondition } from './condition-parser.js';

/** A kernel that the module's authors don't support, and what they tell its user. */
export interface Unsupported {
  when: Condition;
  message: string;
}

/**
 * Reads one [[unsupported]] entry of the file `where`. `tests` names every compat test there is.
 * Throws RULE_CONDITION for a condition that can't be read or names another test.
 */
export function readUnsupported(
  { when, message }: { when: string; message: string },
  tests: readonly string[],
  where: string,
): Unsupported {
  const condition = parseCondition(when, where);
  const unknown = testNames(condition).find((name) => !tests.includes(name));
  if (unknown === undefined) return { when: condition, message };
  throw new CompatError(
    'RULE_CONDITION',
    `${where}: an [[unsupported]] entry asks for the test ${unknown}, which doesn't exist`,
    { hint: didYouMean(unknown, tests, `Add a compat test ${unknown}.c, or fix the name.`) },
  );
}

/** Throws UNSUPPORTED_KERNEL with the message of the first entry whose condition holds. */
export function checkUnsupported(
  list: readonly Unsupported[],
  lookup: (testName: string) => boolean | undefined,
): void {
  const hit = list.find(({ when }) => evaluate(when, lookup, 'an [[unsupported]] of compat.toml'));
  if (hit) throw unsupportedKernel(hit.message, 'An [[unsupported]] entry of compat.toml');
}

/** The error for a kernel that `source`, named in the hint, refuses with the authors' `message`. */
export function unsupportedKernel(message: string, source: string): CompatError {
  return new CompatError('UNSUPPORTED_KERNEL', `this kernel is not supported: ${message}`, {
    hint: `${source} says so. Build for another kernel with --kver or --kdir.`,
  });
}
