import { expect, test } from 'vitest';
import { treeOf } from '../detect/ask.js';
import { KERNELS } from '../e2e/kernels.js';
import { turnOf } from '../turn-of.js';
import { folders } from './folders.js';
import { oneWayOn } from './forms.js';
import { ONE_WAY } from './unproven.js';

/** One rule in three, which its name decides; all where this is set. */
const ALL = process.env.COMPAT_TEST_ALL !== undefined;
const isTaken = (name: string): boolean => ALL || turnOf(name) % 5 === 1;

/**
 * Drivers hold the form of their own time: what a rule writes for older kernels is what an older driver says, and the newest kernel
 * has to take it, or a rule for it.
 */
test('what rules write for older kernels builds on the newest, or is rewritten there', async () => {
  const newest = KERNELS.at(-1)!;
  const oneWay = await oneWayOn(await treeOf(newest), folders(), isTaken);
  expect(oneWay.sort()).toEqual([...ONE_WAY].filter(isTaken).sort());
}, 1_800_000);
