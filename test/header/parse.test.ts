import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CompatError } from '../../src/core/errors.js';
import { renderHeader } from '../../src/header/compose.js';
import { parseHeader } from '../../src/header/parse.js';

describe('parsing a compat.h', () => {
  it('gives each macro its answer, in the file’s order', () => {
    const text = '#define COMPAT_B\n/* #undef COMPAT_A */\n';
    expect([...parseHeader(text, 'compat.h')]).toEqual([
      ['COMPAT_B', true],
      ['COMPAT_A', false],
    ]);
  });

  it('takes a file without a line: no test has run', () => {
    expect(parseHeader('', 'compat.h').size).toBe(0);
  });

  it.each([
    ['C code', '#define COMPAT_A\nint main(void) { return 0; }\n', 2],
    ['a value', '#define COMPAT_A system("id")\n', 1],
    ['a macro with arguments', '#define COMPAT_A(x)\n', 1],
    ['an include', '#include "/etc/passwd"\n', 1],
    ['a second comment', '/* #undef COMPAT_A */ int x; /* */\n', 1],
    ['a longer comment', '/* #undef COMPAT_A */ */\n', 1],
    ['a continued line', '#define COMPAT_A\\\n x\n', 1],
    ['a real #undef', '#undef COMPAT_A\n', 1],
    ['a blank line', '#define COMPAT_A\n\n#define COMPAT_B\n', 2],
    ['a CR', '#define COMPAT_A\r\n', 1],
    ['a trailing blank', '#define COMPAT_A \n', 1],
    ['a NUL', '#define COMPAT_A\0\n', 1],
    ['a letter beyond ASCII', '#define COMPAT_Ä\n', 1],
    ['no last line end', '#define COMPAT_A\n#define COMPAT_B', 2],
    ['a macro twice', '#define COMPAT_A\n/* #undef COMPAT_A */\n', 2],
    ['a terminal escape', '\x1b[2J\x9b2J\n', 1],
  ])('refuses %s', (_what, text, line) => {
    const parse = () => parseHeader(text, 'cocci_cache/f/compat.h');
    expect(parse).toThrow(
      expect.objectContaining({
        code: 'CACHE_DAMAGED',
        message: expect.stringMatching(new RegExp(`^cocci_cache/f/compat\\.h:${line}: [ -~]*$`)),
      }),
    );
  });

  it('lets through nothing but what it would write itself', () => {
    const piece = fc.constantFrom(
      '#define ',
      '/* #undef ',
      ' */',
      'A',
      'B_1',
      '\n',
      ' ',
      '\\',
      ';',
      '\r',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        try {
          expect(renderHeader(parseHeader(text, 'compat.h'))).toBe(text);
        } catch (error) {
          expect(error).toBeInstanceOf(CompatError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
