import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isDamaged, prune, publish } from '../../src/cache/index.js';
import { fingerprint } from '../../src/header/index.js';
import { SESSION } from '../session.js';
import { compileForChildren, ended, firstWord, startChild } from './compiled.js';
import {
  alone,
  answersOf,
  FP,
  HEADER,
  layOut,
  names,
  newCache,
  publication,
  tree,
} from './make.js';

compileForChildren();

describe('pruning', () => {
  it('removes what is no longer wanted, and nothing of the rest', async () => {
    const cache = await newCache();
    const md5 = fingerprint(HEADER, 'md5');
    await publish(SESSION, cache, publication());
    await publish(SESSION, cache, publication('one', { answers: answersOf(HEADER, 'md5') }));
    await layOut(cache.dir, { README: 'kept' });
    const { [`${FP}/compat.h`]: _, ...before } = await tree(cache.dir);
    expect(await prune(SESSION, cache, (listed) => listed.fingerprint === md5)).toEqual([FP]);
    const kept = Object.entries(before).filter(([name]) => !name.startsWith(FP));
    expect(await tree(cache.dir)).toEqual(Object.fromEntries(kept));
    expect(await names(cache)).toEqual([md5, 'README'].sort());
  });

  it('asks about damaged entries, and removes only those that are not kept', async () => {
    const cache = await newCache();
    const [bad, worse] = ['0'.repeat(64), '1'.repeat(64)];
    await layOut(path.join(cache.dir, bad), { 'compat.h': HEADER });
    await layOut(path.join(cache.dir, worse), {});
    expect(await prune(SESSION, cache, (one) => isDamaged(one) && one.fingerprint === bad)).toEqual(
      [worse],
    );
    expect(await names(cache)).toEqual([bad]);
  });

  it('removes what killed processes left over, and no lock that is held', async () => {
    const cache = await newCache();
    await publish(SESSION, cache, publication());
    const doomed = startChild('hold-lock.mjs', { dir: cache.dir, fingerprint: 'dead' });
    await firstWord(doomed);
    doomed.kill('SIGKILL');
    await ended(doomed);
    await layOut(path.join(cache.dir, '.tmp-1'), { 'compat.h': '' });
    await layOut(path.join(cache.dir, `.old-${FP}-1`), { 'compat.h': '' });
    expect(await names(cache)).toContain('.lock-dead');

    await alone(cache, FP, async () => {
      const removed = await prune(SESSION, cache, () => true);
      expect(removed).toEqual(['.lock-dead', `.old-${FP}-1`, '.tmp-1']);
      expect(await names(cache)).toEqual([`.lock-${FP}`, FP]);
    });
    expect(await names(cache)).toEqual([FP]);
  });

  it('of a cache that is not there removes and makes nothing', async () => {
    const cache = await newCache();
    expect(await prune(SESSION, cache, () => false)).toEqual([]);
    expect(await tree(path.dirname(cache.dir))).toEqual({});
  });
});
