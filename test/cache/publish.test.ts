import { execFileSync } from 'node:child_process';
import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lookUp, publish, publishHeader } from '../../src/cache/index.js';
import { sha256 } from '../../src/core/bytes.js';
import { fingerprint } from '../../src/header/index.js';
import { SESSION, sessionWith } from '../session.js';
import { answersOf, FP, HEADER, layOut, names, newCache, publication, tree } from './make.js';

describe('publishing an entry', () => {
  it('writes the files of the contract, and nothing else stays', async () => {
    const cache = await newCache();
    const entry = await publish(SESSION, cache, publication());
    expect(await names(cache)).toEqual([FP]);
    const files = await tree(path.join(cache.dir, FP));
    expect(Object.keys(files).sort()).toEqual([
      'SHA256SUMS',
      'compat.h',
      'compat.patch',
      'kernelrelease.txt',
      'manifest.json',
      'rules.txt',
    ]);
    expect(files['compat.h']).toBe(HEADER);
    expect(files['compat.patch']).toBe(publication().patch);
    expect(files['rules.txt']).toBe('second_no\nfirst_yes\n');
    expect(files['kernelrelease.txt']).toBe('6.1.0-50-amd64\n');
    expect(JSON.parse(files['manifest.json']!)).toMatchObject({
      schema: 2,
      spatch: '1.3',
      patch: { sha256: sha256(Buffer.from(publication().patch, 'latin1')) },
    });
    expect(entry).toEqual(await lookUp(SESSION, cache, FP));
    expect(entry).toMatchObject({ form: 'complete', rules: ['second_no', 'first_yes'] });
    expect([...entry.answers.macros]).toEqual([
      ['COMPAT_HAVE_A', true],
      ['COMPAT_HAVE_B', false],
    ]);
  });

  it('gives a SHA256SUMS that the real sha256sum accepts', async () => {
    const cache = await newCache();
    const { dir } = await publish(SESSION, cache, publication());
    const said = execFileSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], { cwd: dir });
    expect(String(said)).toBe('compat.h: OK\ncompat.patch: OK\nrules.txt: OK\nmanifest.json: OK\n');
  });

  it('gives the same bytes whatever the order of sources and releases', async () => {
    const [one, other] = [await newCache(), await newCache()];
    const some = publication('one', { releases: ['6.1', '5.10', '6.1'] });
    await publish(SESSION, one, some);
    await publish(SESSION, other, {
      ...some,
      sources: [...some.sources].reverse(),
      releases: ['5.10', '6.1'],
    });
    expect(await tree(one.dir)).toEqual(await tree(other.dir));
  });

  it('takes an empty patch and no rules: nothing to change', async () => {
    const cache = await newCache();
    await publish(SESSION, cache, publication('none', { patch: '', rules: [] }));
    const entry = await lookUp(SESSION, cache, FP);
    expect(entry).toMatchObject({ patch: '', rules: [], form: 'complete' });
    const sums = ['-c', '--strict', 'SHA256SUMS'];
    expect(() => execFileSync('sha256sum', sums, { cwd: entry!.dir })).not.toThrow();
  });

  it('replaces a stale entry and keeps the releases seen', async () => {
    const cache = await newCache();
    await publish(SESSION, cache, publication('one'));
    await publish(SESSION, cache, publication('two', { releases: ['5.10.0-32-amd64'] }));
    expect(await names(cache)).toEqual([FP]);
    const files = await tree(path.join(cache.dir, FP));
    expect(files['compat.patch']).toBe(publication('two').patch);
    expect(files['kernelrelease.txt']).toBe('5.10.0-32-amd64\n6.1.0-50-amd64\n');
  });

  it('leaves the files alone when the same entry is published again', async () => {
    const cache = await newCache();
    const { dir } = await publish(SESSION, cache, publication());
    const before = await lstat(path.join(dir, 'compat.patch'));
    const again = await publish(SESSION, cache, publication('one', { releases: ['6.2'] }));
    expect((await lstat(path.join(dir, 'compat.patch'))).ino).toBe(before.ino);
    expect(again.releases).toEqual(['6.1.0-50-amd64', '6.2']);
    expect((await tree(dir))['kernelrelease.txt']).toBe('6.1.0-50-amd64\n6.2\n');
  });

  it('leaves an entry readable by others as the umask says', async () => {
    const cache = await newCache();
    const { dir } = await publish(SESSION, cache, publication());
    const wanted = 0o777 & ~process.umask();
    expect((await lstat(dir)).mode & 0o777).toBe(wanted);
  });

  it('is named by md5 where the project chose so', async () => {
    const cache = await newCache();
    const md5 = fingerprint(HEADER, 'md5');
    await publish(SESSION, cache, publication('one', { answers: answersOf(HEADER, 'md5') }));
    expect(await names(cache)).toEqual([md5]);
    expect(await lookUp(SESSION, cache, md5)).toMatchObject({ form: 'complete' });
  });

  it('refuses a release with a line end and writes nothing', async () => {
    const cache = await newCache();
    const wrong = publication('one', { releases: ['6.1\n6.2'] });
    await expect(publish(SESSION, cache, wrong)).rejects.toMatchObject({ code: 'BUG' });
    await expect(lstat(path.join(cache.dir, FP))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('refuses a rule name with a line end before anything is in place', async () => {
    const cache = await newCache();
    const wrong = publication('one', { rules: [{ name: 'a\nb', sha256: sha256('') }] });
    await expect(publish(SESSION, cache, wrong)).rejects.toMatchObject({ code: 'CACHE_DAMAGED' });
    expect(await names(cache)).toEqual([]);
  });

  it('does not start once the user has interrupted', async () => {
    const cache = await newCache();
    const stopped = sessionWith({ signal: AbortSignal.abort() });
    await expect(publish(stopped, cache, publication())).rejects.toMatchObject({
      code: 'INTERRUPTED',
    });
    await expect(lstat(cache.dir)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('publishing a compat.h that waits for its patch', () => {
  it('writes compat.h and kernelrelease.txt, and the patch comes later', async () => {
    const cache = await newCache();
    const entry = await publishHeader(SESSION, cache, publication());
    expect(entry).toMatchObject({ form: 'header only', patch: undefined, rules: undefined });
    expect(await tree(cache.dir)).toEqual({
      [`${FP}/compat.h`]: HEADER,
      [`${FP}/kernelrelease.txt`]: '6.1.0-50-amd64\n',
    });
    await publish(SESSION, cache, publication('one', { releases: [] }));
    expect(await lookUp(SESSION, cache, FP)).toMatchObject({
      form: 'complete',
      releases: ['6.1.0-50-amd64'],
    });
  });

  it('takes nothing away from an entry that has its patch', async () => {
    const cache = await newCache();
    await publish(SESSION, cache, publication());
    const before = await tree(cache.dir);
    await publishHeader(SESSION, cache, publication('one', { releases: ['6.2'] }));
    expect(await tree(cache.dir)).toEqual({
      ...before,
      [`${FP}/kernelrelease.txt`]: '6.1.0-50-amd64\n6.2\n',
    });
  });
});

describe('publishing where a foreign entry lies', () => {
  const drbd = { 'compat.h': HEADER, 'compat.patch': 'theirs\n', 'kernelrelease.txt': '6.9\n' };

  it('leaves it alone', async () => {
    const cache = await newCache();
    await layOut(path.join(cache.dir, FP), drbd);
    await expect(publish(SESSION, cache, publication())).rejects.toMatchObject({ code: 'USAGE' });
    expect(await tree(path.join(cache.dir, FP))).toEqual(drbd);
    expect(await names(cache)).toEqual([FP]);
  });

  it('replaces it when asked, and keeps its releases', async () => {
    const cache = await newCache();
    await layOut(path.join(cache.dir, FP), drbd);
    const entry = await publish(SESSION, cache, publication('one', { replaceForeign: true }));
    expect(entry).toMatchObject({ form: 'complete', releases: ['6.1.0-50-amd64', '6.9'] });
    expect((await tree(entry.dir))['compat.patch']).toBe(publication().patch);
  });
});
