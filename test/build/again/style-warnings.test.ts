import { expect, it } from 'vitest';
import {
  makesErrors,
  styleWarning,
  withoutErrors,
} from '../../../src/build/again/style-warnings.js';

const of = (message: string) => styleWarning({ message });

it('an error that is a warning about style is told from any other', () => {
  expect(of("no previous prototype for 'f' [-Werror=missing-prototypes]")).toBe(
    'missing-prototypes',
  );
  expect(of('this statement may fall through [-Werror=implicit-fallthrough=]')).toBe(
    'implicit-fallthrough',
  );
  expect(of('from incompatible pointer type [-Werror=incompatible-pointer-types]')).toBeUndefined();
  expect(of("implicit declaration of function 'f' [-Werror=implicit-function-declaration]")).toBe(
    undefined,
  );
  expect(of("'f' undeclared (first use in this function)")).toBeUndefined();
});

it('a makefile that makes each warning an error is told from one that makes some', () => {
  for (const text of ['ccflags-y := -Werror', 'EXTRA_CFLAGS=-Werror -Wall\n', 'x += -O2 -Werror\n'])
    expect(makesErrors(text), text).toBe(true);
  for (const text of ['ccflags-y := -Werror=vla\n', 'ccflags-y += -Wno-error\n', 'a-Werror\n'])
    expect(makesErrors(text), text).toBe(false);
});

it('what is added begins on a line of its own', () => {
  expect(withoutErrors('ccflags-y := -Werror', ['empty-body'])).toMatch(
    /^ccflags-y := -Werror\n\nifdef obj\nccflags-y \+= -Wno-error=empty-body\n/,
  );
});
