import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withTempDir } from '../../src/core/files/temp-dir.js';
import { run } from '../../src/core/process/process.js';
import { Answers, fingerprint, isFingerprint, macroName } from '../../src/header/index.js';
import { SESSION } from '../session.js';

const headers = fc
  .uniqueArray(fc.record({ test: fc.stringMatching(/^[a-z_-]{1,9}$/), yes: fc.boolean() }), {
    selector: ({ test }) => macroName(test, 'COMPAT_'),
  })
  .map((answers) => Answers.from(answers, { prefix: 'COMPAT_', algorithm: 'md5' }).text);

describe('the fingerprint', () => {
  it.each([
    ['sha256', 'sha256sum'],
    ['md5', 'md5sum'],
  ] as const)('by %s is what %s prints for the file', async (algorithm, program) => {
    await withTempDir(SESSION, async (dir) => {
      const file = path.join(dir, 'compat.h');
      await fc.assert(
        fc.asyncProperty(headers, async (text) => {
          await writeFile(file, text);
          const { stdout } = await run(SESSION, [program, file]);
          expect(stdout.split(' ')[0]).toBe(fingerprint(text, algorithm));
        }),
        { numRuns: 10 },
      );
    });
  });

  it('is the same for text and for bytes', () => {
    expect(fingerprint(Buffer.from('x\n'), 'sha256')).toBe(fingerprint('x\n', 'sha256'));
  });

  it.each([
    ['a'.repeat(64), true],
    ['0'.repeat(32), true],
    ['A'.repeat(64), false],
    ['a'.repeat(40), false],
    [`${'a'.repeat(64)}\n`, false],
    ['../../../../../../../../../../etc', false],
    ['', false],
  ])('%j as a name of one: %s', (name, is) => {
    expect(isFingerprint(name)).toBe(is);
  });
});
