import { describe, expect, it } from 'vitest';
import { differences, nearest } from '../../src/header/index.js';

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

  it('finds the nearest, and of equally near ones the first fingerprint', () => {
    const far = { fingerprint: '00', answers: new Map([['A', false]]) };
    const near = { fingerprint: 'ff', answers: new Map([['A', true]]) };
    const alike = { fingerprint: 'ee', answers: new Map([['B', true]]) };
    expect(nearest(mine, [far, near, alike])).toEqual({
      fingerprint: 'ee',
      differences: [{ name: 'A', a: true, b: undefined }],
    });
  });

  it('finds none among none', () => {
    expect(nearest(mine, [])).toBeUndefined();
  });
});
