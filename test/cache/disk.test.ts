import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished, type TestContext } from 'vitest';
import { lookUp, openCache, prune, publish } from '../../src/cache/index.js';
import { silent } from '../../src/core/log.js';
import type { Warning } from '../../src/core/warnings.js';
import { makeReadOnly, mountTmpfs, needsRoot } from '../as-root.js';
import { SESSION, sessionWith } from '../session.js';
import {
  addReleaseTo,
  cacheAt,
  FORM,
  FP,
  layOut,
  names,
  publication,
  scratch,
  tree,
} from './make.js';

/** A file system of its own, gone after the test. */
async function mounted(context: TestContext, size: string): Promise<string> {
  needsRoot(context);
  const dir = await mkdtemp(path.join(os.tmpdir(), 'compat-gen-mount-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  mountTmpfs(dir, `size=${size}`);
  return dir;
}

describe('a full disk', () => {
  const big = publication('big', { patch: 'x'.repeat(300_000) });

  it('is said, and no half entry stays', async (context) => {
    const cache = cacheAt(await mounted(context, '128k'));
    await expect(publish(SESSION, cache, big)).rejects.toMatchObject({
      code: 'DISK_FULL',
      message: expect.stringContaining(FP),
    });
    expect(await names(cache)).toEqual([]);
  });

  it('leaves the entry that was there', async (context) => {
    const cache = cacheAt(await mounted(context, '128k'));
    await publish(SESSION, cache, publication('small'));
    const before = await tree(cache.dir);
    await expect(publish(SESSION, cache, big)).rejects.toMatchObject({ code: 'DISK_FULL' });
    expect(await tree(cache.dir)).toEqual(before);
    expect(await names(cache)).toEqual([FP]);
  });

  it('is not a read-only one, and does not hinder reading', async (context) => {
    const dir = await mounted(context, '64k');
    const cache = cacheAt(dir);
    await publish(SESSION, cache, publication());
    await expect(layOut(dir, { filler: Buffer.alloc(100_000) })).rejects.toThrow('ENOSPC');
    expect(
      (await openCache({ dir, fallbackDir: '/nowhere', origins: '/nowhere', form: FORM })).dir,
    ).toBe(dir);
    expect(await lookUp(SESSION, cache, FP)).toMatchObject({ form: 'complete' });
    await expect(addReleaseTo(cache, FP, '5.4')).rejects.toMatchObject({ code: 'DISK_FULL' });
    expect((await readFile(path.join(dir, FP, 'kernelrelease.txt'), 'utf8')).trim()).toBe(
      '6.1.0-50-amd64',
    );
  });
});

describe('a cache that cannot be written', () => {
  it('is looked into, and another one is written', async (context) => {
    const dir = await mounted(context, '1m');
    const shipped = cacheAt(dir);
    await publish(SESSION, shipped, publication('shipped'));
    const before = await tree(dir);
    makeReadOnly(dir);

    const warnings: Warning[] = [];
    const log = { ...silent, warn: (warning: Warning) => warnings.push(warning) };
    const fallbackDir = path.join(await scratch(), 'not yet', 'there');
    const cache = await openCache({ dir, fallbackDir, origins: '/nowhere', form: FORM });
    expect(cache).toMatchObject({ dir: fallbackDir, also: [dir] });

    expect((await lookUp(SESSION, cache, FP))?.dir).toBe(path.join(dir, FP));
    expect(await addReleaseTo(cache, FP, '5.4')).toBe(false);
    await publish(sessionWith({ log }), cache, publication('own'));
    expect(warnings).toEqual([{ kind: 'cache-read-only', dir, instead: fallbackDir }]);
    expect((await lookUp(SESSION, cache, FP))?.dir).toBe(path.join(fallbackDir, FP));
    expect(await prune(SESSION, cache, () => false)).toEqual([FP]);
    expect(await tree(dir)).toEqual(before);
  });

  it('is one whose module directory cannot be written, before there is a cache', async (context) => {
    const module = await mounted(context, '1m');
    makeReadOnly(module);
    const dir = path.join(module, 'cocci_cache');
    const fallbackDir = path.join(await scratch(), 'c');
    const cache = await openCache({ dir, fallbackDir, origins: '/nowhere', form: FORM });
    expect(cache).toMatchObject({ dir: fallbackDir, also: [dir], form: FORM });
    expect(await lookUp(SESSION, cache, FP)).toBeUndefined();
  });

  it('turned read-only after it was opened, reads on and notes nothing', async (context) => {
    const dir = await mounted(context, '1m');
    const cache = cacheAt(dir);
    await publish(SESSION, cache, publication());
    makeReadOnly(dir);
    expect(await lookUp(SESSION, cache, FP)).toMatchObject({ form: 'complete' });
    expect(await lookUp(SESSION, cache, '0'.repeat(64))).toBeUndefined();
    expect(await addReleaseTo(cache, FP, '5.4')).toBe(false);
    await expect(publish(SESSION, cache, publication('two'))).rejects.toThrow('EROFS');
  });
});

describe('opening a cache', () => {
  it('makes nothing, be it there or not', async () => {
    const root = await scratch();
    const dir = path.join(root, 'cocci_cache');
    const request = { dir, fallbackDir: '/nowhere', origins: '/nowhere', form: FORM };
    expect(await openCache(request)).toMatchObject({ dir, also: [] });
    expect(await tree(root)).toEqual({});
    await mkdir(dir);
    expect(await openCache(request)).toMatchObject({ dir, also: [] });
    expect(await names(cacheAt(dir))).toEqual([]);
  });
});
