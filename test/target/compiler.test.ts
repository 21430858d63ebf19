import { describe, expect, it } from 'vitest';
import { silent } from '../../src/core/log.js';
import type { Warning } from '../../src/core/warnings.js';
import { checkCompiler, type KernelTree } from '../../src/target/index.js';

/** The warnings that a kernel built with one compiler gives for another. */
function warnings(builtWith: string, compiler: string): Warning[] {
  const said: Warning[] = [];
  const log = { ...silent, warn: (one: Warning) => said.push(one) };
  checkCompiler({ log }, { kdir: '/k', builtWith, compiler } as unknown as KernelTree);
  return said;
}

const DEBIAN = 'gcc-12 (Debian 12.2.0-14+deb12u1) 12.2.0';

describe('checkCompiler', () => {
  it.each([
    [DEBIAN, DEBIAN],
    ['', DEBIAN],
    [DEBIAN, 'gcc (Debian 12.3.0-1) 12.3.0'],
    [
      'gcc (GCC) 11.4.1 20231218 (Red Hat 11.4.1-3)',
      'gcc (GCC) 11.5.0 20240719 (Red Hat 11.5.0-2)',
    ],
    ['gcc (SUSE Linux) 7.5.0', 'x86_64-linux-gnu-gcc (Debian 7.1.0) 7.1.0'],
    ['Debian clang version 14.0.6', 'clang version 14.0.0'],
  ])('says nothing for a kernel built with %j and %j here', (built, found) => {
    expect(warnings(built, found)).toEqual([]);
  });

  it.each([
    [DEBIAN, 'gcc-14 (Debian 14.2.0-19) 14.2.0'],
    ['gcc-10 (Debian 10.2.1-6) 10.2.1 20210110', DEBIAN],
    ['gcc (GCC) 8.5.0 20210514 (Red Hat 8.5.0-22)', 'gcc (GCC) 11.4.1 20231218 (Red Hat 11.4.1-3)'],
    ['Debian clang version 14.0.6', 'Debian clang version 16.0.6 (15~deb12u1)'],
  ])('warns for a kernel built with %j and %j here', (built, found) => {
    expect(warnings(built, found)).toEqual([{ kind: 'compiler-differs', built, found }]);
  });

  it('refuses gcc for a kernel of clang, and clang for one of gcc, with what to add', () => {
    const clang = 'Ubuntu clang version 18.1.3';
    expect(() => warnings(clang, DEBIAN)).toThrowError(
      expect.objectContaining({ code: 'COMPILER_MISMATCH', hint: expect.stringMatching('LLVM=1') }),
    );
    expect(() => warnings(DEBIAN, clang)).toThrowError(
      expect.objectContaining({ code: 'COMPILER_MISMATCH', hint: expect.stringMatching('CC=gcc') }),
    );
  });
});
