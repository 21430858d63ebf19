import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Limits } from '../../src/core/process/limits.js';
import { kernel } from '../e2e/kernels.js';
import { answers, ask, treeOf } from './ask.js';

const dir = mkdtempSync(path.join(os.tmpdir(), 'compat-cut-off-'));
afterAll(() => rmSync(dir, { recursive: true }));
const pipe = path.join(dir, 'pipe.h');
execFileSync('mkfifo', [pipe]);

const tree = await treeOf(kernel('6.1'));

const TYPES = '#include <linux/types.h>\n';
const TWICE = '#define A(x) x+x+x+x+x+x+x+x\n#define B(x) A(A(A(A(x))))\n';
const ENDLESS: [what: string, text: string, limits: Partial<Limits>, told: RegExp][] = [
  [
    'code that doubles',
    `${TYPES}${TWICE}long f(long y);\nlong f(long y) { return B(B(B(y))); }\n`,
    { cpuSeconds: 1 },
    /stopped on .*\/endless\.c: it used more than 1 s of CPU time$/,
  ],
  [
    'a pipe',
    `${TYPES}#include "pipe.h"\n`,
    { idleMs: 900 },
    /stopped on .*\/endless\.c: nothing of it moved for/,
  ],
  [
    'a device',
    `${TYPES}#include "/dev/zero"\n`,
    { memoryKiB: 300_000 },
    /broke on .*\/endless\.c: no memory is left$/,
  ],
  [
    'an object of 550 GB',
    `${TYPES}char a[550000000000] = { 1 };\n`,
    { fileKiB: 8192 },
    /\/endless\.c: it wrote a file of more than 8 MiB$/,
  ],
];

describe('a compile without end is cut off, which is an error and no answer', () => {
  const [endless = '', ...others] = ['endless', 'other'].map((name) => path.join(dir, `${name}.c`));
  for (const file of others) writeFileSync(file, `${TYPES}u32 x;\n`);

  it.for(ENDLESS)('%s', async ([what, text, limits, told]) => {
    const limited = { ...tree, compile: { ...tree.compile, limits } };
    writeFileSync(endless, text);
    // Together the others are compiled alone in the end.
    for (const isolated of what === 'code that doubles' ? [true, false] : [false]) {
      const message = expect.stringMatching(told);
      await expect(ask(limited, [endless, ...others], { isolated })).rejects.toMatchObject({
        code: 'COMPILER_FAILED',
        message,
      });
    }
  });

  it('and not in what others ask at the same time', async () => {
    const limits = { cpuSeconds: 1, memoryKiB: 300_000, fileKiB: 8192 };
    const limited = { ...tree, compile: { ...tree.compile, limits } };
    expect(answers(await ask(limited, others, { isolated: false }))).toEqual(['other true ']);
  });
});
