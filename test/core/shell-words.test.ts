import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteWord, showWords, splitWords } from '../../src/core/shell-words.js';

describe('splitWords', () => {
  it.each([
    ['', []],
    [' a  b\n\tc ', ['a', 'b', 'c']],
    [`a "b c" 'd e' f\\ g`, ['a', 'b c', 'd e', 'f g']],
    [`'' "" a""`, ['', '', 'a']],
    [`-DX='"a b"' "-DY=\\"c\\""`, ['-DX="a b"', '-DY="c"']],
    [`"a\\b" 'a\\b' "\\$x" '$x' \\$x`, ['a\\b', 'a\\b', '$x', '$x', '$x']],
    [`'a;b' "a|b" '#' \\# \\; "a\nb"`, ['a;b', 'a|b', '#', '#', ';', 'a\nb']],
    ['a*b ? [c] {d,e} ~/f !g h=i', ['a*b', '?', '[c]', '{d,e}', '~/f', '!g', 'h=i']],
    ["ä 'ö ü'", ['ä', 'ö ü']],
  ])('reads %j', (line, words) => expect(splitWords(line)).toEqual(words));

  it.each([
    'a;b',
    'a | b',
    'a&',
    '$X',
    '"$X"',
    '`b`',
    '"`b`"',
    'a>b',
    '(a)',
    '# a',
    'a#b',
    "'a",
    '"a',
    'a\\',
    'a\\\nb',
    "$'a'",
  ])('refuses %j', (line) =>
    expect(() => splitWords(line)).toThrow(expect.objectContaining({ code: 'USAGE' })),
  );

  it('reads what sh reads', () => {
    const piece = fc.constantFrom('a', ' ', '\t', "'", '"', '\\', '!', '=', ',', '-');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const line = pieces.join('');
        let words: string[];
        try {
          words = splitWords(line);
        } catch {
          return;
        }
        expect(words).toEqual(wordsOf(line));
      }),
      { numRuns: 200 },
    );
  });
});

describe('quoting', () => {
  it('is read back by sh, and by splitWords', () => {
    const text = fc.string({ unit: fc.constantFrom(...`ab '"\\$\`!#*;\n~=ä-`) });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), (words) => {
        expect(wordsOf(showWords(words))).toEqual(words);
        expect(wordsOf(words.map(quoteWord).join(' '))).toEqual(words);
        expect(splitWords(showWords(words))).toEqual(words);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['plain-word_1.c', 'plain-word_1.c'],
    ['', "''"],
    ["a'b", "'a'\\''b'"],
    ['$x', "'$x'"],
  ])('shows %j as %s', (word, text) => expect(showWords([word])).toBe(text));
});

/** The words that sh makes of a line. */
function wordsOf(line: string): string[] {
  const script = `set -- ${line}\n[ $# = 0 ] || printf '%s\\0' "$@"`;
  return execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
}
