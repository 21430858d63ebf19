import { spawnSync } from 'node:child_process';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CompatError } from '../../src/core/errors.js';
import { answerOf } from '../../src/detect/answer.js';
import { REPO } from '../e2e/kernels.js';

const RELEASE = path.join(REPO, 'scripts/release');
const AWKS = [['mawk'], ['gawk', '--lint'], ['busybox', 'awk']];
const LIMITS = { cpuSeconds: 7, memoryKiB: 1e6, fileKiB: 256 * 1024, idleMs: 60_000 };

/** What the awk program of a release says that a compiler's words come to. */
function byAwk([command = '', ...args]: string[], words: string): string {
  const { stdout, stderr } = spawnSync(
    command,
    [...args, '-f', path.join(RELEASE, 'said.awk'), '-'],
    {
      input: Buffer.from(words, 'latin1'),
      encoding: 'latin1',
      env: { PATH: process.env.PATH, LC_ALL: 'C' },
    },
  );
  // An empty log is no fault of the program.
  return (stdout + stderr.replace(/^gawk: .*warning: .*(?:is empty|zero length).*\n/gm, '')).trim();
}

/** The same by what detection makes of a compiler that ended with 1. */
function byDetection(words: string): string {
  const result = { exitCode: 1, killedBy: undefined, timedOut: false, stdout: '', stderr: words };
  try {
    return answerOf(result, 'x.c', LIMITS).yes ? 'yes' : 'refused';
  } catch (error) {
    const { message } = error as CompatError;
    if (!(error instanceof CompatError)) throw error;
    if (message.endsWith('more than 7 s of CPU time')) return 'limit CPU time';
    if (message.endsWith('a file of more than 256 MiB')) return 'limit File size';
    return message.replace(/^.*x\.c: /, 'broke ').replace('broke exit status 1', 'broke');
  }
}

/** What lines of a compiler are made of, so that each piece may stand in front of each. */
const PIECES = [
  ...['a.c', '/tmp/a b.c', 'gcc', 'cc1', '<command-line>', '<built-in>', '{standard input}'],
  ...[':', ': ', ':7', ':7:3', ' ', '  12 |', ' |', "'", '\n', '\r\n', '\r', '\t'],
  ...['error: ', 'Error: ', 'fatal error: ', 'warning: ', 'note: ', 'sorry, unimplemented: '],
  ...['internal compiler error: ', 'INTERNAL compiler error: ', '#error ', 'x.h: No such file'],
  ...['No space left on device', 'File too large', 'Cannot allocate memory', 'Too many open files'],
  ...[
    'Too many open files in system',
    'Input/output error',
    'Killed signal terminated program cc1',
  ],
  ...['CPU time limit exceeded signal', 'File size limit exceeded signal', 'memory exhausted'],
  ...['out of memory allocating 64 bytes', 'virtual memory exhausted', 'no input files'],
  ...['error while loading shared libraries: libc.so.6: ', 'Error 24', 'Error 12', 'error writing'],
  ...['unrecognized command-line option', "can't open", 'unable to execute', '\xe4', '\0'],
];
/** Whole lines, so that most texts say something. */
const LINES = [
  'a.c:7:3: error: x\n',
  'a.c:1: warning: b.c:5: error: y\n',
  'gcc: fatal error: CPU time limit exceeded signal terminated program cc1\ncompilation terminated.\n',
  'gcc: internal compiler error: File size limit exceeded signal terminated program as\n',
  'a.c:7:3: fatal error: x.h: No such file or directory\n',
  'a.c:7:3: fatal error: x.h: Too many open files\n',
  'cc1: out of memory allocating 4096 bytes after a total of 10 bytes\n',
  "as: Error: can't open x: No space left on device\n",
  ' 12 | #error gcc: fatal error: Killed\n',
];

const words = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.constantFrom(...LINES) },
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''));

describe.each(AWKS)('said.awk in %s', (...awk) => {
  it('reads a compiler as detection does', () => {
    fc.assert(
      fc.property(words, (text) => {
        // No awk but gawk reads on behind a NUL.
        fc.pre(awk[0] === 'gawk' || !text.includes('\0'));
        expect(byAwk(awk, text)).toBe(byDetection(text));
      }),
      { numRuns: 150 },
    );
  });

  it.each(LINES)('%j', (line) => {
    expect(byAwk(awk, line)).toBe(byDetection(line));
  });
});
