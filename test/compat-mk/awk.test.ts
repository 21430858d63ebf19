import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withLineMarkers } from '../../src/build/copy/markers.js';
import { stamp } from '../../src/build/copy/stamp.js';
import { applyPatch, makePatch, readPatch } from '../../src/patch/index.js';
import { REPO } from '../e2e/kernels.js';

const PROGRAM = ['apply', 'scan', 'copy'].flatMap((name) => [
  '-f',
  path.join(REPO, 'scripts/release', `${name}.awk`),
]);
/** With its lint, gawk tells of variables that have no value yet, of text that is not there, and the like. */
const AWKS = [['mawk'], ['gawk', '--lint'], ['busybox', 'awk']];
/** The one thing it may tell: a patch may be empty. */
const EMPTY_PATCH = /^gawk: .* warning: data file `.*\/patch' is empty\n/;

let dir: string;
beforeAll(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'compat-gen-awk-'));
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const FINGERPRINT = 'f'.repeat(64);
const RULES = ['one', 'two', 'one+each', 'two+each', 'one+more'];

/** What the awk program of a release makes of a source and a patch. */
async function byAwk(awk: string[], text: string, patch: string, name = 'x.c') {
  const file = path.join(dir, 'patch');
  await writeFile(file, patch, 'latin1');
  const [command = '', ...args] = awk;
  const { status, stdout, stderr } = spawnSync(command, [...args, ...PROGRAM], {
    // The shell program puts the dot there.
    input: Buffer.from(`${text}.\n`, 'latin1'),
    encoding: 'latin1',
    env: {
      PATH: process.env.PATH,
      LC_ALL: 'C',
      patch: file,
      name,
      sources: 'x.c\ny.h',
      original: '/src/x.c',
      fingerprint: FINGERPRINT,
      rules: RULES.join(' '),
    },
  });
  return { status, stdout, stderr: stderr.replace(EMPTY_PATCH, '') };
}

/** The same by the rooms of compat-gen, as layOut has it. */
function byRooms(text: string, patch: string): string {
  const sources = new Map([['x.c', Buffer.from(text, 'latin1')]]);
  const change = applyPatch(readPatch(patch, 'patch'), sources, 'patch').get('x.c');
  const bytes = stamp(change?.bytes ?? Buffer.from(text, 'latin1'), {
    fingerprint: FINGERPRINT,
    rules: RULES,
  });
  return withLineMarkers(bytes, change?.edits ?? [], '/src/x.c').toString('latin1');
}

function diff(before: string, after: string): string {
  const [a, b] = [before, after].map((text) => new Map([['x.c', Buffer.from(text, 'latin1')]]));
  return makePatch(a as Map<string, Buffer>, b as Map<string, Buffer>);
}

/** What it takes to read C: everything that can hide the rest of a line or of the file. */
const PIECES = [
  ...['/*', '*/', '//', '"', "'", '\\', '\\\\', '\\"', '(', ')', '{', '}', ';', ' ', '\t', '\r'],
  ...['#if 1', '#ifdef X', '#ifndef X', '#else', '#elif 2', '#endif', '# ', '#define F(x) x'],
  ...[
    'int a;',
    'F(',
    'MODULE_LICENSE',
    'MODULE_LICENSE("GPL");',
    'MY_MODULE_LICENSE(',
    '\xe4',
    '\f',
  ],
];
const line = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 4 })
  .map((pieces) => `${pieces.join('')}\n`);
const lines = fc.array(line, { maxLength: 14 });
const change = fc.record({
  at: fc.nat(14),
  removed: fc.nat(3),
  added: fc.array(line, { maxLength: 3 }),
});

describe.each(AWKS)('the patched copy by %s %s', (...awk) => {
  const program = awk.filter(Boolean);

  it('is the one of compat-gen, whatever the source and the patch', async () => {
    await fc.assert(
      fc.asyncProperty(
        lines,
        fc.array(change, { maxLength: 3 }),
        fc.boolean(),
        fc.boolean(),
        async (old, changes, ended, mark) => {
          const now = [...old];
          for (const { at, removed, added } of changes) now.splice(at, removed, ...added);
          const [before = '', after = ''] = [old, now].map((some) => {
            const text = `${mark ? '\xef\xbb\xbf' : ''}${some.join('')}`;
            return ended ? text : text.replace(/\n$/, '');
          });
          const patch = diff(before, after);
          const made = await byAwk(program, before, patch);
          expect(made).toMatchObject({ status: 0, stderr: '' });
          expect(made.stdout).toBe(byRooms(before, patch));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('follows hunks that have moved, and refuses those that do not fit', async () => {
    const old = Array.from({ length: 30 }, (_, index) => `int a${index};\n`);
    const now = old.with(9, 'int b;\n').with(25, 'int c;\n');
    const patch = diff(old.join(''), now.join(''));
    const moved = ['/* one */\n', '/* more */\n', ...old].join('');
    expect((await byAwk(program, moved, patch)).stdout).toBe(byRooms(moved, patch));
    const other = old.with(25, 'int d;\n').join('');
    expect(await byAwk(program, other, patch)).toMatchObject({ status: 6, stdout: '' });
  });

  it.each([
    ['a file that is none of the sources', '--- a/z.c\n+++ b/z.c\n@@ -1 +1 @@\n-a\n+b\n'],
    ['a file outside', '--- a/../x.c\n+++ b/../x.c\n@@ -1 +1 @@\n-a\n+b\n'],
    ['an absolute name', '--- /etc/passwd\n+++ /etc/passwd\n@@ -1 +1 @@\n-a\n+b\n'],
    ['two names', '--- a/x.c\n+++ b/y.h\n@@ -1 +1 @@\n-a\n+b\n'],
    ['a new file', '--- /dev/null\n+++ b/x.c\n@@ -0,0 +1 @@\n+b\n'],
    ['a removed file', '--- a/x.c\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n'],
    ['a renamed file', 'diff --git a/x.c b/y.h\nrename from x.c\nrename to y.h\n'],
    ['a mode', 'diff --git a/x.c b/x.c\nold mode 100644\nnew mode 100755\n'],
    ['an ed script', '1d\n!touch /tmp/x\n.\n'],
    ['an Index: line', 'Index: y.h\n--- a/x.c\n+++ b/x.c\n@@ -1 +1 @@\n-a\n+b\n'],
    ['a hunk of no file', '@@ -1 +1 @@\n-a\n+b\n'],
    ['a hunk that is cut short', '--- a/x.c\n+++ b/x.c\n@@ -1 +1,2 @@\n-a\n+b\n'],
    ['a hunk with other lines', '--- a/x.c\n+++ b/x.c\n@@ -1 +1 @@\n-a\n-b\n'],
    ['a hunk with more lines', '--- a/x.c\n+++ b/x.c\n@@ -1 +1 @@\n-a\n+b\n+c\n'],
    ['a file twice', '--- a/x.c\n+++ b/x.c\n@@ -1 +1 @@\n-a\n+b\n'.repeat(2)],
  ])('refuses a patch with %s', async (_, patch) => {
    const refused = await byAwk(program, 'a\n', patch);
    expect(refused).toMatchObject({ status: 6, stdout: '' });
    expect(refused.stderr).toMatch(/^compat\.mk: .*patch: /);
  });
});
