import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundle, type Entry, lookUp, merge, publish, unbundle } from '../../src/cache/index.js';
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

  it('stays if it is a signed statement and the same patch is made again, by another spatch say', async () => {
    const { cache, dir } = await withSignature();
    await writeFile(path.join(dir, 'key-1.signed'), 'said of it');
    await publish(SESSION, cache, { ...publication(), spatch: '9.9' });
    const files = await tree(dir);
    expect([files['manifest.json'], files['key-1.signed']]).toEqual([
      expect.stringContaining('9.9'),
      'said of it',
    ]);
    expect(Object.keys(files)).not.toContain('signature.asc');
  });

  it('stays if it is a signed statement and the same patch comes in, in place of a stale entry', async () => {
    const { cache, dir } = await withSignature();
    await writeFile(path.join(dir, 'key-1.signed'), 'said of it');
    const there = await newCache();
    const other = await publish(SESSION, there, { ...publication(), spatch: '9.9' });
    await writeFile(path.join(other.dir, 'key-2.signed'), 'said there');
    const carried = unbundle(await bundle(SESSION, there, [FP]), 'b');
    const incoming = [...carried].map(([fingerprint, files]) => ({
      fingerprint,
      files,
      from: 'b',
    }));
    const seen: (string | undefined)[] = [];
    const mayReplace = async (...both: Entry[]) => {
      seen.push(...both.map(({ manifest }) => manifest?.spatch));
      return true;
    };
    await merge(SESSION, cache, incoming, { ...GUARD, mayReplace });
    expect(seen).toEqual([publication().spatch, '9.9']);
    expect(await tree(dir)).toMatchObject({
      'manifest.json': expect.stringContaining('9.9'),
      ...{ 'key-1.signed': 'said of it', 'key-2.signed': 'said there' },
    });
  });

  it('goes with the patch that it was about', async () => {
    const { cache, dir } = await withSignature();
    await publish(SESSION, cache, publication('two'));
    expect(Object.keys(await tree(dir))).not.toContain('signature.asc');
  });
});
