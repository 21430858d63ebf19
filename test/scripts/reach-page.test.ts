import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { REPO } from '../e2e/kernels.js';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'compat-gen-reach-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

/** One line of the matrix. */
function build(name: string, series: string, ...more: string[]): string {
  const words = ['bookworm', name, `${name}-dkms_1%3a2.0-1_all.deb`, series, ...more];
  return `${words.join('\t')}\n`;
}

/** Runs the page's program on a matrix of these lines. */
function pages(...lines: string[]) {
  const matrix = path.join(dir, 'matrix.tsv');
  writeFileSync(matrix, lines.join(''));
  const program = path.join(REPO, 'scripts/reach-page.mjs');
  const { status, stderr } = spawnSync(process.execPath, [program, matrix, dir], {
    encoding: 'utf8',
  });
  return { status, stderr };
}

const kept = (name: string) => readFileSync(path.join(dir, name), 'utf8');
const OLD = build('a&b', '6.1', 'ok', 'ok');
const FIXED = build('a&b', '6.12', 'failed', 'ok', 'one two');

describe("scripts/reach's pages", () => {
  test('count what built before and after, and show each build', () => {
    expect(pages(OLD, FIXED, build('c', '6.1', 'failed', 'failed'))).toMatchObject({ status: 0 });
    expect(kept('reach.md')).toContain('| bookworm | 1 / **0** / 1 / 0 | 0 / **1** / 0 / 0 |');
    expect(kept('reach.md')).toContain('| a&b 1:2.0-1 | built | **fixed** (2) |');
    expect(kept('reach.svg')).toContain('<title>a&amp;b, 6.12: fixed one two</title>');
    expect(kept('reach.tsv')).toContain(FIXED);
  });

  test('name a build that was fixed the last time and is not any more, until it is again', () => {
    pages(OLD, FIXED);
    const lost = build('a&b', '6.12', 'failed', 'failed');
    for (const again of [1, 2]) {
      expect(pages(OLD, lost), `time ${again}`).toEqual({
        status: 1,
        stderr: 'reach: bookworm a&b was built for 6.12 the last time\n',
      });
    }
    expect(pages(OLD, FIXED).status).toBe(0);
  });

  test('keep what is not measured again, in their order', () => {
    pages(FIXED);
    expect(pages(OLD)).toEqual({ status: 0, stderr: '' });
    expect(kept('reach.tsv')).toBe(OLD + FIXED);
    expect(kept('reach.md')).toContain('| a&b 1:2.0-1 | built | **fixed** (2) |');
    const other = build('a&b', '6.1', 'failed', 'failed').replace('bookworm', 'trixie');
    pages(other);
    expect(kept('reach.md')).toContain('| trixie | 0 / **0** / 1 / 0 |  |');
    expect(kept('reach.md')).toContain('| a&b 1:2.0-1 | fails |  |');
  });

  test('say when, with what, and how long', () => {
    const timed = (name: string, ...seconds: string[]) =>
      build(name, '6.1', 'ok', 'ok', '', '6.1.0-1-amd64', '2026-11-26', '1.1.1', ...seconds);
    pages(
      timed('a', '2.00', '2.50', '2.00', '4.00'),
      timed('b', '10.00', '11.00', '10.00', '15.00'),
      timed('c', '1.00', '3.00', '-', '-'),
      OLD,
    );
    expect(kept('reach.md')).toContain(
      '| 6.1 | 6.1.0-1-amd64 | 2026-11-26; 1 before 2026-11-26 | 1.1.1 |',
    );
    expect(kept('reach.md')).toContain('| median | 1.18 | 1.00 | 1.75 |');
    expect(kept('reach.md')).toContain('| from, to | 1.10 to 1.25 | 1.00 to 1.00 | 1.50 to 2.00 |');
    expect(kept('reach.md')).toContain('Medians of\n2 builds');
  });

  test('name a build that compat-gen breaks, and keep no such thing', () => {
    const { status, stderr } = pages(build('a', '6.1', 'ok', 'failed'));
    expect(status).toBe(1);
    expect(stderr).toContain('bookworm a builds for 6.1 as it is, and not by compat-gen');
    expect(existsSync(path.join(dir, 'reach.tsv'))).toBe(false);
  });
});
