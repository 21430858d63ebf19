import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { copyExample } from './example.js';
import { openSandbox, programWithoutAnswers } from './kernels.js';
import { onSomeKernels } from './on-some-kernels.js';

const box = openSandbox({ fresh: true });
const dir = path.join(box.dir, 'ramdisk');
let program: string;
beforeAll(() => {
  copyExample(dir);
  program = programWithoutAnswers(path.join(box.dir, 'program'));
});
afterAll(() => box.remove());

describe('compat.h of the example is to the byte what compiling each test alone gives', () => {
  onSomeKernels('the example on $series', (each) => {
    const { kdir, cc, exec } = each;
    const there = exec.length > 0 ? ['--exec', exec.join(' ')] : [];
    const header = (...way: string[]): string => {
      const args = ['--kdir', kdir, `CC=${cc}`, ...there, '-j2', 'detect', ...way];
      const { status, stdout, stderr } = box.run([process.execPath, program, ...args], dir);
      expect(status, stderr).toBe(0);
      expect(stderr.match(/COMPAT {2}have_/g)?.length).toBeGreaterThan(20);
      return readFileSync(stdout.trim(), 'latin1');
    };
    const fast = header();
    expect(fast).toMatch(/^(#define|\/\* #undef) COMPAT_HAVE_/m);
    expect(header('--isolated')).toBe(fast);
  });
});
