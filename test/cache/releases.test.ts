import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lookUp, publish } from '../../src/cache/index.js';
import { cpuMs } from '../cpu-time.js';
import { SESSION } from '../session.js';
import { compileForChildren, ended, startChild } from './compiled.js';
import {
  addReleaseTo,
  cacheAt,
  FP,
  HEADER,
  layOut,
  names,
  newCache,
  publication,
  tree,
} from './make.js';

compileForChildren();

describe('kernelrelease.txt', () => {
  it('grows in byte order, and is not written for a release it has', async () => {
    const cache = await newCache();
    const { dir } = await publish(SESSION, cache, publication('one', { releases: ['6.9'] }));
    const before = await tree(dir);
    expect(await addReleaseTo(cache, FP, '6.10')).toBe(true);
    expect(await addReleaseTo(cache, FP, '6.2-')).toBe(true);
    const { mtimeNs } = await lstat(path.join(dir, 'kernelrelease.txt'), { bigint: true });
    expect(await addReleaseTo(cache, FP, '6.10')).toBe(false);
    const after = await lstat(path.join(dir, 'kernelrelease.txt'), { bigint: true });
    expect(after.mtimeNs).toBe(mtimeNs);
    expect(await tree(dir)).toEqual({ ...before, 'kernelrelease.txt': '6.10\n6.2-\n6.9\n' });
    expect(await names(cache)).toEqual([FP]);
  });

  it('is the one file of a foreign entry that changes', async () => {
    const cache = await newCache();
    const dir = path.join(cache.dir, FP);
    await layOut(dir, { 'compat.h': HEADER, 'compat.patch': '', 'kernelrelease.txt': '\n6.9\n' });
    expect(await addReleaseTo(cache, FP, '5.4')).toBe(true);
    expect(await tree(dir)).toEqual({
      'compat.h': HEADER,
      'compat.patch': '',
      'kernelrelease.txt': '5.4\n6.9\n',
    });
  });

  it('of 100,000 lines takes another one in time', async () => {
    const cache = await newCache();
    const lines = Array.from({ length: 100_000 }, (_, at) => `6.${at + 100_000}\n`);
    await layOut(path.join(cache.dir, FP), {
      'compat.h': HEADER,
      'compat.patch': '',
      'kernelrelease.txt': lines.reverse().join(''),
    });
    const start = cpuMs();
    expect(await addReleaseTo(cache, FP, '7.1')).toBe(true);
    expect((await lookUp(SESSION, cache, FP))?.releases).toHaveLength(100_001);
    expect(cpuMs() - start).toBeLessThan(20_000);
  });

  it('is not touched in a place that is only read, nor made for an entry that is not there', async () => {
    const [own, shipped] = [await newCache(), await newCache()];
    await publish(SESSION, shipped, publication());
    const before = await tree(shipped.dir);
    expect(await addReleaseTo(cacheAt(own.dir, [shipped.dir]), FP, '5.4')).toBe(false);
    expect(await tree(shipped.dir)).toEqual(before);
    expect(await tree(path.dirname(own.dir))).toEqual({});
  });

  it('keeps every line that processes add at once', async () => {
    const cache = await newCache();
    const { dir } = await publish(SESSION, cache, publication('one', { releases: [] }));
    const releases = ['6.1', '6.2', '6.3', '6.4', '6.5', '6.6'];
    const children = releases.map((release) =>
      startChild('note-release.mjs', { dir: cache.dir, fingerprint: FP, release }),
    );
    expect(await Promise.all(children.map(ended))).toEqual(releases.map(() => 0));
    expect((await tree(dir))['kernelrelease.txt']).toBe(`${releases.join('\n')}\n`);
    expect(await names(cache)).toEqual([FP]);
  });
});
