import { expect, test } from 'vitest';
import { withIncludeLines } from '../../../src/build/again/include-lines.js';

const cases: [string, string, string][] = [
  [
    'behind the last include at the top',
    '#include <a.h>\n#include "b.h"\n\nint x;\n',
    '#include <a.h>\n#include "b.h"\n#include <new.h>\n\nint x;\n',
  ],
  [
    'behind the guard of a header',
    '/* Ours. */\n#ifndef B_H\n#define B_H\n\nstruct b;\n#endif\n',
    '/* Ours. */\n#ifndef B_H\n#define B_H\n\n#include <new.h>\nstruct b;\n#endif\n',
  ],
  [
    'not within an #if that others are outside of',
    '#include <a.h>\n#ifdef X\n#include <x.h>\n#endif\nint x;\n',
    '#include <a.h>\n#include <new.h>\n#ifdef X\n#include <x.h>\n#endif\nint x;\n',
  ],
  [
    'within a guard, beside the others',
    '#ifndef B_H\n#include <a.h>\n#if X\n#include <x.h>\n#endif\nint x;\n#endif\n',
    '#ifndef B_H\n#include <a.h>\n#include <new.h>\n#if X\n#include <x.h>\n#endif\nint x;\n#endif\n',
  ],
  [
    'not behind one among the code',
    '#include <a.h>\nint x;\n#include "code.c"\n',
    '#include <a.h>\n#include <new.h>\nint x;\n#include "code.c"\n',
  ],
  [
    'not behind one in a comment',
    '#include <a.h>\n/*\n#include <b.h>\n*/\nint x;\n',
    '#include <a.h>\n#include <new.h>\n/*\n#include <b.h>\n*/\nint x;\n',
  ],
  ['behind a last line without an end', '#include <a.h>', '#include <a.h>\n#include <new.h>\n'],
  ['in a file without any', 'int x;\n', '#include <new.h>\nint x;\n'],
];

test.each(cases)('an include stands %s', (_, before, after) => {
  expect(withIncludeLines(before, ['new.h'])).toBe(after);
});
