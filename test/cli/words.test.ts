import { describe, expect, it } from 'vitest';
import { splitWords } from '../../src/cli/words.js';

describe('NAME=value words', () => {
  it('are taken out wherever they stand, in the order that kbuild gets them', () => {
    const { argv, makeWords } = splitWords(
      ['CC=gcc-12', 'build', 'V=1', '-o', 'x', 'ARCH=arm64'],
      {},
    );
    expect(argv).toEqual(['build', '-o', 'x']);
    expect(makeWords).toEqual(['ARCH=arm64', 'CC=gcc-12', 'V=1']);
  });

  it('come from the environment where the command line has none', () => {
    const env = { CC: 'cc', W: '', KDIR: '/env', HOME: '/h' };
    const { makeWords, env: after } = splitWords(['CC=gcc'], env);
    expect(makeWords).toEqual(['CC=gcc']);
    expect(after).toMatchObject({ KDIR: '/env', HOME: '/h' });
  });

  it('that name a kernel leave no other one of the environment', () => {
    const { env } = splitWords(['KVER=6.1'], { KDIR: '/env', KERNELDIR: '/env' });
    expect(env).toMatchObject({ KVER: '6.1', KDIR: undefined, KERNELDIR: undefined });
  });

  it('may hold anything, and the last one counts', () => {
    const { makeWords } = splitWords(['CC=a', 'CC=my cc\n="x"'], {});
    expect(makeWords).toEqual(['CC=my cc\n="x"']);
  });

  it('are for the driver behind a --', () => {
    expect(splitWords(['x', '--', 'V=1', 'own_flags+=-g', 'z'], {})).toMatchObject({
      argv: ['x', '--', 'z'],
      makeWords: [],
      driverWords: ['V=1', 'own_flags+=-g'],
    });
  });

  it('that name the compiler are for all, wherever they stand; before the -- they count first', () => {
    expect(splitWords(['x', '--', 'CC=y'], { CC: 'z' })).toMatchObject({
      makeWords: ['CC=y'],
      driverWords: ['CC=y'],
    });
    expect(splitWords(['CC=x', '--', 'CC=y', 'LLVM=1'], {})).toMatchObject({
      makeWords: ['CC=x', 'LLVM=1'],
      driverWords: ['CC=y', 'LLVM=1'],
    });
  });

  it('of an unknown name are refused; what is no such word is left alone', () => {
    expect(() => splitWords(['CFLAGS=-g'], {})).toThrowError(
      expect.objectContaining({ code: 'USAGE', message: expect.stringMatching(/^CFLAGS=/) }),
    );
    expect(splitWords(['a=b', '--x=Y=z', '=x'], {}).argv).toEqual(['a=b', '--x=Y=z', '=x']);
  });
});
