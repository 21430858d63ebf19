import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atLeast, readVersion } from '../../src/spatch/version.js';

describe('what spatch --version prints', () => {
  test.each([
    ['spatch version 1.1.1 compiled with OCaml version 4.13.1\nFlags passed: …\n', '1.1.1'],
    ['spatch version 1.3 compiled with OCaml version 5.3.0\n', '1.3'],
    ['spatch version 1.1.1.deb compiled with OCaml version 4.13.1\n', '1.1.1.deb'],
    ['spatch version 1.0.0-rc22 with Python support and with PCRE support\n', '1.0.0-rc22'],
    ['bash: spatch: command not found\n', undefined],
    ['', undefined],
  ])('%j', (text, version) => {
    expect(readVersion(text)).toBe(version);
  });
});

describe('a version is at least another', () => {
  test.each([
    ['1.1.1', '1.1', true],
    ['1.1.1', '1.1.1', true],
    ['1.1.1.deb', '1.1.1', true],
    ['1.1.1', '1.2', false],
    ['1.3', '1.3.0', true],
    ['1.10', '1.9.9', true],
    ['1.0.0-rc22', '1.0.0', true],
  ])('%s, %s wanted: %s', (version, wanted, answer) => {
    expect(atLeast(version, wanted)).toBe(answer);
  });

  test('it is an order', () => {
    const version = fc.array(fc.nat(20), { minLength: 1, maxLength: 4 }).map((v) => v.join('.'));
    fc.assert(
      fc.property(version, version, (a, b) => {
        expect(atLeast(a, a)).toBe(true);
        expect(atLeast(a, b) || atLeast(b, a)).toBe(true);
      }),
    );
  });
});
