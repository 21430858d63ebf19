import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { byBytes, sha256 } from '../../../src/core/bytes.js';
import { linkAtomic, writeAtomic, writeIfChanged } from '../../../src/core/files/atomic.js';
import { readIfThere } from '../../../src/core/files/missing.js';
import { isPlainPath } from '../../../src/core/files/names.js';
import { withTempDir } from '../../../src/core/files/temp-dir.js';
import { explainWriteError } from '../../../src/core/files/write-errors.js';
import { SESSION } from '../../session.js';

const dir = mkdtempSync(path.join(os.tmpdir(), 'core files '));
afterAll(() => rmSync(dir, { recursive: true }));

describe('byBytes', () => {
  it('orders by UTF-8 bytes, where UTF-16 and locales do not', () => {
    expect(['b', 'B', '_', 'ä', 'a', '\u{1f600}', '\uffee'].sort(byBytes)).toEqual([
      'B',
      '_',
      'a',
      'b',
      'ä',
      '\uffee',
      '\u{1f600}',
    ]);
  });

  it('is an order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(Math.sign(byBytes(a, b))).toBe(-Math.sign(byBytes(b, a)) + 0);
      }),
    );
  });
});

describe('writing', () => {
  it('makes the directory, and replaces the file', async () => {
    const file = path.join(dir, 'a/b/c');
    await writeAtomic(file, 'one');
    await writeAtomic(file, Buffer.from([0xff]));
    expect(readFileSync(file)).toEqual(Buffer.from([0xff]));
  });

  it('leaves a file alone that has these bytes', async () => {
    const file = path.join(dir, 'same');
    expect(await writeIfChanged(file, 'x')).toBe(true);
    const { mtimeNs } = statSync(file, { bigint: true });
    expect(await writeIfChanged(file, 'x')).toBe(false);
    expect(statSync(file, { bigint: true }).mtimeNs).toBe(mtimeNs);
    expect(await writeIfChanged(file, 'y')).toBe(true);
  });

  it('explains a full disk or quota, and nothing else', () => {
    for (const code of ['ENOSPC', 'EDQUOT']) {
      const explained = explainWriteError('/a/b', Object.assign(new Error('x'), { code }));
      expect(explained).toMatchObject({
        code: 'DISK_FULL',
        message: expect.stringMatching('/a/b'),
      });
    }
    const other = Object.assign(new Error('x'), { code: 'EIO' });
    expect(explainWriteError('/a/b', other)).toBe(other);
  });
});

describe('linkAtomic', () => {
  it('makes a link, and points it elsewhere', async () => {
    const link = path.join(dir, 'links/now');
    await linkAtomic(link, 'a');
    await linkAtomic(link, 'b');
    expect(readlinkSync(link)).toBe('b');
    expect(readdirSync(path.dirname(link))).toEqual(['now']);
  });
});

describe('readIfThere', () => {
  it('tells a missing file from one that cannot be read', async () => {
    expect(await readIfThere(path.join(dir, 'none'))).toBeUndefined();
    expect(await readIfThere('/etc/passwd/none')).toBeUndefined();
    await expect(readIfThere(dir)).rejects.toMatchObject({ code: 'EISDIR' });
  });
});

describe('withTempDir', () => {
  it('removes it, whether the work succeeds or not', async () => {
    const kept = await withTempDir(SESSION, async (temp) => {
      await writeAtomic(path.join(temp, 'x/y'), '');
      return temp;
    });
    expect(existsSync(kept)).toBe(false);
    let failed = '';
    const failing = withTempDir(SESSION, async (temp) => {
      failed = temp;
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(existsSync(failed)).toBe(false);
  });

  it('passes over a TMPDIR whose name make could not take', async () => {
    const old = process.env.TMPDIR;
    process.env.TMPDIR = dir;
    try {
      expect(await withTempDir(SESSION, async (temp) => temp)).toMatch(/^\/tmp\/compat-gen-\w+$/);
    } finally {
      if (old === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = old;
    }
  });
});

describe('isPlainPath', () => {
  it.each(['/a/b-c_d.e+f@g,h~', 'x'])('takes %j', (name) => expect(isPlainPath(name)).toBe(true));
  it.each(['', 'a b', "a'b", 'a"b', 'a\nb', 'a$b', 'a#b', 'a:b', 'a%b', 'a\\b', 'ä', 'a(b', 'a;b'])(
    'refuses %j',
    (name) => expect(isPlainPath(name)).toBe(false),
  );
});

describe('sha256', () => {
  it('is what sha256sum prints', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
