import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withTempDir } from '../../src/core/files/temp-dir.js';
import { run } from '../../src/core/process/process.js';
import { applyPatch, makePatch, readPatch } from '../../src/patch/index.js';
import { cpuMs } from '../cpu-time.js';
import { SESSION } from '../session.js';
import { bytes, editedText, fileSet, readFiles, writeFiles } from './files.js';

/** What a program makes of `before` when it is given the patch on stdin. */
async function applyWith(
  argv: readonly string[],
  before: ReadonlyMap<string, Buffer>,
  patch: string,
): Promise<Map<string, Buffer>> {
  return withTempDir(SESSION, async (dir) => {
    await writeFiles(dir, before);
    return withTempDir(SESSION, async (aside) => {
      await writeFiles(aside, new Map([['the.patch', bytes(patch)]]));
      const result = await run(SESSION, [...argv, path.join(aside, 'the.patch')], {
        cwd: dir,
        // A temporary directory within a checkout must not make git apply look at that one.
        env: { GIT_CEILING_DIRECTORIES: path.dirname(dir), LC_ALL: 'C' },
      });
      expect(result, `${result.stdout}${result.stderr}\n${patch}`).toMatchObject({ exitCode: 0 });
      return readFiles(dir, before.keys());
    });
  });
}

const GNU_PATCH = ['patch', '-p1', '-F0', '--batch', '--silent', '-i'];
const GIT_APPLY = ['git', 'apply', '--whitespace=nowarn'];

function applyOurs(before: ReadonlyMap<string, Buffer>, patch: string): Map<string, Buffer> {
  const applied = applyPatch(readPatch(patch, 'the.patch'), before, 'the.patch');
  return new Map([...before].map(([name, data]) => [name, applied.get(name)?.bytes ?? data]));
}

describe('makePatch', () => {
  it('gives nothing where nothing changed', () => {
    const files = fileSet({ 'x.c': 'a\n', 'y.c': '' });
    expect(makePatch(files, new Map(files))).toBe('');
    expect(makePatch(new Map(), new Map())).toBe('');
  });

  it('looks like diff -u without dates', () => {
    const before = fileSet({ 'x.c': '1\n2\n3\n4\n5\n6\n7\n8\n9' });
    const after = fileSet({ 'x.c': '1\n2\n3\n4\nfive\n6\n7\n8\n9\n' });
    expect(makePatch(before, after)).toBe(
      '--- a/x.c\n+++ b/x.c\n@@ -2,8 +2,8 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n-9\n' +
        '\\ No newline at end of file\n+9\n',
    );
  });

  it('sorts by path in byte order and leaves equal files out', () => {
    const before = fileSet({
      'b.c': '1\n',
      'a/z.c': '1\n',
      'B.c': '1\n',
      'same.c': '1\n',
      'a-b.c': '1\n',
    });
    const after = new Map(
      [...before].map(([name]) => [name, bytes(name === 'same.c' ? '1\n' : '2\n')]),
    );
    const names = [...makePatch(before, after).matchAll(/^--- a\/(.*)$/gm)].map(
      (match) => match[1],
    );
    expect(names).toEqual(['B.c', 'a-b.c', 'a/z.c', 'b.c']);
  });

  it('joins changes whose contexts touch and parts others', () => {
    const lines = Array.from({ length: 40 }, (_, index) => `${index}\n`);
    const change = (...numbers: number[]): Map<string, Buffer> =>
      fileSet({
        'x.c': lines.map((line, index) => (numbers.includes(index) ? 'new\n' : line)).join(''),
      });
    const count = (patch: string): number => patch.match(/^@@/gm)?.length ?? 0;
    expect(count(makePatch(change(), change(10, 17)))).toBe(1);
    expect(count(makePatch(change(), change(10, 18)))).toBe(2);
  });

  it('refuses a file that is on one side only', () => {
    const one = fileSet({ 'x.c': '1\n' });
    expect(() => makePatch(one, new Map())).toThrow(/x\.c/);
    expect(() => makePatch(new Map(), one)).toThrow(/x\.c/);
  });

  it('makes one change of a file rewritten from end to end, soon enough', () => {
    const text = (word: string): string =>
      Array.from({ length: 20_000 }, (_, index) => `${word} ${index}\n`).join('');
    const before = fileSet({ 'x.c': `first\n${text('old')}last\n` });
    const after = fileSet({ 'x.c': `first\n${text('new')}last\n` });
    const start = cpuMs();
    const patch = makePatch(before, after);
    expect(cpuMs() - start).toBeLessThan(20_000);
    expect(patch).toMatch(/^@@ -1,20002 \+1,20002 @@$/m);
    expect(applyOurs(before, patch)).toEqual(after);
  });

  it('is read back by readPatch and applyPatch exactly', () => {
    fc.assert(
      fc.property(editedText(60), editedText(8), ([a, b], [c, d]) => {
        const before = fileSet({ 'x.c': a, 'dir/y.h': c });
        const after = fileSet({ 'x.c': b, 'dir/y.h': d });
        expect(applyOurs(before, makePatch(before, after))).toEqual(after);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['GNU patch', GNU_PATCH],
    ['git apply', GIT_APPLY],
  ])('is accepted by %s, whatever the lines hold', async (_, argv) => {
    const pairs = fc.array(editedText(25), { minLength: 10, maxLength: 10 });
    await fc.assert(
      fc.asyncProperty(pairs, async (texts) => {
        const before = fileSet(Object.fromEntries(texts.map(([a], index) => [`d/${index}.c`, a])));
        const after = fileSet(Object.fromEntries(texts.map(([, b], index) => [`d/${index}.c`, b])));
        const patch = makePatch(before, after);
        if (patch !== '') expect(await applyWith(argv, before, patch)).toEqual(after);
      }),
      { numRuns: 25 },
    );
  });

  const NAMES = [
    'na me.c',
    'tab\there.c',
    'quo"te.c',
    'back\\slash.c',
    'gr\u00fcn \u4e2d.c',
    "it's.c",
    'new\nline.c',
    'bell\x07.c',
    ' lead.c',
    'trail .c ',
  ];

  it('quotes names as git does', async () => {
    const before = new Map(NAMES.map((name) => [name, bytes('1\n')]));
    const after = new Map(NAMES.map((name) => [name, bytes('2\n')]));
    const patch = makePatch(before, after);
    expect(patch).toContain('--- "a/tab\\there.c"\n');
    expect(patch).toContain('--- a/na me.c\t\n');
    expect(patch).toContain('--- "a/gr\\303\\274n \\344\\270\\255.c"\t\n');
    expect(await applyWith(GIT_APPLY, before, patch)).toEqual(after);
    expect(applyOurs(before, patch)).toEqual(after);
  });

  it('writes names that GNU patch reads, but for a newline, which it always refuses', async () => {
    const names = NAMES.filter((name) => !name.includes('\n'));
    const before = new Map(names.map((name) => [name, bytes('1\n')]));
    const after = new Map(names.map((name) => [name, bytes('2\n')]));
    expect(await applyWith(GNU_PATCH, before, makePatch(before, after))).toEqual(after);
  });
});
