import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { copyTree, removeTree } from '../../../src/core/files/whole-tree.js';

const dir = mkdtempSync(path.join(os.tmpdir(), 'whole tree '));
afterAll(() => rmSync(dir, { recursive: true }));

let count = 0;
let from: string;
beforeEach(() => {
  from = path.join(dir, `from-${count++}`);
  mkdirSync(path.join(from, 'below/deep'), { recursive: true });
  writeFileSync(path.join(from, 'below/deep/x.c'), 'int x;\n');
  writeFileSync(path.join(from, 'run.sh'), '#!/bin/sh\n', { mode: 0o755 });
  symlinkSync('../nowhere', path.join(from, 'below/link'));
  writeFileSync(Buffer.from(path.join(from, 'b\xe4d'), 'latin1'), 'odd');
});

const stopped = AbortSignal.abort();

describe('a copy of a directory', () => {
  it('has its files, links, odd names and executable bits, and no pipe', async () => {
    execFileSync('mkfifo', [path.join(from, 'pipe')]);
    chmodSync(path.join(from, 'below/deep'), 0o555);
    const to = path.join(dir, `to-${count}`);
    await copyTree(undefined, from, to);
    // Only root could remove it otherwise.
    chmodSync(path.join(from, 'below/deep'), 0o755);
    expect(readdirSync(to, { encoding: 'latin1' }).sort()).toEqual(['below', 'b\xe4d', 'run.sh']);
    expect(readFileSync(path.join(to, 'below/deep/x.c'), 'latin1')).toBe('int x;\n');
    expect(readlinkSync(path.join(to, 'below/link'))).toBe('../nowhere');
    expect(statSync(path.join(to, 'run.sh')).mode & 0o777).toBe(0o755);
    // Whoever has the copy is to build, and to remove it.
    expect(statSync(path.join(to, 'below/deep')).mode & 0o700).toBe(0o700);
  });

  it('can be interrupted', async () => {
    const copied = copyTree(stopped, from, path.join(dir, `to-${count}`));
    await expect(copied).rejects.toMatchObject({ code: 'INTERRUPTED' });
  });
});

describe('a directory that is removed', () => {
  it('is gone, what its links lead to is not, and what is not there is no error', async () => {
    const other = path.join(dir, 'other');
    mkdirSync(other, { recursive: true });
    writeFileSync(path.join(other, 'stays'), '');
    symlinkSync(other, path.join(from, 'to-other'));
    await removeTree(undefined, from);
    await removeTree(undefined, from);
    expect([existsSync(from), readdirSync(other)]).toEqual([false, ['stays']]);
    symlinkSync(other, from);
    await removeTree(undefined, from);
    expect([existsSync(from), readdirSync(other)]).toEqual([false, ['stays']]);
  });

  it('can be interrupted, and what tells that it may be removed goes last', async () => {
    writeFileSync(path.join(from, '.a'), '');
    await expect(removeTree(stopped, from, ['.a'])).rejects.toMatchObject({ code: 'INTERRUPTED' });
    expect(existsSync(path.join(from, '.a'))).toBe(true);
    mkdirSync(path.join(from, 'later'));
    const asked = new AbortController();
    Object.defineProperty(asked.signal, 'aborted', {
      // While the last but one is looked at.
      get: () => readdirSync(from).length === 2,
    });
    await expect(removeTree(asked.signal, from, ['.a'])).rejects.toMatchObject({
      code: 'INTERRUPTED',
    });
    expect(readdirSync(from)).toContain('.a');
    await removeTree(undefined, from, ['.a']);
    expect(existsSync(from)).toBe(false);
  });
});
