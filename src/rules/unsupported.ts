import { CompatError } from '../core/errors.js';
import { type Condition, evaluate } from './condition.js';

/** A kernel that the module's authors don't support, and what they tell its user. */
export interface Unsupported {
  when: Condition;
  message: string;
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
