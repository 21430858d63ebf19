import { expect, it } from 'vitest';
import { keepInMemory } from '../../../src/serve/work/kept.js';

it('lets go of what was used longest ago, and takes nothing larger than all of it', () => {
  const kept = keepInMemory<string>(10);
  kept.put('a', 'A', 4);
  kept.put('b', 'B', 4);
  expect(kept.get('a')).toBe('A');
  kept.put('c', 'C', 4);
  expect([kept.get('a'), kept.get('b'), kept.get('c')]).toEqual(['A', undefined, 'C']);
  kept.put('large', 'L', 11);
  expect(kept.get('large')).toBeUndefined();
  kept.put('a', 'AA', 6);
  expect([kept.get('a'), kept.size, kept.bytes]).toEqual(['AA', 2, 10]);
});
