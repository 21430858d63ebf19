import { describe, expect, it } from 'vitest';
import { differences } from '../../src/header/compare.js';
import { Answers, nearest } from '../../src/header/index.js';

const mine = new Map([
  ['B', true],
  ['A', true],
]);

describe('comparing two headers', () => {
  it('lists what differs and what one of them lacks, in byte order', () => {
    const other = new Map([
      ['_C', false],
      ['A', false],
      ['B', true],
    ]);
    expect(differences(mine, other)).toEqual([
      { name: 'A', a: true, b: false },
      { name: '_C', a: undefined, b: false },
    ]);
    expect(differences(mine, mine)).toEqual([]);
  });

  const answersOf = (answers: Record<string, boolean>) =>
    Answers.from(
      Object.entries(answers).map(([test, yes]) => ({ test, yes })),
      { prefix: '', algorithm: 'sha256' },
    );
  const own = answersOf({ B: true, A: true });

  it('finds the nearest, and of equally near ones the first fingerprint', () => {
    const far = answersOf({ A: false });
    const [near, alike] = [answersOf({ A: true }), answersOf({ B: true })];
    const first = near.fingerprint < alike.fingerprint ? near : alike;
    const other = first === near ? 'B' : 'A';
    expect(nearest(own, [far, near, alike])).toEqual({
      fingerprint: first.fingerprint,
      differences: [{ name: other, a: true, b: undefined }],
    });
  });

  it('finds none among none', () => {
    expect(nearest(own, [])).toBeUndefined();
  });
});
