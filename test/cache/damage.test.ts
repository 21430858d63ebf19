import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cache, lookUp, publish, publishHeader } from '../../src/cache/index.js';
import { sha256 } from '../../src/core/bytes.js';
import { fingerprint } from '../../src/header/index.js';
import { SESSION } from '../session.js';
import { cacheAt, FP, HEADER, layOut, newCache, publication, tree } from './make.js';

const GUARDED = ['compat.h', 'compat.patch', 'rules.txt', 'manifest.json', 'SHA256SUMS'];

/**
 * A sound entry, seen as one of a place that is only read: there damage is believed without a lock.
 */
async function publishedElsewhere() {
  const { cache, file } = await published();
  return { file, cache: cacheAt('/nowhere', [cache.dir]) };
}

async function published(): Promise<{ cache: Cache; file: (name: string) => string }> {
  const cache = await newCache();
  const { dir } = await publish(SESSION, cache, publication());
  return { cache, file: (name) => path.join(dir, name) };
}

function damage(words: string) {
  return { code: 'CACHE_DAMAGED', exitCode: 8, message: expect.stringContaining(words) };
}

describe('an entry that contradicts itself', () => {
  it.each(GUARDED)('is noticed whichever byte of %s changes', async (name) => {
    const { cache, file } = await publishedElsewhere();
    const sound = await readFile(file(name));
    for (let at = 0; at < sound.length; at++) {
      const bytes = Buffer.from(sound);
      bytes[at] = sound.readUInt8(at) ^ (1 << (at % 8));
      await writeFile(file(name), bytes);
      await expect(lookUp(SESSION, cache, FP), `byte ${at}`).rejects.toMatchObject({
        code: 'CACHE_DAMAGED',
        hint: expect.stringContaining('compat-gen cache verify'),
      });
    }
    await writeFile(file(name), sound);
    expect(await lookUp(SESSION, cache, FP)).toMatchObject({ form: 'complete' });
  });

  it.each(GUARDED)('is noticed when %s is cut short, grows or is lost', async (name) => {
    const { cache, file } = await publishedElsewhere();
    const sound = await readFile(file(name));
    const cuts = fc.nat(sound.length - 1).map((length) => sound.subarray(0, length));
    const growths = fc
      .uint8Array({ minLength: 1, maxLength: 20 })
      .map((more) => Buffer.concat([sound, more]));
    await fc.assert(
      fc.asyncProperty(fc.oneof(cuts, growths), async (bytes) => {
        await writeFile(file(name), bytes);
        await expect(lookUp(SESSION, cache, FP)).rejects.toMatchObject({ code: 'CACHE_DAMAGED' });
      }),
      { numRuns: 40 },
    );
    await rm(file(name));
    await expect(lookUp(SESSION, cache, FP)).rejects.toMatchObject(damage(''));
  });

  it('is not a kernelrelease.txt, whatever it holds', async () => {
    const { cache, file } = await published();
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), async (bytes) => {
        await writeFile(file('kernelrelease.txt'), bytes);
        const entry = await lookUp(SESSION, cache, FP);
        expect(entry?.form).toBe('complete');
        for (const release of entry!.releases) expect(release).toMatch(/^[!-~]+$/);
      }),
    );
    await rm(file('kernelrelease.txt'));
    expect(await lookUp(SESSION, cache, FP)).toMatchObject({ form: 'complete', releases: [] });
  });

  it('says which file, what was expected and what was found', async () => {
    const { cache, file } = await published();
    await writeFile(file('compat.h'), 'x');
    await expect(lookUp(SESSION, cache, FP)).rejects.toThrow(
      `${file('compat.h')} is not what its directory is named after: expected sha256 ${FP}, found ${sha256('x')}`,
    );
    await writeFile(file('compat.h'), HEADER);
    await writeFile(file('rules.txt'), 'second_no\nother\n');
    await expect(lookUp(SESSION, cache, FP)).rejects.toThrow(
      `${file('rules.txt')} is not what manifest.json says: expected "first_yes", found "other"`,
    );
  });

  it('is told from one that a newer version made', async () => {
    const { cache, file } = await published();
    const newer = JSON.stringify({ schema: 3, patches: [] });
    await writeFile(file('manifest.json'), newer);
    await writeFile(file('SHA256SUMS'), `${sha256(newer)}  manifest.json\n`);
    await expect(lookUp(SESSION, cache, FP)).rejects.toMatchObject({
      ...damage('newer version of compat-gen: expected schema 2, found 3'),
      hint: expect.stringContaining('Use that version'),
    });
    const before = await tree(cache.dir);
    await expect(publish(SESSION, cache, publication('two'))).rejects.toMatchObject(
      damage('newer'),
    );
    expect(await tree(cache.dir)).toEqual(before);
  });

  it('can be an entry without compat.h, an empty one, or a file', async () => {
    const cache = await newCache();
    const dir = path.join(cache.dir, FP);
    await layOut(dir, { 'compat.patch': '' });
    await expect(lookUp(SESSION, cache, FP)).rejects.toMatchObject(damage('compat.h is missing'));
    await rm(dir, { recursive: true });
    await mkdir(dir);
    await expect(lookUp(SESSION, cache, FP)).rejects.toMatchObject(damage('compat.h is missing'));
    await rm(dir, { recursive: true });
    await writeFile(dir, '');
    await expect(lookUp(SESSION, cache, FP)).rejects.toMatchObject(damage('should be a directory'));
  });

  it('can be a header-only entry with a wrong compat.h', async () => {
    const cache = await newCache();
    const { dir } = await publishHeader(SESSION, cache, publication());
    await writeFile(path.join(dir, 'compat.h'), '#define COMPAT_HAVE_B\n');
    await expect(lookUp(SESSION, cache, FP)).rejects.toMatchObject(damage('compat.h'));
  });

  it('can be a compat.h with the right digest and lines that are none', async () => {
    const cache = await newCache();
    const text = '#include "/etc/passwd"\n';
    const name = fingerprint(text, 'sha256');
    await layOut(path.join(cache.dir, name), { 'compat.h': text });
    await expect(lookUp(SESSION, cache, name)).rejects.toMatchObject(damage('compat.h'));
  });
});

describe('links and other oddities in an entry', () => {
  it('refuses a link that leads out of the entry', async () => {
    const { cache, file } = await published();
    const outside = path.join(path.dirname(cache.dir), 'patch');
    await writeFile(outside, publication().patch, 'latin1');
    await rm(file('compat.patch'));
    await symlink('../../patch', file('compat.patch'));
    await expect(lookUp(SESSION, cache, FP)).rejects.toMatchObject(
      damage('leads out of its entry'),
    );
  });

  it('takes a link that stays within, and refuses one that leads nowhere', async () => {
    const { cache, file } = await published();
    const patch = await readFile(file('compat.patch'));
    await writeFile(file('kept.patch'), patch);
    await rm(file('compat.patch'));
    await symlink('kept.patch', file('compat.patch'));
    expect(await lookUp(SESSION, cache, FP)).toMatchObject({ patch: publication().patch });
    await rm(file('kept.patch'));
    await expect(lookUp(SESSION, cache, FP)).rejects.toMatchObject(damage('leads nowhere'));
  });

  it('refuses an entry that is a link', async () => {
    const { cache, file } = await published();
    const other = await newCache();
    await mkdir(other.dir, { recursive: true });
    await symlink(path.dirname(file('')), path.join(other.dir, FP));
    await expect(lookUp(SESSION, other, FP)).rejects.toMatchObject(damage('should be a directory'));
    expect(await lookUp(SESSION, cache, FP)).toBeDefined();
  });

  it('does not wait for a FIFO', async () => {
    const { cache, file } = await published();
    await rm(file('kernelrelease.txt'));
    execFileSync('mkfifo', [file('kernelrelease.txt')]);
    await expect(lookUp(SESSION, cache, FP)).rejects.toMatchObject(
      damage('should be a regular file'),
    );
  });
});
