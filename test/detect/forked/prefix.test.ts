import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Prefix, sharedPrefix } from '../../../src/detect/forked/prefix.js';

interface Test {
  includes: string[];
}

const tests = (...lists: string[]): Test[] => lists.map((list) => ({ includes: list.split(' ') }));

/** `a b (t t) [c (t)]`: includes, a t for each test, longer prefixes in brackets. */
function shown({ includes, tests: own, longer }: Prefix<Test>): string {
  const parts = [...includes, `(${own.map(() => 't').join(' ')})`];
  return [...parts, ...longer.map((one) => `[${shown(one)}]`)].join(' ');
}

describe('what tests begin with', () => {
  it.each([
    ['one test has all of it to itself', ['a b c'], 'a b c (t)'],
    ['equal lists are one prefix', ['a b', 'a b'], 'a b (t t)'],
    ['two that begin alike share the beginning', ['a b', 'a c'], 'a (t t)'],
    ['a longer one that two share is parsed once, too', ['a', 'a b', 'a b c'], 'a (t) [b (t t)]'],
    ['to any depth', ['a', 'a b', 'a b c', 'a b c'], 'a (t) [b (t) [c (t t)]]'],
    ['each branch by itself', ['a b', 'a b', 'a c', 'a c'], 'a () [b (t t)] [c (t t)]'],
  ])('%s', (_, lists, expected) => {
    expect(shown(sharedPrefix(tests(...lists)))).toBe(expected);
  });

  it('is spread so that each test is there once, behind includes of its own', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 5 }).map((more) => ({
      includes: ['first', ...more],
    }));
    fc.assert(
      fc.property(fc.array(list, { minLength: 1 }), (all) => {
        const seen: Test[] = [];
        const walk = (prefix: Prefix<Test>, before: string[]): void => {
          const here = [...before, ...prefix.includes];
          for (const test of prefix.tests) {
            expect(test.includes.slice(0, here.length)).toEqual(here);
            seen.push(test);
          }
          for (const longer of prefix.longer) walk(longer, here);
        };
        walk(sharedPrefix(all), []);
        expect(seen).toHaveLength(all.length);
        expect(new Set(seen).size).toBe(all.length);
      }),
    );
  });

  it('ends where too many processes would wait', () => {
    const deep = Array.from({ length: 40 }, (_, length) => ({
      includes: Array.from({ length: length + 1 }, (_, at) => `h${at}`),
    }));
    const depth = (prefix: Prefix<Test>): number =>
      1 + Math.max(0, ...prefix.longer.map((one) => depth(one)));
    expect(depth(sharedPrefix(deep))).toBe(17);
  });
});
