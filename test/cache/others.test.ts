import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundle, lookUp, merge, publish, unbundle } from '../../src/cache/index.js';
import { SESSION } from '../session.js';
import { addReleaseTo, FP, newCache, publication, tree } from './make.js';

const GUARD = { check: () => {}, admit: async () => {}, mayReplace: async () => false };

describe('a file of an entry that this version does not know', () => {
  const withSignature = async () => {
    const cache = await newCache();
    const { dir } = await publish(SESSION, cache, publication());
    await writeFile(path.join(dir, 'signature.asc'), 'signed');
    return { cache, dir };
  };

  it('is listed and ignored', async () => {
    const { cache } = await withSignature();
    expect(await lookUp(SESSION, cache, FP)).toMatchObject({
      form: 'complete',
      others: ['signature.asc'],
    });
  });

  it('is carried to another cache, and stays when a release is noted', async () => {
    const { cache, dir } = await withSignature();
    const carried = await bundle(SESSION, cache, [FP]);
    const there = await newCache();
    const incoming = [...unbundle(carried, 'b')].map(([fingerprint, files]) => ({
      fingerprint,
      files,
      from: 'b',
    }));
    expect(await merge(SESSION, there, incoming, GUARD)).toEqual([
      { fingerprint: FP, done: 'added' },
    ]);
    expect(await tree(path.join(there.dir, FP))).toEqual(await tree(dir));
    await addReleaseTo(there, FP, '6.9');
    expect((await tree(path.join(there.dir, FP)))['signature.asc']).toBe('signed');
  });

  it('is added to the same entry that lacks it', async () => {
    const { cache } = await withSignature();
    const files = new Map([...(await bundle(SESSION, cache, [FP]))]);
    const there = await newCache();
    const { dir } = await publish(SESSION, there, publication());
    const [[fingerprint, own] = ['', new Map()]] = [...unbundle(files, 'b')];
    const merged = await merge(SESSION, there, [{ fingerprint, files: own, from: 'b' }], GUARD);
    expect(merged).toEqual([{ fingerprint: FP, done: 'replaced' }]);
    expect((await tree(dir))['signature.asc']).toBe('signed');
  });

  it('goes with the patch that it was about', async () => {
    const { cache, dir } = await withSignature();
    await publish(SESSION, cache, publication('two'));
    expect(Object.keys(await tree(dir))).not.toContain('signature.asc');
  });
});
