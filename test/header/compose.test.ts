import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderHeader } from '../../src/header/compose.js';
import { Answers, macroName } from '../../src/header/index.js';
import { parseHeader } from '../../src/header/parse.js';

const composeHeader = (answers: { test: string; yes: boolean }[], prefix: string): string =>
  Answers.from(answers, { prefix, algorithm: 'sha256' }).text;

describe('the macro of a test', () => {
  it.each([
    ['have_bio_alloc_4_params', 'COMPAT_HAVE_BIO_ALLOC_4_PARAMS'],
    ['have_AHASH_REQUEST_ON_STACK', 'COMPAT_HAVE_AHASH_REQUEST_ON_STACK'],
    ['__vmalloc_has_2_params', 'COMPAT___VMALLOC_HAS_2_PARAMS'],
    ['struct-a-b', 'COMPAT_STRUCT_A_B'],
    ['a.b+c d', 'COMPAT_ABCD'],
    ['straße', 'COMPAT_STRAE'],
    ['ſ_ı', 'COMPAT__'],
  ])('%s is %s', (test, macro) => {
    expect(macroName(test, 'COMPAT_')).toBe(macro);
  });

  it('takes the project’s own prefix', () => {
    expect(macroName('x', 'MY_')).toBe('MY_X');
  });
});

describe('composing compat.h', () => {
  it('writes one line a test, in byte order of the file names', () => {
    const answers = ['a', 'a-b', 'B', 'a1', '_z'].map((test) => ({ test, yes: test !== 'a-b' }));
    expect(composeHeader(answers, 'COMPAT_')).toBe(
      [
        '#define COMPAT_B',
        '#define COMPAT__Z',
        '/* #undef COMPAT_A_B */',
        '#define COMPAT_A',
        '#define COMPAT_A1',
        '',
      ].join('\n'),
    );
  });

  it('is empty without tests', () => {
    expect(composeHeader([], 'COMPAT_')).toBe('');
  });

  it('refuses two tests with one macro, naming both', () => {
    const answers = ['a_b', 'a-b'].map((test) => ({ test, yes: true }));
    expect(() => composeHeader(answers, 'COMPAT_')).toThrow(
      expect.objectContaining({
        code: 'TEST_FILE',
        message: 'the tests a-b.c and a_b.c both stand for COMPAT_A_B',
      }),
    );
  });

  it('refuses a name that makes no macro', () => {
    expect(() => composeHeader([{ test: '4k', yes: true }], '')).toThrow(
      expect.objectContaining({ code: 'TEST_FILE', message: expect.stringContaining('4k.c') }),
    );
  });

  const answers = fc.uniqueArray(
    fc.record({ test: fc.stringMatching(/^[a-zA-Z0-9_.+-]{1,12}$/), yes: fc.boolean() }),
    { selector: ({ test }) => macroName(test, 'COMPAT_') },
  );

  it('is parsed back to the same answers and rendered to the same bytes', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const text = composeHeader(given, 'COMPAT_');
        const header = parseHeader(text, 'compat.h');
        expect(renderHeader(header)).toBe(text);
        expect(header).toEqual(
          new Map(given.map(({ test, yes }) => [macroName(test, 'COMPAT_'), yes])),
        );
      }),
    );
  });

  it('does not depend on the order of the answers', () => {
    const permuted = answers.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray(given, { minLength: given.length, maxLength: given.length }),
      ),
    );
    fc.assert(
      fc.property(permuted, ([given, shuffled]) => {
        expect(composeHeader(shuffled, 'X_')).toBe(composeHeader(given, 'X_'));
      }),
    );
  });
});
