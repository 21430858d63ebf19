import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Cell } from '../../src/matrix/index.js';
import { REPO } from '../e2e/kernels.js';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(path.join(os.tmpdir(), 'compat-gen-reach-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

type Some = Pick<Cell, 'module' | 'kernel' | 'outcome'> & Partial<Cell>;

function cell(
  name: string,
  kernel: string,
  outcome: Cell['outcome'],
  more: Partial<Cell> = {},
): Some {
  return { module: `bookworm/${name}`, kernel, outcome, ...more };
}

/** Runs the page's program on a matrix of these cells. */
function pages(...some: Some[]) {
  const report = path.join(dir, 'report.json');
  const names = [...new Set(some.map(({ module }) => module))];
  const kernels = [...new Set(some.map(({ kernel }) => kernel))];
  const none = { rules: [], files: [], patch: '', notes: [], warnings: 0, steps: [], modules: [] };
  const matrix = {
    ...{ schema: 1, title: 'packages', began: '2026-11-26T09:00:00.000Z', seconds: 1, patches: {} },
    modules: names.map((name) => ({
      ...{ name, root: '/x', group: name.replace(/\/.*/, ''), version: '1:2.0-1' },
    })),
    kernels: kernels.map((name) => ({ name, release: `${name}.0-1-amd64` })),
    cells: some.map((one) => ({ ...none, seconds: 1, ...one })),
    counts: { known: 0, asked: 0, compiled: 0, made: 0, built: 0, tried: 0 },
  };
  writeFileSync(report, JSON.stringify(matrix));
  const program = path.join(REPO, 'scripts/reach-page.mjs');
  const { status, stderr } = spawnSync(process.execPath, [program, '--write', report, dir], {
    encoding: 'utf8',
  });
  return { status, stderr };
}

const kept = (name: string) => readFileSync(path.join(dir, name), 'utf8');
const OLD = cell('a&b', '6.1', 'built', { made: '2026-11-26T08:00:00.000Z' });
const FIXED = cell('a&b', '6.12', 'fixed', { rules: ['one', 'two'] });

describe("scripts/reach's pages", () => {
  test('are what the matrix writes: how many build as they are and with rules, and each build', () => {
    expect(pages(OLD, FIXED, cell('c', '6.1', 'fails'))).toMatchObject({ status: 0, stderr: '' });
    expect(kept('reach.md')).toContain('| a&b 1:2.0-1 | built | fixed by 2 |');
    expect(kept('reach.md')).toContain('| c 1:2.0-1 | **fails** |  |');
    expect(kept('reach.md')).toContain('| 6.1 | 6.1.0-1-amd64 | 2026-11-26, 1 before 2026-11-26 |');
    expect(kept('reach.svg')).toContain('<title>bookworm/a&#38;b, 6.12: fixed by 2</title>');
  });

  test('name a build that was fixed the last time and is not any more, and keep no such thing', () => {
    pages(OLD, FIXED);
    const before = kept('reach.json');
    expect(pages(OLD, cell('a&b', '6.12', 'fails'))).toEqual({
      status: 1,
      stderr: 'reach: bookworm a&b was built for 6.12 the last time\n',
    });
    expect(kept('reach.json')).toBe(before);
  });

  test('keep what is not measured again, in its suite', () => {
    pages(FIXED);
    expect(pages({ ...OLD, kernel: '6.12', module: 'trixie/z' }, OLD)).toMatchObject({ status: 0 });
    expect(kept('reach.md')).toContain('| a&b 1:2.0-1 | fixed by 2 | built |');
    expect(kept('reach.md')).toContain('| bookworm | 0 → 1 of 1 | 1 → 1 of 1 |');
    expect(kept('reach.md')).toContain('| trixie | 1 → 1 of 1 |  |');
  });

  test('name a build that compat-gen breaks', () => {
    expect(pages(cell('a', '6.1', 'broken'))).toEqual({
      status: 1,
      stderr: 'reach: bookworm a builds for 6.1 as it is, and not by compat-gen\n',
    });
    expect(existsSync(path.join(dir, 'reach.json'))).toBe(false);
  });

  test('leave out a kernel that a MAKE line seeks in /lib/modules, and say how long builds take', () => {
    const times = ['a\tb\t6.1\t2.00\t2.50\t2.00\t4.00', 'a\tc\t6.1\t10.00\t11.00\t10.00\t15.00'];
    writeFileSync(path.join(dir, 'reach-times.tsv'), `${times.join('\n')}\n`);
    const cause = { stage: 'build', code: 'KBUILD_FAILED', message: 'no', rules: [], others: 0 };
    const detail = 'make: /lib/modules/6.1-rt/build: No such file or directory';
    pages(OLD, cell('a', '6.1', 'fails', { cause: { ...cause, detail } }));
    expect(kept('reach.md')).toContain('| a 1:2.0-1 |  |');
    expect(kept('reach.md')).toContain('| median | 1.18 | 1.00 | 1.75 |');
    expect(kept('reach.md')).toContain('| from, to | 1.10 to 1.25 | 1.00 to 1.00 | 1.50 to 2.00 |');
    expect(kept('reach.md')).toContain('Medians of 2 builds');
  });
});
