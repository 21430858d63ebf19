import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { REPO } from '../e2e/kernels.js';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'compat-gen-links-'));
  mkdirSync(path.join(dir, 'docs'));
});
afterEach(() => rmSync(dir, { recursive: true }));

/** Runs the check on these pages. */
function check(pages: Record<string, string>) {
  for (const [name, text] of Object.entries(pages)) writeFileSync(path.join(dir, name), text);
  const program = path.join(REPO, 'scripts/check-links.mjs');
  const { status, stderr } = spawnSync(process.execPath, [program, dir], { encoding: 'utf8' });
  return { status, problems: stderr.split('\n').filter(Boolean) };
}

describe('scripts/check-links.mjs', () => {
  test('passes links to files, directories, headings and other hosts', () => {
    const page =
      '[a](docs/a.md#the-second-one) [b](docs/) [c](https://example.org/x) [d](#top)\n# Top\n';
    expect(
      check({ 'README.md': page, 'docs/a.md': '# The `second` one!\n![](../README.md)\n' }),
    ).toEqual({
      status: 0,
      problems: [],
    });
  });

  test('names a link to no file, and to no heading', () => {
    const page = '[a](docs/b.md)\n[b](docs/a.md#nowhere)\n\n[c]: docs/c.md\n';
    expect(check({ 'README.md': page, 'docs/a.md': '```\n# nowhere\n```\n' })).toEqual({
      status: 1,
      problems: [
        'README.md: docs/b.md: there is no such file',
        'README.md: docs/a.md#nowhere: that page has no such heading',
        'README.md: docs/c.md: there is no such file',
      ],
    });
  });

  test('does not take code for links', () => {
    expect(check({ 'README.md': '`[a](b)`\n\n```c\nx[1](y)\n```\n' }).status).toBe(0);
  });

  test('names a page that the index of docs/ does not', () => {
    const pages = { 'docs/README.md': '[a](a.md)\n', 'docs/a.md': '\n', 'docs/b.md': '\n' };
    expect(check(pages)).toEqual({ status: 1, problems: ['docs/README.md: no link to b.md'] });
  });
});
