import { lstatSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byContent, bySignature, histories, holds } from '../fuzz/kept.js';
import { aMinuteLater, scratch } from './make.js';

describe('after any changes an answer is the compiler’s, or none,', () => {
  it.each([
    ['as long as content is compared', byContent],
    ['as long as signatures are trusted', bySignature],
  ])('%s', async (_, settle) => {
    if (settle === bySignature) await aMinuteLater();
    let given = 0;
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        given += await holds(await scratch(), history, settle);
      }),
      { numRuns: 150 },
    );
    expect(given).toBeGreaterThan(20);
  });
});

it('a file system whose clock is coarse is not believed', async () => {
  const { lastingSignature } = await import('../../src/core/files/signature.js');
  const real = lstatSync('/', { bigint: true });
  const now = Date.now();
  const changed = (ctimeNs: bigint) => Object.assign(Object.create(real), { ctimeNs, mtimeNs: 1n });
  const day = 86_400_000_000_000n;
  const today = BigInt(now) * 1_000_000n;
  const sharp = ((today - day) / 1_000_000_000n) * 1_000_000_000n + 5n;
  expect(lastingSignature(changed(sharp), now)).not.toBe('');
  expect(lastingSignature(changed(sharp - 5n), now)).toBe('');
  expect(lastingSignature(changed(today - 1_000_000_001n), now)).toBe('');
  expect(lastingSignature(changed(today + day + 1n), now)).toBe('');
});
