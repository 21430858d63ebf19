import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { needsRoot } from '../as-root.js';
import { openSandbox, REPO } from './kernels.js';

const box = openSandbox();
afterAll(() => box.remove());

/** 36 s on two quiet cores, six minutes at a load of 24. */
const MOST_MS = 1_800_000;

it(
  'scripts/bench measures every way of asking, on few tests, and writes its pages',
  (context) => {
    // It replaces a kernel header in a mount namespace.
    needsRoot(context);
    const least = ['--rounds', '1', '--runs', '2', '--tests', '3', '--growth', '2'];
    const { stdout, stderr, status } = box.run(
      [path.join(REPO, 'scripts/bench'), ...least, '--output', box.dir, '6.1'],
      REPO,
    );
    expect(status, stderr).toBe(0);
    const page = readFileSync(path.join(box.dir, 'bench.md'), 'utf8');
    expect(page).toContain(stdout.trim());
    for (const title of [
      'best of (a)(b)(c) / cold',
      'warm / node',
      '1 of 3 ran',
      'for each test',
    ]) {
      expect(page).toContain(title);
    }
    expect(page).not.toMatch(/NaN|undefined/);
    const plot = readFileSync(path.join(box.dir, 'bench.svg'), 'utf8');
    expect(plot).toMatch(/^<svg .*<\/svg>\n$/s);
    expect(plot).not.toMatch(/NaN|undefined/);
  },
  MOST_MS,
);
