import { expect, it } from 'vitest';
import { fuzzDetect } from './detect.js';

it('odd tests in odd directories answer together what each answers alone', async () => {
  const { differ, tests, yes } = await fuzzDetect(20261125, 30_000);
  expect(differ).toEqual([]);
  // Worth something only if both answers are there.
  expect(yes).toBeGreaterThan(tests / 20);
  expect(yes).toBeLessThan((tests * 19) / 20);
});
