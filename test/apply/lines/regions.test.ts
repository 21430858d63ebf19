import { expect, test } from 'vitest';
import { regionsOf } from '../../../src/apply/lines/regions.js';
import type { TriedItem } from '../../../src/spatch/index.js';
import { calling, sourcesOf } from '../hosts.js';

/** Three functions: lines 1 to 5, 7 to 11, 13 to 17. */
const FILES = sourcesOf({ 'a.c': ['f', 'g', 'h'].map((f) => calling('x', f)).join('\n') });
const at = (line: number, isMatched = false, file = 'a.c'): TriedItem => ({
  at: { file, line },
  isMatched,
});
const BEFORE = { rule: 1, items: [at(1), at(7, true), at(13)] };

function where(...items: TriedItem[]) {
  const own = [{ rule: 'own', items }];
  return regionsOf(own, [BEFORE, ...own], FILES, new Map())?.get('a.c');
}

test('a function reaches from what stands above it to the next one', () => {
  expect(where(at(1), at(7, true), at(13))).toEqual([{ from: 6, to: 12 }]);
  expect(where(at(1, true))).toEqual([{ from: 0, to: 6 }]);
});

test('one that was changed before lies between those round it', () => {
  const changed = at(3, true, 'cocci_small_output-1-a.c');
  expect(where(at(1), changed, at(13))).toEqual([{ from: 6, to: 12 }]);
  expect(where(changed, at(7))).toEqual([{ from: 0, to: 6 }]);
  expect(where(at(1), changed)?.[0]?.from).toBe(6);
  expect(where(at(13), changed, at(1))?.[0]?.from).toBe(0);
});

test('what is no function may lie anywhere, and so may what spatch does not tell', () => {
  expect(where(at(1), { at: undefined, isMatched: true })).toBeUndefined();
  expect(where(at(1), at(7))).toBeUndefined();
});

test('of several files it is not told in which of them a changed function lies', () => {
  const own = [{ rule: 'own', items: [at(3, true, 'cocci_small_output-1-a.c')] }];
  const files = new Map([...FILES, ...sourcesOf({ 'b.c': '' })]);
  expect(regionsOf(own, own, files, new Map())).toBeUndefined();
});
