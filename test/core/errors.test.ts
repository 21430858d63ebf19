import { describe, expect, it } from 'vitest';
import { CompatError, type ErrorCode, EXIT_CODES } from '../../src/core/errors.js';
import { describe as wording } from '../../src/core/warnings.js';

describe('an error', () => {
  it.each<[ErrorCode, number]>([
    ['BUG', 1],
    ['CONFIG', 2],
    ['SANITY', 3],
    ['NEEDS_SPATCH', 4],
    ['SPATCH_FAILED', 5],
    ['PATCH_REJECTED', 6],
    ['KBUILD_FAILED', 7],
    ['CACHE_DAMAGED', 8],
    ['UNSUPPORTED_KERNEL', 9],
    ['WOULD_NOT_LOAD', 10],
    ['SMOKE_FAILED', 11],
    ['INTERRUPTED', 130],
  ])('%s exits with %i, as the contract says', (code, status) => {
    expect(new CompatError(code, 'x').exitCode).toBe(status);
  });

  it('has one of the statuses of the contract, whatever its code', () => {
    const known = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 130];
    expect(Object.values(EXIT_CODES).filter((status) => !known.includes(status))).toEqual([]);
  });
});

describe('a warning', () => {
  it('says what happened, to which file', () => {
    expect(wording({ kind: 'missing-header', test: 'have_x', header: 'linux/x.h' })).toBe(
      'test have_x includes <linux/x.h>, which no kernel seen here has: is it misspelt?',
    );
    expect(wording({ kind: 'cache-read-only', dir: '/a', instead: '/b' })).toBe(
      '/a cannot be written: using /b',
    );
  });
});
