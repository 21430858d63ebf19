import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  type Inputs,
  lookUp,
  type Publication,
  publish,
  publishHeader,
  staleness,
} from '../../src/cache/index.js';
import { parseManifest, printManifest } from '../../src/cache/manifest.js';
import { sha256 } from '../../src/core/bytes.js';
import { SESSION } from '../session.js';
import { FP, HEADER, layOut, newCache, publication } from './make.js';

const made: Publication & Inputs = {
  ...publication(),
  engine: 2,
  options: { args: ['--x'], group: 'together' },
  strict: false,
};
const macros = made.inputs[0]!;
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
    [
      'an engine that makes other patches',
      { ...made, engine: 3 },
      'an older version made it, which ran rules in another way',
    ],
    ['current where a newer engine made it', { ...made, engine: 1 }, undefined],
    ['a source less', { ...made, sources: [h!] }, 'source x.c is gone'],
    [
      'other arguments of spatch',
      { ...made, options: { args: ['--x', '-y'], group: 'together' } },
      'spatch.args changed',
    ],
    [
      'another group',
      { ...made, options: { ...made.options, group: 'each' } },
      'spatch.group changed',
    ],
    [
      'another reading of #if',
      { ...made, options: { ...made.options, arms: 'as-spatch' as const } },
      'spatch.arms changed',
    ],
    [
      'a changed macro file',
      { ...made, inputs: [{ ...macros, sha256: sha256('') }] },
      'input spatch.macro-file changed',
    ],
    ['no macro file any more', { ...made, inputs: [] }, 'input spatch.macro-file is gone'],
    [
      'another iso',
      { ...made, inputs: [macros, { name: '$COCCINELLE_HOME/standard.iso', sha256: sha256('') }] },
      'input $COCCINELLE_HOME/standard.iso is new',
    ],
    [
      'code that was skipped, with spatch.strict',
      { ...made, strict: true },
      'spatch skipped code, and spatch.strict is set',
    ],
  ] satisfies [string, Inputs, string | undefined][])('%s', async (_, today, reason) => {
    const cache = await newCache();
    await publish(SESSION, cache, { ...made, spatch: 'another one' });
    expect(staleness((await lookUp(SESSION, cache, FP))!, today)).toBe(reason);
  });

  it('does not judge an entry without a manifest', async () => {
    const [waiting, foreign] = [await newCache(), await newCache()];
    const today = { ...made, ...publication('two'), engine: made.engine, options: made.options };
    expect(staleness(await publishHeader(SESSION, waiting, made), today)).toBeUndefined();
    await layOut(path.join(foreign.dir, FP), { 'compat.h': HEADER, 'compat.patch': '' });
    expect(staleness((await lookUp(SESSION, foreign, FP))!, today)).toBeUndefined();
  });

  it('is not asked of spatch where no rule needed it', async () => {
    const cache = await newCache();
    const { engine, options, ...none } = { ...made, spatch: 'none', inputs: [], skipped: [] };
    await publish(SESSION, cache, none);
    const entry = (await lookUp(SESSION, cache, FP))!;
    expect(entry.manifest).not.toHaveProperty('options');
    expect(
      staleness(entry, { ...made, engine: engine + 1, options: { ...options, group: 'each' } }),
    ).toBeUndefined();
  });

  it('takes what does not tell its engine, as all of schema 1, for made by an older one', async () => {
    const cache = await newCache();
    const { engine: _, ...before } = made;
    await publish(SESSION, cache, before);
    const found = (await lookUp(SESSION, cache, FP))!;
    const { manifest, ...entry } = found;
    const older = 'an older version made it, which ran rules in another way';
    expect(staleness(found, made)).toBe(older);
    const { patch, rules, sources } = manifest!;
    const first = {
      ...entry,
      manifest: { schema: 1, spatch: '1.3', patch, rules, sources },
    } as const;
    expect(staleness(first, made)).toBe(older);
    const text = JSON.parse(printManifest(first.manifest));
    expect(Object.keys(text)).toEqual(['patch', 'rules', 'schema', 'sources', 'spatch']);
    const bytes = Buffer.from(printManifest(first.manifest));
    expect(parseManifest(bytes, 'manifest.json')).toEqual(first.manifest);
  });
});
