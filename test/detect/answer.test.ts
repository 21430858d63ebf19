import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { RunResult } from '../../src/core/process/process.js';
import { answerOf, isCleanNo } from '../../src/detect/answer.js';
import { kernel } from '../e2e/kernels.js';
import { answers, ask, treeOf } from './ask.js';

const LIMITS = { cpuSeconds: 120, memoryKiB: 1e6, fileKiB: 1024, idleMs: 60_000 };
const dir = mkdtempSync(path.join(os.tmpdir(), 'compat-answer-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** A compile that ended in exit status 1, as the driver ends whatever became of cc1. */
function ended(stderr: string): RunResult {
  return { exitCode: 1, killedBy: undefined, timedOut: false, stdout: '', stderr };
}

describe('a compile that failed is a no where the compiler names a line of the code', () => {
  it.each([
    't.c:3:5: error: expected expression',
    '/a b/\xc3\xa4.c:1:10: fatal error: linux/no.h: No such file or directory\ncompilation terminated.',
    't.c:2:1: sorry, unimplemented: nested functions',
    "t.c: Assembler messages:\nt.c:3: Error: no such instruction: `x'",
    '/tmp/cc1.s: Assembler messages:\n/tmp/cc1.s:7: Error: file not found: nowhere.bin',
    't.c:1:2: error: #error internal compiler error: no',
    't.c:1:1: error: static assertion failed: "gcc: internal compiler error: x: No space left on device"',
    't.c:1:1: error: call to \u2018f\u2019 declared with attribute error: fatal error: cc1: No space left on device',
    't.c:1:10: fatal error: No space left on device: No such file or directory',
    '    1 | cc1: internal compiler error: quoted\nt.c:1:1: error: expected',
    'In file included from t.c:1:\n<command-line>: error: expected identifier',
    't.c:1:1: error: unrecognized command-line option in words of the test',
  ])('%s', (stderr) => {
    expect(answerOf(ended(`${stderr}\n`), 't.c', LIMITS)).toMatchObject({ yes: false });
  });

  it.each([
    '',
    'Killed',
    'gcc-12: fatal error: Killed signal terminated program cc1\ncompilation terminated.',
    'gcc: fatal error: cannot execute \u2018cc1\u2019: posix_spawn: No such file or directory',
    't.c:4:9: internal compiler error: in f, at gcc/x.cc:12',
    'gcc: internal compiler error: Segmentation fault signal terminated program cc1',
    'cc1: error: unrecognized command-line option \u2018-fno-such\u2019',
    'gcc-12: error: t.c: No such file or directory\ngcc-12: fatal error: no input files',
    't.c:1:1: warning: unused\ncc1: some warnings being treated as errors',
  ])('and else it is an error: %s', (stderr) => {
    expect(isCleanNo(ended(stderr))).toBe(false);
    expect(() => answerOf(ended(stderr), 't.c', LIMITS)).toThrow(/the compiler broke on t\.c/);
  });

  it.each([
    ['cc1: fatal error: error writing to /tmp/x.s: No space left on device', /disk is full/],
    [
      "/tmp/x.s: Fatal error: can't write 12 bytes to section .text of x.o: 'No space left on device'",
      /disk is full/,
    ],
    ["/tmp/x.s:9: Fatal error: can't close x.o: No space left on device", /disk is full/],
    [
      't.c:3:1: error: x\ncc1: out of memory allocating 65536 bytes after a total of 1 bytes',
      /memory/,
    ],
    ['t.c:1:10: fatal error: linux/a.h: Too many open files', /too many files are open/],
    ['t.c:1:10: fatal error: linux/a.h: Cannot allocate memory', /memory/],
  ])('and what ran out is told: %s', (stderr, told) => {
    expect(() => answerOf(ended(`${stderr}\n`), 't.c', LIMITS)).toThrow(told);
  });
});

it('words of a test that read like a broken compiler’s stop nothing', async () => {
  mkdirSync(path.join(dir, 'words'));
  const body = [
    '_Static_assert(0, "x: internal compiler error: in f, at a.c:1");',
    '_Static_assert(0, "cc1: fatal error: error writing to x: No space left on device");',
    'int f(void) __attribute__((error("gcc: fatal error: Killed signal terminated program cc1")));\nint g(void);\nint g(void) { return f(); }',
    '_Static_assert(1, "No space left on device"); int x;',
    'int f(void) __attribute__((warning("Cannot allocate memory")));\nint g(void);\nint g(void) { return f() + undeclared(); }',
    '#error virtual memory exhausted: Cannot allocate memory',
  ];
  const files = body.map((text, at) => {
    const file = path.join(dir, 'words', `w${at}.c`);
    writeFileSync(file, `#include <linux/types.h>\n${text}\n`);
    return file;
  });
  const tree = await treeOf(kernel('6.1'));
  for (const isolated of [true, false]) {
    const told = await ask(tree, files, { isolated });
    expect(answers(told)).toEqual(
      [false, false, false, true, false, false].map((yes, at) => `w${at} ${yes} `),
    );
  }
});
