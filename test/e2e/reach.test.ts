import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DRIVERS } from './drivers.js';
import { kernel, openSandbox, REPO, type Sandbox } from './kernels.js';
import { said } from './tiny.js';

const PACKAGES = [...DRIVERS.keys()];
const SERIES = ['6.1', '6.12'];

/** What is known to build, so that it stays so: "PACKAGE SERIES". */
function builtTheLastTime(): string[] {
  const file = path.join(REPO, 'docs/reach.tsv');
  if (!existsSync(file)) return PACKAGES.map((name) => `${name} 6.1`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([suite, , , , , after]) => suite === 'bookworm' && after === 'ok')
    .filter(([, name = '', , series = '']) => PACKAGES.includes(name) && SERIES.includes(series))
    .map(([, name, , series]) => `${name} ${series}`);
}

let sandbox: Sandbox;
beforeAll(() => {
  sandbox = openSandbox();
});
afterAll(() => sandbox.remove());

test.each(builtTheLastTime())('%s builds, and knows nothing of it', (build) => {
  const [name = '', series = ''] = build.split(' ');
  const { kdir, cc } = kernel(series);
  const out = path.join(sandbox.dir, build.replace(' ', '-'));
  mkdirSync(out);
  const words = ['--kdir', kdir, `CC=${cc}`, 'build', '-o', out, DRIVERS.get(name) ?? ''];
  const ended = sandbox.compatGen(words, sandbox.dir);
  expect(ended.status, said(ended)).toBe(0);
  expect(ended.stdout).toMatch(/\.ko\n/);
});
