import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { includesBeside, splitTest } from '../../../src/detect/forked/prologue.js';

describe('the prologue of a test', () => {
  it('is its comments, blank lines and includes', () => {
    const text =
      '/* { "version": "v6.16" } */\n\n#include <linux/fs.h>\n # include <linux/bio.h> // why\n\nint x;\n';
    expect(splitTest(text)).toEqual({
      includes: ['linux/fs.h', 'linux/bio.h'],
      includeLines: [3, 4],
      rest: '\nint x;\n',
      line: 5,
    });
  });

  it.each([
    ['a define', '#define A\n#include <a.h>\n'],
    ['a condition', '#if 1\n#include <a.h>\n#endif\n'],
    ['an include beside the test', '#include "a.h"\n#include <b.h>\n'],
    ['a continued line', '#include <a.h> \\\n\n'],
    ['a comment that ends before code', '/* a */ int x;\n'],
    ['a comment that never ends', '/* a\n#include <a.h>\n'],
    ['an include by a macro', '#include A\n'],
    ['a line comment that goes on', '// a \\\n#include <a.h>\n'],
    ['a comment that ends where lines are joined', '/* a *\\\n/ int x;\n/* b */\n#include <a.h>\n'],
    ['one whose lines are joined across a form feed', '/* a *\\\f\n/\n/* */\n#include <a.h>\n'],
    ['no line end', '#include <a.h>'],
    ['a carriage return', '#include <a.h>\r\n'],
  ])('ends at %s', (_, text) => {
    expect(splitTest(text)).toEqual({ includes: [], includeLines: [], rest: text, line: 1 });
  });

  it('with the rest gives the text back', () => {
    const line = fc.constantFrom(
      '#include <a.h>\n',
      '/* c */\n',
      '\n',
      '// d\n',
      'int x;\n',
      '/*\n',
      '*/\n',
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('');
        const { rest, line: at } = splitTest(text);
        expect(text.endsWith(rest)).toBe(true);
        expect(
          text
            .split('\n')
            .slice(at - 1)
            .join('\n'),
        ).toBe(rest);
      }),
    );
  });
});

describe('a rest', () => {
  it.each([
    ['#include <b.h>\n', false],
    ['#include "b.h"\n', true],
    ['#include MACRO\n', true],
    ['#inc\\\nlude "b.h"\n', true],
    ['#include /**/ "b.h"\n', true],
  ])('%j looks beside the test: %s', (text, beside) => {
    expect(includesBeside(splitTest(`#include <a.h>\n${text}`))).toBe(beside);
  });
});
