import { type TestContext, test } from 'vitest';
import { turnOf } from '../turn-of.js';
import { KERNELS, type Kernel, needs } from './kernels.js';

/**
 * A test that each kernel could run, on those whose turn it is.
 *
 * @param title with `$series` where the kernel's name belongs
 * @param run skipped, with the reason, where this user can't reach the kernel
 */
export function onSomeKernels(
  title: string,
  run: (kernel: Kernel, context: TestContext) => void | Promise<void>,
): void {
  test.for(inTurn(title))(title, (kernel, context) => {
    needs(context, kernel);
    return run(kernel, context);
  });
}

/**
 * The kernels of a test that each could run: in `make test` the one that the title decides, so that each kernel has its turn; all of
 * them where COMPAT_TEST_ALL is set, as scripts/nightly does.
 */
export function inTurn(title: string): readonly Kernel[] {
  if (process.env.COMPAT_TEST_ALL !== undefined) return KERNELS;
  return KERNELS.slice(turnOf(title) % KERNELS.length).slice(0, 1);
}
