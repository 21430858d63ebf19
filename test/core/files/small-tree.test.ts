import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listFiles } from '../../../src/core/files/glob.js';
import { smallTree } from '../../../src/core/files/small-tree.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'small-tree-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const none = () => false;
const walk = (dir: string) => listFiles(['**/*'], { cwd: dir, dot: true });

it('lists what a walk lists', async () => {
  const name = fc.constantFrom('a', 'b.c', '.x', 'ü', '*', '[a]', '{b}', '!c', ' ', '\\', '..a');
  const file = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
  await fc.assert(
    fc.asyncProperty(fc.array(file, { maxLength: 12 }), async (files) => {
      const dir = mkdtempSync(path.join(root, 'one-'));
      for (const one of files) {
        try {
          mkdirSync(path.dirname(path.join(dir, one)), { recursive: true });
          writeFileSync(path.join(dir, one), '');
        } catch {
          // A file stands where this one has a folder, or a folder where it has a file.
        }
      }
      expect(smallTree(dir, none)?.sort()).toEqual((await walk(dir)).sort());
    }),
    { numRuns: 60 },
  );
});

it('leaves out what it is told to, and all below', () => {
  mkdirSync(path.join(root, 'made/deep'), { recursive: true });
  writeFileSync(path.join(root, 'made/deep/a'), '');
  writeFileSync(path.join(root, 'b'), '');
  expect(smallTree(root, (name) => name === 'made')).toEqual(['b']);
});

it.each<[string, () => void]>([
  ['a symbolic link', () => symlinkSync('b', path.join(root, 'a'))],
  ['a pipe', () => execFileSync('mkfifo', [path.join(root, 'a')])],
  ['a name that is not UTF-8', () => writeFileSync(Buffer.from(`${root}/\xff`, 'latin1'), '')],
  ['a name of two lines', () => writeFileSync(path.join(root, 'a\nb'), '')],
  ['many folders', () => many(40, (name) => mkdirSync(name))],
  ['many files', () => many(2100, (name) => writeFileSync(name, ''))],
  ['nothing at all', () => rmSync(root, { recursive: true })],
])('leaves it to a walk where there is %s', (_, make) => {
  make();
  expect(smallTree(root, none)).toBeUndefined();
  mkdirSync(root, { recursive: true });
});

function many(count: number, make: (name: string) => void): void {
  for (let at = 0; at < count; at++) make(path.join(root, String(at)));
}
