import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isGood, readReport } from '../../src/matrix/index.js';
import { firstOf } from '../nightly.js';
import { DRIVERS } from './drivers.js';
import { kernel, openSandbox, REPO, type Sandbox } from './kernels.js';
import { said } from './tiny.js';

const PACKAGES = [...DRIVERS.keys()];
const SERIES = ['6.1', '6.12'];

/** What is known to build, so that it stays so: "PACKAGE SERIES". */
function builtTheLastTime(): string[] {
  const file = path.join(REPO, 'docs/reach.json');
  if (!existsSync(file)) return PACKAGES.map((name) => `${name} 6.1`);
  const { cells } = readReport(file);
  return cells
    .filter((cell) => isGood(cell) && cell.module.startsWith('bookworm/'))
    .map(({ module, kernel: series }) => ({ name: module.slice('bookworm/'.length), series }))
    .filter(({ name, series }) => PACKAGES.includes(name) && SERIES.includes(series))
    .map(({ name, series }) => `${name} ${series}`);
}

let sandbox: Sandbox;
beforeAll(() => {
  sandbox = openSandbox();
});
afterAll(() => sandbox.remove());

test.each(firstOf(builtTheLastTime()))('%s builds, and knows nothing of it', (build) => {
  const [name = '', series = ''] = build.split(' ');
  const { kdir, cc } = kernel(series);
  const out = path.join(sandbox.dir, build.replace(' ', '-'));
  mkdirSync(out);
  const words = ['--kdir', kdir, `CC=${cc}`, 'build', '-o', out, DRIVERS.get(name) ?? ''];
  const ended = sandbox.compatGen(words, sandbox.dir);
  expect(ended.status, said(ended)).toBe(0);
  expect(ended.stdout).toMatch(/\.ko\n/);
});
