import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { KERNELS, makeWords, openSandbox, type Sandbox } from './kernels.js';
import { said, tiny } from './tiny.js';

let box: Sandbox;
beforeEach(() => {
  box = openSandbox({ fresh: true });
});
afterEach(() => box.remove());

/** A test that is compiled with others, and then alone to be sure, is told twice. */
const here = KERNELS.filter(({ exec }) => exec.length === 0);

it.each(here)('a test is compiled once: $series', (kernel) => {
  const dir = tiny(path.join(box.dir, 'tiny'));
  const ended = box.compatGen([...makeWords(kernel), 'detect'], dir);
  expect(ended.status, said(ended)).toBe(0);
  const told = ended.stderr.match(/^ {2}COMPAT {2}have_\w+$/gm) ?? [];
  expect(told.length).toBeGreaterThan(0);
  expect(told).toEqual([...new Set(told)]);
});
