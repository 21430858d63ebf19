import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KERNELS, needs, openSandbox, REPO } from './kernels.js';

const box = openSandbox();
const dir = path.join(box.dir, 'ramdisk');
beforeAll(() => {
  cpSync(path.join(REPO, 'examples/ramdisk'), dir, { recursive: true });
  // Nothing shipped: all is compiled.
  rmSync(path.join(dir, 'cocci_cache/results'), { recursive: true });
  for (const left of readdirSync(dir).filter((name) => name.startsWith('build-'))) {
    rmSync(path.join(dir, left), { recursive: true });
  }
});
afterAll(() => box.remove());

describe('compat.h of the example is to the byte what compiling each test alone gives', () => {
  it.for(KERNELS)('on $series', (each, context) => {
    needs(context, each);
    const { kdir, cc, exec } = each;
    const there = exec.length > 0 ? ['--exec', exec.join(' ')] : [];
    const header = (...way: string[]): string => {
      const args = ['--kdir', kdir, `CC=${cc}`, ...there, '-j2', 'detect', ...way];
      const { status, stdout, stderr } = box.compatGen(args, dir);
      expect(status, stderr).toBe(0);
      expect(stderr.match(/COMPAT {2}have_/g)?.length).toBeGreaterThan(20);
      return readFileSync(stdout.trim(), 'latin1');
    };
    const fast = header();
    expect(fast).toMatch(/^(#define|\/\* #undef) COMPAT_HAVE_/m);
    expect(header('--isolated')).toBe(fast);
  });
});
