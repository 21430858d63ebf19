import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CompatError } from '../../src/core/errors.js';
import { withTempDir } from '../../src/core/files/temp-dir.js';
import { run } from '../../src/core/process/process.js';
import { applyPatch, readPatch } from '../../src/patch/index.js';
import { SESSION } from '../session.js';
import { fileSet, writeFiles } from './files.js';

const HUNK = '@@ -1 +1 @@\n-a\n+b\n';

function paths(text: string): string[] {
  return readPatch(text, 'p').map((file) => file.path);
}

function failure(text: string): CompatError {
  try {
    readPatch(text, 'some.patch');
  } catch (error) {
    if (error instanceof CompatError) return error;
    throw error;
  }
  throw new Error('it was read');
}

describe('readPatch', () => {
  it('reads an empty patch as no change', () => {
    expect(readPatch('', 'p')).toEqual([]);
    expect(readPatch('# compat: when !have_x\n', 'p')).toEqual([]);
  });

  it('reads hunks with what their headers leave out', () => {
    const [file] = readPatch(`--- a/x.c\n+++ b/x.c\n@@ -3 +3,2 @@ int f(void)\n-a\n+b\n+c\n`, 'p');
    expect(file).toEqual({
      path: 'x.c',
      at: 1,
      demands: [],
      hunks: [
        {
          header: '@@ -3 +3,2 @@',
          oldStart: 3,
          oldLines: 1,
          newStart: 3,
          newLines: 2,
          body: [
            { op: '-', text: 'a\n' },
            { op: '+', text: 'b\n' },
            { op: '+', text: 'c\n' },
          ],
          at: 3,
          diffAt: 1,
        },
      ],
    });
  });

  it.each([
    [
      'git',
      'diff --git a/d/x.c b/d/x.c\nindex 1234567..89abcde 100644\n--- a/d/x.c\n+++ b/d/x.c\n',
    ],
    ['bare names', '--- d/x.c\n+++ d/x.c\n'],
    ['names with ./', '--- ./d/x.c\n+++ ./d/x.c\n'],
    ['GNU diff with dates', '--- a/d/x.c\t2026-01-01 00:00:00 +0000\n+++ b/d/x.c\t2026-01-02\n'],
    ['git with quoted names', '--- "a/d/x.c"\n+++ "b/d/\\170.c"\n'],
    ['spatch', '--- d/x.c\n+++ /tmp/cocci-output-26674-511529-x.c\n'],
    ['spatch under another TMPDIR', '--- ./d/x.c\n+++ /var/tmp/x/cocci-output-26674-511529-x.c\n'],
    ['spatch -j', 'diff -u -p a/d/x.c b/d/x.c\n--- a/d/x.c\n+++ b/d/x.c\n'],
    [
      'a rule',
      '# SPDX-License-Identifier: MIT\n# compat: when !have_x\n\n- a list\n  of words\n--- a/d/x.c\n+++ b/d/x.c\n',
    ],
  ])('reads the header of %s', (_, header) => {
    const [file, ...more] = readPatch(`${header}${HUNK}`, 'p');
    expect(file).toMatchObject({ path: 'd/x.c', demands: [] });
    expect(more).toEqual([]);
  });

  it('takes a/ for a prefix only where b/ answers it', () => {
    expect(paths(`--- a/x.c\n+++ a/x.c\n${HUNK}`)).toEqual(['a/x.c']);
    expect(paths(`--- a/x.c\n+++ /tmp/cocci-output-1-2-x.c\n${HUNK}`)).toEqual(['a/x.c']);
    expect(paths(`--- a/b/x.c\n+++ b/b/x.c\n${HUNK}`)).toEqual(['b/x.c']);
  });

  it('reads names that are not plain ASCII, quoted or not', () => {
    const raw = Buffer.from('--- a/gr\u00fcn x.c\t\n+++ b/gr\u00fcn x.c\t\n').toString('latin1');
    expect(paths(`${raw}${HUNK}`)).toEqual(['gr\u00fcn x.c']);
    const quoted = '--- "a/gr\\303\\274n\\t\\"\\\\.c"\n+++ "b/gr\\303\\274n\\t\\"\\\\.c"\n';
    expect(paths(`${quoted}${HUNK}`)).toEqual(['gr\u00fcn\t"\\.c']);
  });

  it('tells a removed "-- x" and an added "++ x" from the header of a diff', () => {
    const text = '--- a/x.c\n+++ b/x.c\n@@ -1,2 +1,2 @@\n--- a/y.c\n-\n+++ b/y.c\n+\n';
    expect(paths(text)).toEqual(['x.c']);
  });

  it('takes an empty line for an empty line of context, as GNU patch and git do', () => {
    const [file] = readPatch('--- a/x.c\n+++ b/x.c\n@@ -1,3 +1,2 @@\n a\n\n-b\n', 'p');
    expect(file?.hunks[0]?.body[1]).toEqual({ op: ' ', text: '\n' });
  });

  it('does without the last LF of the patch itself', () => {
    const [file] = readPatch('--- a/x.c\n+++ b/x.c\n@@ -1 +1 @@\n-a\n+b', 'p');
    expect(file?.hunks[0]?.body[1]).toEqual({ op: '+', text: 'b\n' });
  });

  it('reads what git format-patch makes of several commits', async () => {
    await withTempDir(SESSION, async (dir) => {
      const git = async (...args: string[]): Promise<string> => {
        const argv = ['git', '-c', 'user.name=A', '-c', 'user.email=a@b', ...args];
        const { exitCode, stdout, stderr } = await run(SESSION, argv, { cwd: dir });
        expect(exitCode, stderr).toBe(0);
        return stdout;
      };
      const before = fileSet({ 'x.c': 'a\n', 'y y.c': 'a\r\n' });
      await git('init', '-q');
      for (const [index, files] of [
        before,
        fileSet({ 'x.c': 'b\n' }),
        fileSet({ 'y y.c': '-- b\r\n2.39\n' }),
      ].entries()) {
        await writeFiles(dir, files);
        await git('add', '.');
        await git('commit', '-q', '-m', `commit ${index}\n\n- a list\n\n  @ indented\n`);
      }
      const text = await git('format-patch', '--stdout', 'HEAD~2');
      const applied = applyPatch(readPatch(text, 'p'), before, 'p');
      expect([...applied].map(([name, { bytes }]) => [name, bytes.toString('latin1')])).toEqual([
        ['x.c', 'b\n'],
        ['y y.c', '-- b\r\n2.39\n'],
      ]);
    });
  });

  describe('with several diffs of one file', () => {
    const source = Array.from({ length: 40 }, (_, index) => `line ${index + 1}\n`).join('');
    const diff = (...numbers: number[]): string =>
      `--- x.c\n+++ x.c\n${numbers.map(hunk).join('')}`;
    const hunk = (line: number): string =>
      `@@ -${line - 1},3 +${line - 1},3 @@\n line ${line - 1}\n-line ${line}\n+LINE ${line}\n line ${line + 1}\n`;

    it('takes each as made from the untouched file', () => {
      const patch = readPatch(`${diff(10, 30)}${diff(5, 20)}--- y.c\n+++ y.c\n${HUNK}`, 'p');
      expect(
        patch.map(({ path: name, hunks }) => [name, hunks.map((one) => one.oldStart)]),
      ).toEqual([
        ['x.c', [4, 9, 19, 29]],
        ['y.c', [1]],
      ]);
      const applied = applyPatch(patch, fileSet({ 'x.c': source, 'y.c': 'a\n' }), 'p');
      const changed = applied
        .get('x.c')
        ?.bytes.toString()
        .match(/LINE \d+/g);
      expect(changed).toEqual(['LINE 5', 'LINE 10', 'LINE 20', 'LINE 30']);
    });

    it('lets them share context', () => {
      expect(readPatch(`${diff(10)}${diff(12)}`, 'p')[0]?.hunks).toHaveLength(2);
    });

    it.each([
      ['the same line', 10, 10],
      ['a line that is context in the other', 10, 11],
      ['a line that is context in the other, the later diff first', 11, 10],
    ])('rejects two that change %s', (_, one, other) => {
      const error = failure(`${diff(one)}${diff(other)}`);
      expect(error).toMatchObject({ code: 'PATCH_REJECTED' });
      const from = Math.max(one, other) - 1;
      expect(error.message).toContain(`two diffs of x.c overlap at lines ${from} to ${from + 2}`);
      expect(error.message).toMatch(/^some\.patch:\d+: /);
    });

    it('rejects two insertions in one place: nothing tells which comes first', () => {
      const insert = '--- x.c\n+++ x.c\n@@ -5,0 +6 @@\n+new\n';
      expect(failure(`${insert}${insert}`).message).toContain('overlap at lines 6 to 6');
    });

    it('rejects hunks of one diff that overlap', () => {
      expect(failure(diff(10, 11)).message).toContain('two hunks of x.c overlap');
    });
  });

  it.each([
    ['a count too high', '--- x.c\n+++ x.c\n@@ -1,2 +1 @@\n-a\n+b\n', 6, 'ends within a hunk'],
    [
      'a count too high before another diff',
      `--- x.c\n+++ x.c\n@@ -1,2 +1 @@\n-a\n+b\ndiff --git a/y.c b/y.c\n`,
      6,
      'ends before it has the lines',
    ],
    [
      'a count too low',
      '--- x.c\n+++ x.c\n@@ -1 +1 @@\n-a\n+b\n+c\n',
      6,
      'more lines than its header says',
    ],
    [
      'a count too low, seen behind empty lines',
      '--- x.c\n+++ x.c\n@@ -1 +1 @@\n-a\n+b\n\n\n c\n',
      8,
      'more lines than',
    ],
    [
      'one side longer',
      '--- x.c\n+++ x.c\n@@ -1,2 +1 @@\n-a\n+b\n+c\n',
      6,
      'other lines than its header says',
    ],
    ['an unreadable @@ line', '--- x.c\n+++ x.c\n@@ -1 @@\n-a\n+b\n', 3, '"@@" line'],
    ['a merge diff', '--- x.c\n+++ x.c\n@@@ -1 -1 +1 @@@\n--a\n++b\n', 3, '"@@" line'],
    ['a hunk without lines', '--- x.c\n+++ x.c\n@@ -0,0 +0,0 @@\n', 4, 'changes nothing'],
    ['a hunk without a change', '--- x.c\n+++ x.c\n@@ -1 +1 @@\n a\n', 5, 'changes nothing'],
    ['a diff without a hunk', '--- x.c\n+++ x.c\n', 3, 'no hunk'],
    ['line 0', '--- x.c\n+++ x.c\n@@ -0 +1 @@\n-a\n+b\n', 3, 'line 0'],
    [
      'a number too large',
      '--- x.c\n+++ x.c\n@@ -99999999999999999999 +1 @@\n-a\n+b\n',
      3,
      'too large',
    ],
    ['a "---" alone', '--- x.c\n@@ -1 +1 @@\n-a\n+b\n', 2, '"+++" line is missing'],
    ['a "+++" alone', '+++ x.c\n@@ -1 +1 @@\n-a\n+b\n', 1, 'without its "---"'],
    ['a hunk alone', `# text\n${HUNK}`, 2, 'belongs to no file'],
    ['a quoted name without an end', `--- "a/x.c\n+++ b/x.c\n${HUNK}`, 1, 'quoted file name'],
    [
      'a quoted name of a megabyte',
      `--- "${'\\\\'.repeat(1e6)}"\n+++ b/x.c\n${HUNK}`,
      1,
      'quoted file name',
    ],
    [
      'a quoted name with an odd escape',
      `--- "a/\\x41.c"\n+++ b/x.c\n${HUNK}`,
      1,
      'quoted file name',
    ],
    [
      'a "\\" line in the middle',
      '--- x.c\n+++ x.c\n@@ -1,2 +1 @@\n-a\n\\ No newline at end of file\n-b\n+c\n',
      5,
      '"\\" line',
    ],
    [
      'a "\\" line behind nothing',
      `--- x.c\n+++ x.c\n${HUNK}\\ No newline at end of file\n\\ No newline at end of file\n`,
      7,
      'more lines than',
    ],
    [
      'a context diff',
      '*** x.c\n--- x.c\n***************\n*** 1 ****\n! a\n--- 1 ----\n! b\n',
      3,
      '"+++" line is missing',
    ],
  ])('rejects %s', (_, text, line, words) => {
    const error = failure(text);
    expect(error).toMatchObject({ code: 'PATCH_REJECTED' });
    expect(error.message).toMatch(new RegExp(`^some\\.patch:${line}: not a valid unified diff: `));
    expect(error.message).toContain(words);
  });

  it('reads what the spatch at hand prints', async () => {
    await withTempDir(SESSION, async (dir) => {
      const files = fileSet({
        'sub/x.c': 'int f(int a)\n{\n\treturn foo(a);\n}\n',
        'r.cocci': '@@ expression e; @@\n- foo(e)\n+ bar(e, 0)\n',
      });
      await writeFiles(dir, files);
      for (const args of [
        ['sub/x.c'],
        ['./sub/x.c'],
        ['-j', '2', 'sub/x.c'],
        ['--patch', '.', 'sub/x.c'],
        ['--dir', '.'],
      ]) {
        const { stdout, stderr, exitCode } = await run(
          SESSION,
          ['spatch', '--very-quiet', '--sp-file', 'r.cocci', ...args],
          { cwd: dir },
        );
        expect(exitCode, stderr).toBe(0);
        const applied = applyPatch(readPatch(stdout, path.join(dir, 'out')), files, 'out');
        expect(applied.get('sub/x.c')?.bytes.toString()).toContain('return bar(a, 0);');
      }
    });
  });
});
