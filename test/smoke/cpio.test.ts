import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readlinkSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { cpio } from '../../src/smoke/cpio.js';

it('is what cpio reads', () => {
  const dir = mkdtempSync('/tmp/compat-gen-cpio-');
  try {
    const archive = cpio([
      { name: 'bin', directory: true },
      { name: 'bin/program', bytes: Buffer.from('#!/bin/sh\n'), executable: true },
      { name: 'bin/sh', link: 'program' },
      { name: 'odd', bytes: Buffer.from('12345') },
      { name: 'empty', bytes: Buffer.alloc(0) },
    ]);
    execFileSync('busybox', ['cpio', '-i', '-d'], { cwd: dir, input: archive, stdio: 'pipe' });
    expect(statSync(path.join(dir, 'bin/program')).mode & 0o777).toBe(0o755);
    expect(readlinkSync(path.join(dir, 'bin/sh'))).toBe('program');
    expect(readFileSync(path.join(dir, 'odd'), 'utf8')).toBe('12345');
    expect(statSync(path.join(dir, 'empty')).size).toBe(0);
  } finally {
    rmSync(dir, { recursive: true });
  }
});
