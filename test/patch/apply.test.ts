import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CompatError } from '../../src/core/errors.js';
import { withTempDir } from '../../src/core/files/temp-dir.js';
import { run } from '../../src/core/process/process.js';
import { applyPatch, type Edit, makePatch, readPatch } from '../../src/patch/index.js';
import { SESSION } from '../session.js';
import { bytes, editedText, fileSet } from './files.js';

const NAMES = '--- a/x.c\n+++ b/x.c\n';

/** The new text of x.c, or the error's code and message. */
function apply(source: string, patch: string): string {
  const applied = applyPatch(
    readPatch(patch, 'the.patch'),
    fileSet({ 'x.c': source }),
    'the.patch',
  );
  return applied.get('x.c')?.bytes.toString('latin1') ?? source;
}

function failure(source: string, patch: string): CompatError {
  try {
    apply(source, patch);
  } catch (error) {
    if (error instanceof CompatError) return error;
    throw error;
  }
  throw new Error('it applied');
}

describe('applyPatch', () => {
  it('applies a hunk where its header says', () => {
    const patch = `${NAMES}@@ -2,3 +2,4 @@\n b\n-c\n+C\n+CC\n d\n`;
    expect(apply('a\nb\nc\nd\ne\n', patch)).toBe('a\nb\nC\nCC\nd\ne\n');
  });

  it('finds a hunk that has moved, the nearest place first', () => {
    const patch = `${NAMES}@@ -5,3 +5,3 @@\n b\n-c\n+C\n d\n`;
    expect(apply('b\nc\nd\n1\n2\n3\nb\nc\nd\n', patch)).toBe('b\nc\nd\n1\n2\n3\nb\nC\nd\n');
    expect(apply('0\nb\nc\nd\n1\n2\n3\n4\n5\n6\nb\nc\nd\n', patch)).toBe(
      '0\nb\nC\nd\n1\n2\n3\n4\n5\n6\nb\nc\nd\n',
    );
  });

  it('takes the later of two places that are equally near, as GNU patch does', () => {
    const patch = `${NAMES}@@ -3 +3 @@\n-c\n+C\n`;
    expect(apply('1\nc\n3\nc\n5\n', patch)).toBe('1\nc\n3\nC\n5\n');
  });

  it('never applies with fuzz', () => {
    const error = failure(
      'a\nX\nc\nd\ne\n',
      `${NAMES}@@ -2,4 +2,4 @@ int f(void)\n b\n c\n-d\n+D\n e\n`,
    );
    expect(error).toMatchObject({ code: 'PATCH_REJECTED' });
    expect(error.message).toBe(
      'the.patch:3: hunk @@ -2,4 +2,4 @@ does not apply to x.c: line 2 is not what it expects, and no other place fits',
    );
    expect(error.output).toBe(
      'expected:\n    b\n    c\n    d\n    e\nfound at line 2:\n    X\n    c\n    d\n    e\n',
    );
    expect(error.hint).toMatch(/Nothing was changed/);
  });

  it('gives nothing at all when the last hunk of the last file does not fit', () => {
    const patch = `${NAMES}@@ -1 +1 @@\n-a\n+A\n--- a/y.c\n+++ b/y.c\n@@ -1 +1 @@\n-a\n+A\n`;
    const sources = fileSet({ 'x.c': 'a\n', 'y.c': 'b\n' });
    expect(() => applyPatch(readPatch(patch, 'p'), sources, 'p')).toThrow(/apply to y\.c/);
    expect(sources).toEqual(fileSet({ 'x.c': 'a\n', 'y.c': 'b\n' }));
  });

  it('says so when there is no such file', () => {
    const patch = readPatch(`${NAMES}@@ -1 +1 @@\n-a\n+A\n`, 'p');
    expect(() => applyPatch(patch, new Map(), 'p')).toThrow('p:1: there is no x.c to patch');
  });

  it('lets no hunk use what an earlier one has changed', () => {
    const patch = `${NAMES}@@ -1 +1 @@\n-a\n+A\n@@ -9 +9 @@\n-a\n+B\n`;
    expect(failure('a\nb\nc\n', patch).message).toMatch(
      /^the\.patch:6: hunk @@ -9 \+9 @@ does not/,
    );
    expect(apply('a\nb\na\n', patch)).toBe('A\nb\nB\n');
  });

  it('distinguishes a missing LF at the end', () => {
    const patch = `${NAMES}@@ -1 +1 @@\n-a\n+b\n`;
    const unended = `${NAMES}@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n`;
    expect(failure('a', patch).code).toBe('PATCH_REJECTED');
    expect(failure('a\n', unended).code).toBe('PATCH_REJECTED');
    expect(apply('a', unended)).toBe('b\n');
  });

  it('never glues two lines together', () => {
    const endsEarly = `${NAMES}@@ -1 +1 @@\n-a\n+A\n\\ No newline at end of file\n`;
    expect(failure('a\nb\n', endsEarly).message).toMatch(/line 1 of x\.c without a line end/);
    const appends = `${NAMES}@@ -1,0 +2 @@\n+b\n`;
    expect(failure('a', appends).message).toMatch(/line 1 of x\.c without a line end/);
    expect(apply('a\n', appends)).toBe('a\nb\n');
  });

  it('answers at once for a line number beyond all files', () => {
    const patch = `${NAMES}@@ -900000000000000 +900000000000000 @@\n-a\n+A\n`;
    expect(apply('b\na\n', patch)).toBe('b\nA\n');
    expect(failure('b\n', patch).output).toMatch(/the file has no such line/);
    const insert = `${NAMES}@@ -900000000000000,0 +1 @@\n+A\n`;
    expect(failure('b\n', insert).code).toBe('PATCH_REJECTED');
  });

  it('expects hunks of one diff to have moved alike, and those of another diff not', () => {
    // The first diff's hunk is found 4 lines further down. A second diff, made from the file as it
    // is, must still change the nearer one of the two places that look alike.
    const source = 'n\nn\nn\nn\nstart\n1\n2\n3\nsame\n5\n6\n7\nsame\n';
    const moved = `${NAMES}@@ -1 +1 @@\n-start\n+START\n`;
    const more = '@@ -9 +9 @@\n-same\n+SAME\n';
    expect(apply(source, `${moved}${NAMES}${more}`)).toContain('3\nSAME\n5\n6\n7\nsame\n');
    expect(apply(source, `${moved}${more}`)).toContain('3\nsame\n5\n6\n7\nSAME\n');
  });

  it('tells what moved: its edits turn the old lines into the new ones', () => {
    fc.assert(
      fc.property(editedText(60), ([a, b]) => {
        const before = fileSet({ 'x.c': a });
        const patch = makePatch(before, fileSet({ 'x.c': b }));
        const result = applyPatch(readPatch(patch, 'p'), before, 'p').get('x.c');
        expect(unedit(b, result?.edits ?? [], a)).toBe(a);
      }),
      { numRuns: 300 },
    );
    const patch = readPatch(`${NAMES}@@ -1,5 +1,5 @@\n a\n-b\n c\n-d\n+D\n+DD\n e\n`, 'p');
    const result = applyPatch(patch, fileSet({ 'x.c': 'a\nb\nc\nd\ne\n' }), 'p');
    expect(result.get('x.c')?.edits).toEqual([
      { at: 2, removed: 1, added: 0 },
      { at: 3, removed: 1, added: 2 },
    ]);
  });

  it('copes with a file of a quarter million lines', () => {
    const lines = Array.from({ length: 250_000 }, (_, index) => `#define REG_${index} ${index}\n`);
    const before = fileSet({ 'x.h': lines.join('') });
    const after = fileSet({ 'x.h': `${lines.join('')}end\n${lines.join('')}` });
    const patch = readPatch(makePatch(before, after), 'p');
    expect(
      applyPatch(patch, before, 'p')
        .get('x.h')
        ?.bytes.equals(after.get('x.h') ?? bytes('')),
    ).toBe(true);
  });

  // patch -F0 is the judge of where a hunk goes: files of few different lines make it find several
  // places, and hunks cut from another version of the file make it search.
  it('does with moved and cut hunks what GNU patch -F0 does', async () => {
    const line = fc.constantFrom('a\n', 'b\n', 'c\n');
    const text = fc.array(line, { maxLength: 14 }).map((lines) => lines.join(''));
    const cut = fc.record({
      leading: fc.nat(3),
      trailing: fc.nat(3),
      shift: fc.integer({ min: -3, max: 3 }),
    });
    const cases = fc.array(fc.tuple(text, text, fc.nat(3), fc.nat(2), cut), {
      minLength: 20,
      maxLength: 20,
    });
    await fc.assert(
      fc.asyncProperty(cases, async (all) => {
        await withTempDir(SESSION, async (dir) => {
          for (const [
            index,
            [head, tail, removed, added, { leading, trailing, shift }],
          ] of all.entries()) {
            const source = `${head}${tail}`;
            const patch = cutHunk(
              source,
              head.length / 2,
              removed,
              added,
              leading,
              trailing,
              shift,
            );
            if (patch === undefined) continue;
            const here = path.join(dir, String(index));
            await mkdir(here);
            await writeFile(path.join(here, 'x.c'), source);
            const gnu = await run(SESSION, ['patch', '-p1', '-F0', '--batch', '--silent', '-N'], {
              cwd: here,
              input: patch,
            });
            const theirs =
              gnu.exitCode === 0 ? await readFile(path.join(here, 'x.c'), 'latin1') : 'rejected';
            expect(outcome(source, patch), `${JSON.stringify(source)}\n${patch}`).toBe(theirs);
          }
        });
      }),
      { numRuns: 12 },
    );
  });
});

/** A hunk that replaces lines at `at`, with as much context as told, its header off by `shift`. */
function cutHunk(
  source: string,
  at: number,
  removed: number,
  added: number,
  leading: number,
  trailing: number,
  shift: number,
): string | undefined {
  const lines = source.split('\n').slice(0, -1);
  const from = Math.max(0, at - leading);
  const to = Math.min(lines.length, at + removed + trailing);
  const end = Math.min(lines.length, at + removed);
  const body = [
    ...lines.slice(from, at).map((text) => ` ${text}`),
    ...lines.slice(at, end).map((text) => `-${text}`),
    ...Array.from({ length: added }, () => '+new'),
    ...lines.slice(end, to).map((text) => ` ${text}`),
  ];
  const start = from + 1 + shift;
  const count = to - from;
  if (count === 0 || start < 1 || !body.some((text) => !text.startsWith(' '))) return undefined;
  const newCount = count - (end - at) + added;
  if (newCount === 0) return undefined;
  return `${NAMES}@@ -${start},${count} +${start},${newCount} @@\n${body.join('\n')}\n`;
}

function outcome(source: string, patch: string): string {
  try {
    return apply(source, patch);
  } catch (error) {
    if (error instanceof CompatError && error.code === 'PATCH_REJECTED') return 'rejected';
    throw error;
  }
}

/** The old text, from the new one and the old lines that each edit removed. */
function unedit(now: string, edits: readonly Edit[], old: string): string {
  const split = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  const lines = split(now);
  const oldLines = split(old);
  let grown = 0;
  const result: string[] = [];
  let next = 0;
  for (const { at, removed, added } of edits) {
    result.push(...lines.slice(next, at - 1));
    result.push(...oldLines.slice(at - 1 - grown, at - 1 - grown + removed));
    grown += added - removed;
    next = at - 1 + added;
  }
  return [...result, ...lines.slice(next)].join('');
}
