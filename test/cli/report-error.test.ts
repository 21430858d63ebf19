import { describe, expect, it } from 'vitest';
import { reportError } from '../../src/cli/report-error.js';
import { CompatError } from '../../src/core/errors.js';

describe('an error', () => {
  it('is worded as what happened, the program’s words, what to do', () => {
    const error = new CompatError('KBUILD_FAILED', 'it failed', {
      output: 'a\nb\n',
      hint: 'Do it.',
    });
    expect(reportError(error)).toEqual({
      exitCode: 7,
      text: 'compat-gen: it failed\n    a\n    b\nDo it.\n',
      json: {
        error: {
          code: 'KBUILD_FAILED',
          exitCode: 7,
          message: 'it failed',
          hint: 'Do it.',
          output: 'a\nb\n',
        },
      },
    });
  });

  it('of the operating system is no bug of ours: it names the file, and has no stack trace', () => {
    const refused = (code: string, errno: number, syscall = 'open') =>
      Object.assign(new Error(code), { code, errno, syscall, path: '/a/b' });
    expect(reportError(refused('EACCES', -13))).toMatchObject({
      exitCode: 1,
      text: expect.stringMatching(/^compat-gen: \/a\/b: permission denied \(open\)\nGive yourself/),
    });
    expect(reportError(refused('EACCES', -13, 'scandir')).text).toMatch(
      /^compat-gen: \/a\/b: permission denied \(scandir\)\nYou may not read it\./,
    );
    expect(reportError(refused('ENOENT', -2)).text).toBe(
      'compat-gen: /a/b: no such file or directory (open)\n',
    );
    expect(reportError(refused('ENOSPC', -28))).toMatchObject({
      exitCode: 1,
      text: expect.stringMatching(/^compat-gen: the disk is full: \/a\/b was not written\n/),
    });
  });

  it('that nobody expected is a bug of ours, with a stack trace', () => {
    const { exitCode, text } = reportError(new TypeError('x is not a function'));
    expect(text).toMatch(/bug of compat-gen[^\n]*\nTypeError: x is not a function\n {4}at /);
    expect(exitCode).toBe(1);
    expect(reportError('what?').text).toMatch(/what\?/);
    expect(reportError(undefined).exitCode).toBe(1);
  });
});
