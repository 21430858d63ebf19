import { mkdir, rename } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  isDamaged,
  listEntries,
  lookUp,
  publish,
  publishHeader,
  verifyAll,
} from '../../src/cache/index.js';
import { fingerprint } from '../../src/header/index.js';
import { SESSION } from '../session.js';
import {
  answersOf,
  cacheAt,
  FP,
  HEADER,
  layOut,
  names,
  newCache,
  publication,
  tree,
} from './make.js';

const OTHER_HEADER = '/* #undef COMPAT_HAVE_A */\n';
const OTHER = fingerprint(OTHER_HEADER, 'sha256');
const other = { answers: answersOf(OTHER_HEADER) };

describe('looking up', () => {
  it('is a miss in a cache that has no such entry, or is not there', async () => {
    const cache = await newCache();
    expect(await lookUp(SESSION, cache, FP)).toBeUndefined();
    expect(await tree(path.dirname(cache.dir))).toEqual({});
    await publish(SESSION, cache, publication('one', other));
    expect(await lookUp(SESSION, cache, FP)).toBeUndefined();
    expect(await names(cache)).toEqual([OTHER]);
  });

  it("finds an entry in DRBD's layout by its md5, with all that DRBD leaves beside it", async () => {
    const cache = await newCache();
    const md5 = fingerprint(HEADER, 'md5');
    await layOut(path.join(cache.dir, md5), {
      'compat.h': HEADER,
      'compat.patch': 'theirs: J\xfcrgen\n',
      'kernelrelease.txt': '6.9\n\n5.4\n6.9\n',
      'applied_cocci_files.txt': 'bio_alloc\n',
      '.compat.cocci': '',
    });
    expect(await lookUp(SESSION, cache, md5)).toMatchObject({
      form: 'foreign',
      patch: 'theirs: Jürgen\n',
      rules: undefined,
      releases: ['5.4', '6.9'],
    });
  });

  it('looks into the read-only places after its own', async () => {
    const [own, shipped] = [await newCache(), await newCache()];
    const cache = cacheAt(own.dir, [shipped.dir]);
    await publish(SESSION, shipped, publication('shipped'));
    expect((await lookUp(SESSION, cache, FP))?.dir).toBe(path.join(shipped.dir, FP));

    await publishHeader(SESSION, own, publication());
    expect((await lookUp(SESSION, cache, FP))?.patch).toBe(publication('shipped').patch);

    await publish(SESSION, own, publication('own'));
    expect((await lookUp(SESSION, cache, FP))?.patch).toBe(publication('own').patch);
    const isShipped = ({ patch }: { patch: string | undefined }) => patch?.includes('shipped');
    const wanted = await lookUp(SESSION, cache, FP, (entry) => isShipped(entry) === true);
    expect(wanted?.dir).toBe(path.join(shipped.dir, FP));
    expect(await names(shipped)).toEqual([FP]);
  });

  it('finds an entry whose replacement was killed between the two renames', async () => {
    const cache = await newCache();
    await publish(SESSION, cache, publication());
    const before = await tree(path.join(cache.dir, FP));
    await rename(path.join(cache.dir, FP), path.join(cache.dir, `.old-${FP}-00c0ffee`));
    await mkdir(path.join(cache.dir, '.tmp-00c0ffee'));
    expect(await lookUp(SESSION, cache, FP)).toMatchObject({ form: 'complete' });
    expect(await names(cache)).toEqual([FP]);
    expect(await tree(path.join(cache.dir, FP))).toEqual(before);
  });
});

describe('the list of entries', () => {
  it('is empty for a cache that is not there', async () => {
    expect(await listEntries(SESSION, await newCache())).toEqual([]);
  });

  it('holds every entry once, in byte order, damaged ones and those moved away too', async () => {
    const [own, shipped] = [await newCache(), await newCache()];
    const cache = cacheAt(own.dir, [shipped.dir]);
    await publish(SESSION, shipped, publication('shipped'));
    await publish(SESSION, own, publication('own'));
    await publishHeader(SESSION, own, { ...other, releases: [] });
    await layOut(path.join(own.dir, '0'.repeat(64)), { 'compat.h': HEADER });
    await layOut(path.join(own.dir, 'README'), { 'compat.h': HEADER });
    await rename(path.join(own.dir, OTHER), path.join(own.dir, `.old-${OTHER}-00c0ffee`));

    const listed = await listEntries(SESSION, cache);
    expect(listed.map(({ fingerprint }) => fingerprint)).toEqual(
      ['0'.repeat(64), FP, OTHER].sort(),
    );
    expect(listed.filter(isDamaged).map(({ damaged }) => damaged.code)).toEqual(['CACHE_DAMAGED']);
    expect(await names(own)).toEqual(['0'.repeat(64), FP, OTHER, 'README'].sort());
  });

  it('can be verified in every place, hidden entries too', async () => {
    const [own, shipped] = [await newCache(), await newCache()];
    await publish(SESSION, own, publication());
    await layOut(path.join(shipped.dir, FP), { 'compat.h': 'bad' });
    const { sound, damage } = await verifyAll(SESSION, cacheAt(own.dir, [shipped.dir]));
    expect(sound).toBe(1);
    expect(damage.map(({ fingerprint }) => fingerprint)).toEqual([FP]);
    expect(damage[0]?.damaged.message).toContain(path.join(shipped.dir, FP, 'compat.h'));
  });
});
