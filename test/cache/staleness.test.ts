import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lookUp, publish, publishHeader, staleness } from '../../src/cache/index.js';
import { sha256 } from '../../src/core/bytes.js';
import { SESSION } from '../session.js';
import { FP, HEADER, layOut, newCache, publication } from './make.js';

const made = publication();
const [first, second] = made.rules;
const [x, h] = made.sources;

describe('staleness', () => {
  it.each([
    ['current', made, undefined],
    ['current whatever the order of the sources', { ...made, sources: [h!, x!] }, undefined],
    [
      'a changed rule',
      { ...made, rules: [first!, { ...second!, sha256: sha256('') }] },
      'rule first_yes changed',
    ],
    [
      'a new rule',
      { ...made, rules: [{ name: 'z', sha256: sha256('') }, ...made.rules] },
      'rule z is new',
    ],
    ['a rule less', { ...made, rules: [first!] }, 'rule first_yes is gone'],
    [
      'another order of the rules',
      { ...made, rules: [second!, first!] },
      'rule first_yes stands elsewhere in the order',
    ],
    [
      'a changed source',
      { ...made, sources: [{ ...x!, sha256: sha256('') }, h!] },
      'source x.c changed',
    ],
    [
      'a new source',
      { ...made, sources: [...made.sources, { path: 'y.c', sha256: sha256('') }] },
      'source y.c is new',
    ],
    ['a source less', { ...made, sources: [h!] }, 'source x.c is gone'],
  ])('%s', async (_, today, reason) => {
    const cache = await newCache();
    await publish(SESSION, cache, { ...made, spatch: 'another one' });
    expect(staleness((await lookUp(SESSION, cache, FP))!, today)).toBe(reason);
  });

  it('does not judge an entry without a manifest', async () => {
    const [waiting, foreign] = [await newCache(), await newCache()];
    const today = publication('two');
    expect(staleness(await publishHeader(SESSION, waiting, made), today)).toBeUndefined();
    await layOut(path.join(foreign.dir, FP), { 'compat.h': HEADER, 'compat.patch': '' });
    expect(staleness((await lookUp(SESSION, foreign, FP))!, today)).toBeUndefined();
  });
});
