import { describe, expect, it } from 'vitest';
import {
  flagsReadTheSame,
  headerReadsTheSame,
  partsIn,
  pasteSomething,
  readsTheSame,
} from '../../../src/detect/forked/same-meaning.js';

it('parts that stand in several texts can be put together', () => {
  const [one, two] = ['#define A _P\n#define B rag\n', 'int x = JOIN(A, B, ma);\n'].map(partsIn);
  expect(pasteSomething(one ?? [])).toBe(false);
  expect(pasteSomething(two ?? [])).toBe(false);
  expect(pasteSomething([...(one ?? []), ...(two ?? [])])).toBe(true);
});

describe('a text means the same when it is included', () => {
  it.each([
    'int x;\n',
    '#define A 1\n',
    '#ifdef A\n#endif\n',
    '#include <b.h>\n',
    '#include <asm/b.h>\n',
    '#define A(a, b) a##b\nint A(x, y);\n',
    'char *s = __FILE__;\n',
    'int important, file, level, base_file;\n',
  ])('%j', (text) => {
    expect(readsTheSame(text)).toBe(true);
    expect(headerReadsTheSame('/a.h', text)).toBe(true);
  });

  it.each([
    '#pragma GCC system_header\n',
    '_Pragma("GCC system_header")\n',
    'int x = __INCLUDE_LEVEL__;\n',
    'int x = __INCLUDE\\\n_LEVEL__;\n',
    'char *x = __PASTE(__BASE_, FILE__);\n',
    'char *x = __PASTE(__, __PASTE(BASE_FILE, __));\n',
    '#define P(a) __##a##_FILE__\nchar *x = P(BASE);\n',
    '#ifdef __GCC_HAVE_DWARF2_CFI_ASM\n#endif\n',
    '#include_next <a.h>\n',
    '#import "a.h"\n',
    '#if __has_include("x")\n#endif\n',
    '#pra\\\ngma GCC poison x\n',
    '??=pragma once\n',
    'asm(".Ltext0:");\n',
    '#define P(a, b) a##b\nP(_Prag, ma)("x")\n',
    'int x = PASTE(P(_P, ra), P(g, ma))("x");\n',
    'char *x = Q(P(__IN, CL), P(UD, E_), P(LE, VE), L__);\n',
    'char *x = P(P(P(__, IN), P(CL, UD)), P(P(E_, LE), P(VE, L__)));\n',
    'P(a, sm)(".Ltext0:");\n',
    'void f(void) { asm_inline(".Ltext0:"); }\n',
    '__diag(error "-Wunused-macros")\n',
    'int x = __INCL\\\f\nUDE_LEVEL__;\n',
    'int x __asm__(".Ltext0");\n',
  ])('but not %j', (text) => {
    expect(readsTheSame(text)).toBe(false);
    expect(headerReadsTheSame('/a.h', text)).toBe(false);
  });

  it('#pragma once does in a header, and not in the file that is compiled', () => {
    expect(readsTheSame('#pragma once\n')).toBe(false);
    expect(headerReadsTheSame('/a.h', '#pragma once\nint x;\n')).toBe(true);
  });

  it('a header that includes itself, or what a macro names, counts its depth', () => {
    expect(headerReadsTheSame('/x/a.h', '#include "a.h"\n')).toBe(false);
    expect(headerReadsTheSame('/x/a.h', '#include "../x/a.h"\n')).toBe(false);
    expect(headerReadsTheSame('/x/a.h', '#include NEXT\n')).toBe(false);
    expect(headerReadsTheSame('/x/a.h', '#include "b.h"\n#include <a.h>\n')).toBe(true);
  });
});

it('flags that ask for the main file', () => {
  const kernel = ['gcc', '-Werror', '-DKBUILD_MODNAME="x"'];
  expect(flagsReadTheSame(kernel, ['-DX=1', '-Werror=incompatible-pointer-types'])).toBe(true);
  expect(flagsReadTheSame(kernel, ['-Werror'])).toBe(false);
  expect(flagsReadTheSame(kernel, ['-Werror=unused-const-variable=1'])).toBe(false);
  expect(flagsReadTheSame(kernel, ['-DWHERE=__BASE_FILE__'])).toBe(false);
  expect(flagsReadTheSame([...kernel, '-DPART=__BASE_'], [])).toBe(false);
  expect(flagsReadTheSame(kernel, ['-I', 'x/asm', '-D', 'X=1'])).toBe(true);
  expect(flagsReadTheSame(kernel, ['-D', 'X=_Pragma("GCC poison y")'])).toBe(false);
  expect(flagsReadTheSame(kernel, ['-DX=asm("x:")'])).toBe(false);
  expect(flagsReadTheSame(kernel, ['@more'])).toBe(false);
});
