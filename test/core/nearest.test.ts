import { describe, expect, it } from 'vitest';
import { didYouMean, nearestName } from '../../src/core/nearest.js';

describe('nearestName', () => {
  it.each([
    ['have_bio_aloc', ['have_bdgrab', 'have_bio_alloc'], 'have_bio_alloc'],
    ['toches', ['after', 'touches', 'when'], 'touches'],
    ['wen', ['when'], 'when'],
    ['whne', ['when'], 'when'],
    ['ab', ['xy'], undefined],
    ['zzz', ['when', 'after'], undefined],
    ['', ['ab'], undefined],
    ['ab', ['ac', 'aa'], 'aa'],
  ])('%j among %j is %j', (word, known, meant) => {
    expect(nearestName(word, known)).toBe(meant);
  });

  it('makes a hint, or the other one', () => {
    expect(didYouMean('wen', ['when'], 'no')).toBe('Did you mean "when"?');
    expect(didYouMean('xyz', ['when'], 'no')).toBe('no');
  });
});
