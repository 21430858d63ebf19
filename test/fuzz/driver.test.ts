import { expect, test } from 'vitest';
import { reuseIn } from '../../src/reuse/index.js';
import { orderRules, participating } from '../../src/rules/index.js';
import { findSpatch } from '../../src/spatch/index.js';
import { folders } from '../library/folders.js';
import { SESSION } from '../session.js';
import { fast, oneByOne, textOf } from './apply.js';
import { generatedDriver } from './driver.js';
import { inTemp } from './frame.js';
import { SEED } from './run.js';

/** Some of the rules by which an old kernel is served; scripts/bench-generate takes all that a kernel selects. */
const isWanted = (name: string): boolean => /^[a-d].*__no_present$/.test(name);

test('the library makes of a generated driver what its rules make of it one by one', async (context) => {
  const spatch = await findSpatch(SESSION, ['spatch']);
  if (spatch === undefined) return context.skip('there is no spatch');
  const sources = generatedDriver({ seed: SEED, files: 3, lines: 900, rules: isWanted });
  expect(generatedDriver({ seed: SEED, files: 3, lines: 900, rules: isWanted })).toEqual(sources);
  const all = folders().flatMap(({ rules }) => rules);
  // What a rule touches stands in some source, or it takes no part: a piece of its pair's own may have been left out.
  const wanted = participating(all, sources);
  const rules = orderRules(wanted.filter(({ kind, name }) => kind === 'cocci' && isWanted(name)));
  const expected = await oneByOne(spatch, rules, sources);
  expect(expected).toBeDefined();
  expect(textOf(expected ?? new Map())).not.toEqual(textOf(sources));
  await inTemp(async (dir) => {
    const reuse = reuseIn(dir);
    expect(textOf(await fast(spatch, rules, sources, reuse))).toEqual(
      textOf(expected ?? new Map()),
    );
    expect(textOf(await fast(spatch, rules, sources, reuse))).toEqual(
      textOf(expected ?? new Map()),
    );
  });
}, 300_000);
