import { expect, test } from 'vitest';
import { heapFor } from '../../src/spatch/heap.js';

const of = (bytes: number, env = {}) => heapFor(env, new Map([['a.c', Buffer.alloc(bytes)]]));

test('a process of one file may take more memory, one of many may not', () => {
  expect(of(500_000)).toEqual({ OCAMLRUNPARAM: 'o=600,s=512k' });
  expect(of(600_000)).toEqual({});
});

test('what the user has set stays', () => {
  expect(of(1, { OCAMLRUNPARAM: 'v=1' })).toEqual({});
});
