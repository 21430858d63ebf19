import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type CopyResult, syncCopy } from '../../../src/build/copy/sync.js';
import { cpuMs } from '../../cpu-time.js';
import { bytes, fileSet, writeFiles } from '../../patch/files.js';
import { SESSION, sessionWith } from '../../session.js';

const LIST = '.compat-gen-files';
const LONG_AGO = new Date('2001-01-01');

let dir: string;
let from: string;
let to: string;

beforeEach(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'sync-test-'));
  from = path.join(dir, 'source dir');
  to = path.join(dir, 'build\n"dir"');
  await mkdir(from);
});
afterEach(() => rm(dir, { recursive: true }));

async function sync(files: string[], patched: Record<string, string> = {}): Promise<CopyResult> {
  return syncCopy(SESSION, { from, to, files, patched: fileSet(patched) });
}

async function sources(files: Record<string, string>): Promise<void> {
  await writeFiles(from, fileSet(files));
}

/** All files below a directory, without our list, each with its bytes. */
async function tree(root: string): Promise<Record<string, string>> {
  const found = await readdir(root, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile() && entry.name !== LIST);
  const pairs = files.map(async (entry) => {
    const full = path.join(entry.parentPath, entry.name);
    return [path.relative(root, full), await readFile(full, 'latin1')] as const;
  });
  return Object.fromEntries((await Promise.all(pairs)).sort());
}

describe('syncCopy', () => {
  it('copies files, and puts patched bytes in place of the source’s', async () => {
    await sources({
      'x.c': 'x\r\n\xff',
      'd/e/y.h': 'y\n',
      'na me\n".c': '',
      Kbuild: 'obj-m := x.o\n',
    });
    const result = await sync(['x.c', 'na me\n".c', 'd/e/y.h'], { 'x.c': 'patched\xfe' });
    expect(result).toEqual({ written: ['d/e/y.h', 'na me\n".c', 'x.c'], removed: [] });
    expect(await tree(to)).toEqual({ 'x.c': 'patched\xfe', 'd/e/y.h': 'y\n', 'na me\n".c': '' });
  });

  it('touches nothing that is right already', async () => {
    await sources({ 'x.c': '1\n', 'y.c': '2\n', 'z.c': '3\n' });
    const files = ['x.c', 'y.c', 'z.c'];
    await sync(files, { 'z.c': 'three\n' });
    for (const file of [...files, LIST]) await utimes(path.join(to, file), LONG_AGO, LONG_AGO);
    await sources({ 'x.c': '1\n', 'y.c': 'B\n' });
    expect(await sync(files, { 'z.c': 'three\n' })).toEqual({ written: ['y.c'], removed: [] });
    const times = await Promise.all(
      files.map(async (file) => (await stat(path.join(to, file))).mtime),
    );
    expect(times.map((time) => time.getTime() === LONG_AGO.getTime())).toEqual([true, false, true]);
    expect((await stat(path.join(to, LIST))).mtime).toEqual(LONG_AGO);
  });

  it('fixes what was changed in the copy', async () => {
    await sources({ 'x.c': '1\n' });
    await sync(['x.c']);
    await writeFile(path.join(to, 'x.c'), '2\n');
    expect((await sync(['x.c'])).written).toEqual(['x.c']);
    expect(await tree(to)).toEqual({ 'x.c': '1\n' });
  });

  it('removes what it wrote and is wanted no more, and leaves what kbuild made', async () => {
    await sources({ 'x.c': '1\n', 'd/e/y.c': '2\n', 'd/z.c': '3\n' });
    await sync(['x.c', 'd/e/y.c', 'd/z.c']);
    await writeFiles(to, fileSet({ 'x.o': 'o', 'd/z.o': 'o', '.x.o.cmd': 'c' }));
    expect(await sync(['x.c'])).toEqual({ written: [], removed: ['d/e/y.c', 'd/z.c'] });
    expect(await tree(to)).toEqual({ 'x.c': '1\n', 'x.o': 'o', 'd/z.o': 'o', '.x.o.cmd': 'c' });
    expect(await readdir(path.join(to, 'd'))).toEqual(['z.o']);
    expect(await sync([])).toEqual({ written: [], removed: ['x.c'] });
  });

  it('lets a file become a directory and a directory a file', async () => {
    await sources({ a: '1\n', 'b/c': '2\n' });
    await sync(['a', 'b/c']);
    await rm(from, { recursive: true });
    await mkdir(from);
    await sources({ 'a/c': '1\n', b: '2\n' });
    await sync(['a/c', 'b']);
    expect(await tree(to)).toEqual({ 'a/c': '1\n', b: '2\n' });
  });

  it('keeps the executable bit, and only that one', async () => {
    await sources({ 'gen.sh': '#!/bin/sh\n', 'x.c': '1\n' });
    await chmod(path.join(from, 'gen.sh'), 0o4755);
    await chmod(path.join(from, 'x.c'), 0o400);
    const modes = async (): Promise<number[]> =>
      Promise.all(
        ['gen.sh', 'x.c'].map(async (file) => (await stat(path.join(to, file))).mode & 0o7777),
      );
    await sync(['gen.sh', 'x.c']);
    expect(await modes()).toEqual([0o755, 0o644]);
    await chmod(path.join(from, 'gen.sh'), 0o644);
    await chmod(path.join(from, 'x.c'), 0o700);
    expect((await sync(['gen.sh', 'x.c'])).written).toEqual([]);
    expect(await modes()).toEqual([0o644, 0o755]);
  });

  it('copies a symlink in the source as the file it leads to', async () => {
    await sources({ 'x.c': '1\n' });
    await writeFile(path.join(dir, 'outside.h'), 'out\n');
    await symlink('x.c', path.join(from, 'inside.c'));
    await symlink('../outside.h', path.join(from, 'outside.h'));
    await sync(['inside.c', 'outside.h']);
    expect(await tree(to)).toEqual({ 'inside.c': '1\n', 'outside.h': 'out\n' });
  });

  describe('with symlinks in the copy', () => {
    const precious = { precious: 'keep\n', 'sub/precious': 'keep\n' };
    let outside: string;

    beforeEach(async () => {
      outside = path.join(dir, 'outside');
      await writeFiles(outside, fileSet(precious));
      await mkdir(to);
    });
    afterEach(async () => expect(await tree(outside)).toEqual(precious));

    it('replaces one at a file’s place', async () => {
      await sources({ 'x.c': 'keep\n' });
      await symlink(path.join(outside, 'precious'), path.join(to, 'x.c'));
      expect((await sync(['x.c'])).written).toEqual(['x.c']);
      expect((await lstat(path.join(to, 'x.c'))).isFile()).toBe(true);
    });

    it('replaces one in place of a directory on the way', async () => {
      await sources({ 'd/sub/precious': 'new\n' });
      await symlink(outside, path.join(to, 'd'));
      await sync(['d/sub/precious']);
      expect(await tree(to)).toEqual({ 'd/sub/precious': 'new\n' });
    });

    it('removes nothing through one', async () => {
      await sources({ 'd/precious': 'old\n', 'x.c': '1\n' });
      await sync(['d/precious', 'x.c']);
      await rm(path.join(to, 'd'), { recursive: true });
      await symlink(outside, path.join(to, 'd'));
      expect((await sync(['x.c'])).removed).toEqual([]);
    });

    it('removes one itself where a file of ours stood', async () => {
      await sources({ 'x.c': '1\n' });
      await sync(['x.c']);
      await rm(path.join(to, 'x.c'));
      await symlink(path.join(outside, 'precious'), path.join(to, 'x.c'));
      expect((await sync([])).removed).toEqual(['x.c']);
    });

    it('reads and writes no list through one', async () => {
      await sources({ 'x.c': '1\n' });
      await symlink(path.join(outside, 'precious'), path.join(to, LIST));
      await sync(['x.c']);
      expect((await lstat(path.join(to, LIST))).isFile()).toBe(true);
    });

    it('refuses one for the copy as a whole', async () => {
      await sources({ 'x.c': '1\n' });
      await rm(to, { recursive: true });
      await mkdir(path.join(dir, 'elsewhere'));
      await symlink('elsewhere', to);
      await expect(sync(['x.c'])).rejects.toThrow(/is a symbolic link/);
      expect(await tree(path.join(dir, 'elsewhere'))).toEqual({});
    });
  });

  it.each([
    ['["../precious"]'],
    ['["/etc/passwd"]'],
    ['["d/../../precious"]'],
    ['["d//x"]'],
    ['[".compat-gen-files"]'],
    ['["x\\u0000"]'],
    ['[1]'],
    ['{}'],
    ['["x.c"'],
    [''],
  ])('refuses to go by the list %s', async (list) => {
    await sources({ 'x.c': '1\n' });
    await mkdir(to);
    await writeFile(path.join(dir, 'precious'), 'keep\n');
    await writeFile(path.join(to, LIST), list);
    await expect(sync(['x.c'])).rejects.toMatchObject({ code: 'CACHE_DAMAGED' });
    expect(await readFile(path.join(dir, 'precious'), 'utf8')).toBe('keep\n');
    expect(await tree(to)).toEqual({});
  });

  it('keeps a link that it is told to keep, leading where it led, and removes it when it is wanted no more', async () => {
    const kernel = path.join(dir, 'kernel');
    await writeFiles(kernel, fileSet({ 'include/a.h': 'a' }));
    await sources({ 'x.c': '1\n', 'sub/y.c': '2\n' });
    await symlink('../../kernel/include', path.join(from, 'sub/inc'));
    const files = ['x.c', 'sub/y.c'];
    // As an earlier version copied what it led to.
    await sync([...files, 'sub/inc/a.h']);
    const keep = (links: string[]) =>
      syncCopy(SESSION, { from, to, files, links, patched: new Map() });
    for (const _ of [1, 2]) {
      await keep(['sub/inc']);
      expect(await readlink(path.join(to, 'sub/inc'))).toBe(path.join(kernel, 'include'));
      expect(await readFile(path.join(to, 'sub/inc/a.h'), 'latin1')).toBe('a');
    }
    await symlink('../../elsewhere', path.join(from, 'sub/fresh'));
    await rm(path.join(from, 'sub/inc'));
    await rename(path.join(from, 'sub/fresh'), path.join(from, 'sub/inc'));
    await keep(['sub/inc']);
    expect(await readlink(path.join(to, 'sub/inc'))).toBe(path.join(dir, 'elsewhere'));
    await keep([]);
    expect(await tree(to)).toEqual({ 'x.c': '1\n', 'sub/y.c': '2\n' });
    await expect(lstat(path.join(to, 'sub/inc'))).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await tree(kernel)).toEqual({ 'include/a.h': 'a' });
  });

  it('refuses names that lead outside, and stray patched files', async () => {
    for (const name of ['../x.c', '/x.c', 'd/../../x.c', '']) {
      await expect(sync([name])).rejects.toMatchObject({ code: 'BUG' });
    }
    await expect(sync([], { 'x.c': '1\n' })).rejects.toMatchObject({ code: 'BUG' });
    await expect(sync([LIST])).rejects.toMatchObject({ code: 'CONFIG' });
  });

  it('says what is missing or in the way', async () => {
    await sources({ 'x.c': '1\n', 'd/y.c': '1\n' });
    await expect(sync(['z.c'])).rejects.toThrow(/z\.c is not there any more/);
    await expect(sync(['d'])).rejects.toThrow(/is not there any more, or is not a file/);
    await symlink('nowhere', path.join(from, 'w.c'));
    await expect(sync(['w.c'])).rejects.toMatchObject({ code: 'IO' });
    await mkdir(path.join(to, 'x.c'), { recursive: true });
    await expect(sync(['x.c'])).rejects.toThrow(/x\.c is in the way: a file belongs there/);
    await sources({ 'e/y.c': '1\n' });
    await writeFile(path.join(to, 'e'), '');
    await expect(sync(['e/y.c'])).rejects.toThrow(/e is in the way: a directory belongs there/);
  });

  it('forgets nothing when it is stopped on the way', async () => {
    const files = Array.from({ length: 40 }, (_, index) => `${index}.c`);
    await sources(Object.fromEntries(files.map((file) => [file, `${file}\n`])));
    await sync(['0.c', '1.c']);
    await rm(path.join(from, '39.c'));
    await expect(sync(files.slice(1))).rejects.toMatchObject({ code: 'IO' });
    expect(await sync(['2.c'])).toMatchObject({ removed: expect.arrayContaining(['1.c', '3.c']) });
    expect(await tree(to)).toEqual({ '2.c': '2.c\n' });
  });

  it('stops when asked', async () => {
    await sources({ 'x.c': '1\n' });
    const request = { from, to, files: ['x.c'], patched: new Map() };
    const stopped = sessionWith({ signal: AbortSignal.abort() });
    await expect(syncCopy(stopped, request)).rejects.toMatchObject({ code: 'INTERRUPTED' });
    expect(await tree(to)).toEqual({});
  });

  it('gives the same copy from wherever it starts', async () => {
    const names = fc.constantFrom('a', 'b', 'd/a', 'd/b', 'd/e/a');
    const state = fc.dictionary(names, fc.constantFrom('1\n', '2\n', 'longer\n'));
    await fc.assert(
      fc.asyncProperty(fc.array(state, { minLength: 2, maxLength: 4 }), async (states) => {
        for (const files of states) {
          await sources(files);
          await sync(Object.keys(files));
          expect(await tree(to)).toEqual(files);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('takes seconds for 2000 files, and less than that when nothing changed', async () => {
    const files = new Map(
      Array.from({ length: 2000 }, (_, index) => [
        `d${index % 50}/${index}.c`,
        bytes(`${index}\n`.repeat(500)),
      ]),
    );
    await writeFiles(from, files);
    const clock = async (): Promise<number> => {
      const start = cpuMs();
      await sync([...files.keys()]);
      return cpuMs() - start;
    };
    const [first, second] = [await clock(), await clock()];
    expect(first).toBeLessThan(30_000);
    expect(second).toBeLessThan(5_000);
  });
});
