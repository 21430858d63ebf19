import { describe, expect, it } from 'vitest';
import { errorLines, withoutNoise } from '../../../src/build/kbuild/noise.js';
import { silent } from '../../../src/core/log.js';

function listen() {
  const passed: string[] = [];
  const notes: string[] = [];
  const pass = withoutNoise({
    ...silent,
    passOn: (text) => passed.push(text),
    warn: (warning) => notes.push(warning.kind),
  });
  return { pass, passed, notes };
}

describe('what kbuild says', () => {
  it('is passed on line by line, whatever pieces it comes in', () => {
    const { pass, passed, notes } = listen();
    pass('stdout', '  CC [M]  a.o\n  CC');
    pass('stderr', 'a.c:1: error: \xe2\x80');
    pass('stdout', ' [M]  b.o\n');
    pass('stderr', '\x98x\xe2\x80\x99\n');
    expect(passed).toEqual(['  CC [M]  a.o\n', '  CC [M]  b.o\n', 'a.c:1: error: ‘x’\n']);
    expect(notes).toEqual([]);
  });

  it('is explained once in a line where it is harmless, and not shown', () => {
    const { pass, passed, notes } = listen();
    pass('stderr', 'Skipping BTF generation for /x/tiny.ko due to unavailability of vmlinux\n');
    pass('stderr', 'Skipping BTF generation for /x/more.ko due to unavailability of vmlinux\n');
    pass('stderr', 'warning: the compiler differs from the one used to build the kernel\n');
    pass('stderr', '  The kernel was built by: gcc-12 12.2.0\n  You are using:           gcc-14\n');
    expect(passed).toEqual([]);
    expect(notes).toEqual(['kbuild-noise', 'kbuild-noise']);
  });
});

describe('errorLines', () => {
  it('gives the errors alone, and at most twelve of them', () => {
    const one =
      '/a.c:1:2: error: no\n  3 | x\nERROR: modpost: "f" [t.ko] undefined!\nmake: *** [t] Error 2\nnote\n';
    expect(errorLines(one)).toBe(
      '/a.c:1:2: error: no\nERROR: modpost: "f" [t.ko] undefined!\nmake: *** [t] Error 2',
    );
    const many = Array.from({ length: 20 }, (_, index) => `a.c:${index}: error: x\n`).join('');
    expect(errorLines(many).split('\n')).toHaveLength(13);
    expect(errorLines(many)).toMatch(/… and 8 more$/);
  });

  it('gives what the program said that failed, where make alone says that it is an error', () => {
    const said = [
      "make[1]: Entering directory '/k'",
      '  LD [M]  a.o',
      'make[3]: Circular a.o <- a.o dependency dropped.',
      "ld: input file 'a.o' is the same as output file",
      'make[3]: *** [Makefile:33: a.o] Error 1',
      "make[1]: Leaving directory '/k'",
    ];
    expect(errorLines(said.join('\n'))).toBe([said[2], said[3], said[4]].join('\n'));
    expect(errorLines("make: *** No rule to make target 'x'.  Stop.\n")).toMatch(
      /^make: \*{3} No rule/,
    );
  });
});
