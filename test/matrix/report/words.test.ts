import { expect, it } from 'vitest';
import type { Cell } from '../../../src/matrix/report/cell.js';
import { outcomeWords } from '../../../src/matrix/report/words.js';

const words = (outcome: Cell['outcome'], ...rules: string[]) =>
  outcomeWords({ outcome, rules } as Cell);

it('a cell says how many rules fixed it, or that it got what no rule brings', () => {
  expect(words('fixed', 'one', 'two')).toBe('fixed by 2');
  expect(words('fixed')).toBe('amended');
  expect(words('built')).toBe('built');
});
