import { describe, expect, it } from 'vitest';
import { modulePlans } from '../../../src/matrix/index.js';
import { columnNames } from '../../../src/matrix/kernel/kernel.js';
import { outputDir } from '../../../src/matrix/make/output.js';
import { whyExpected } from '../../../src/matrix/plan/plan.js';

const HOST = { prefix: [], makeWords: [] };

describe('a row', () => {
  it('is called like its directory, with more of the path where two are called alike', () => {
    const names = modulePlans(['/a/x/src', '/b/x/src', '/b/y', '/b/y', '/']).map(
      ({ name }) => name,
    );
    expect(names).toEqual(['a/x/src', 'b/x/src', 'y', '/']);
  });
});

describe('a column', () => {
  it('is called by the plan, else by its release, and no two alike', () => {
    const tree = { release: '6.1.0', kdir: '/k' };
    expect(
      columnNames([
        { plan: { wish: HOST }, tree },
        { plan: { wish: HOST, compiler: 'gcc-12' }, tree },
        { plan: { wish: { ...HOST, kver: '6.1.0' } } },
        { plan: { name: 'old', wish: HOST }, tree },
        { plan: { wish: HOST } },
      ]),
    ).toEqual(['6.1.0', '6.1.0 gcc-12', '6.1.0 (2)', 'old', 'the running kernel']);
  });
});

describe('an expected failure', () => {
  it('is that of a module and a kernel, by patterns', () => {
    const expected = [{ module: 'drbd-*', kernel: '5.10*', why: 'too old' }];
    expect(whyExpected(expected, 'drbd-9', '5.10.0-32-amd64')).toBe('too old');
    expect(whyExpected(expected, 'drbd-9', '6.1')).toBeUndefined();
    expect(whyExpected(expected, 'x/drbd-9', '5.10.1')).toBeUndefined();
    expect(whyExpected([{ module: 'a.b', kernel: '*', why: 'x' }], 'axb', '1')).toBeUndefined();
  });
});

it('names of cells are directories below the output, whatever they hold', () => {
  expect(outputDir('/o', '6.1.0 gcc-12', 'a/b')).toBe('/o/6.1.0_gcc-12/a_b');
  expect(outputDir('/o', '..', '.')).toBe('/o/_/_');
});
