import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { allNeedRoot, bindReadOnly, mountTmpfs } from '../as-root.js';
import { CLI, kernel, openSandbox } from './kernels.js';
import { entriesOf, FOR_6_1, namesIn, said, snapshot, tiny } from './tiny.js';

const sandbox = openSandbox();
const { release } = kernel('6.1');
afterAll(sandbox.remove);

/** A small disk of its own. */
function disk(kilobytes: number): string {
  const dir = mkdtempSync(path.join(sandbox.dir, 'disk-'));
  mountTmpfs(dir, `size=${kilobytes}k`);
  return dir;
}

/** Writes until nothing more fits, less `free` kilobytes; gives the file to remove. */
function fill(dir: string, free = 0): string {
  const file = path.join(dir, 'filler');
  spawnSync('dd', ['if=/dev/zero', `of=${file}`, 'bs=4k']);
  spawnSync('truncate', ['-s', `-${free}K`, file]);
  return file;
}

describe('a full disk', () => {
  allNeedRoot();

  it('below the module: what is there stays, and the same command succeeds once there is room', () => {
    const dir = tiny(path.join(disk(2048), 'm'));
    expect(sandbox.compatGen([...FOR_6_1, 'prepare'], dir).status).toBe(0);
    const before = snapshot(path.join(dir, 'cocci_cache'));
    writeFileSync(path.join(dir, 'compat/tests/have_int.c'), 'int x;\n');
    const filler = fill(path.dirname(dir));
    const ended = sandbox.compatGen([...FOR_6_1, 'prepare'], dir);
    expect(ended.stderr).toMatch(/^compat-gen: the disk is full: \S+ was not written$/m);
    expect(ended.stderr).toMatch(/^Free some space and run the same command again/m);
    expect(ended.stderr).not.toMatch(/^ +at /m);
    expect(ended.status).toBe(1);
    expect(snapshot(path.join(dir, 'cocci_cache'))).toEqual(before);
    rmSync(filler);
    expect(sandbox.compatGen([...FOR_6_1, 'prepare'], dir).status).toBe(0);
    expect(entriesOf(path.join(dir, 'cocci_cache'))).toHaveLength(2);
  });

  it('under kbuild: the compiler says so, and the next build goes on', () => {
    const dir = tiny(path.join(disk(2048), 'm'));
    expect(sandbox.compatGen([...FOR_6_1, 'prepare'], dir).status).toBe(0);
    const filler = fill(path.dirname(dir), 8);
    const ended = sandbox.compatGen([...FOR_6_1, 'build'], dir);
    expect(ended.stderr).toMatch(/No space left on device|disk is full/);
    expect([1, 7]).toContain(ended.status);
    rmSync(filler);
    const again = sandbox.compatGen([...FOR_6_1, 'build'], dir);
    expect(again.status, said(again)).toBe(0);
  });

  it('for temporary files: no answer is believed', () => {
    const dir = tiny(path.join(sandbox.dir, 'tmp-full'));
    const small = disk(64);
    fill(small, 4);
    // Nothing is kept yet that would make it unnecessary to write there.
    const unknown = path.join(sandbox.dir, 'nothing-kept');
    const env = { TMPDIR: small, XDG_CACHE_HOME: unknown };
    const ended = sandbox.compatGen([...FOR_6_1, '--hash'], dir, env);
    expect(ended.stdout).toBe('');
    // It may be the shell in kbuild that meets it first, and has no other words.
    expect(ended.stderr).toMatch(/No space left on device|disk is full|I\/O error/);
    expect(ended.stderr).not.toMatch(/^ +at /m);
    expect([1, 3]).toContain(ended.status);
  });

  it('below XDG_CACHE_HOME: a bare module says so', () => {
    const dir = tiny(path.join(sandbox.dir, 'xdg-full'), { 'compat.toml': undefined });
    const small = disk(64);
    fill(small, 4);
    const ended = sandbox.compatGen([...FOR_6_1, 'build'], dir, { XDG_CACHE_HOME: small });
    expect(ended.stderr).toMatch(`the disk is full: ${small}/`);
    expect(ended.status).toBe(1);
  });

  it('where -o says: an older module there is not lost', () => {
    const dir = tiny(path.join(sandbox.dir, 'out-full'));
    const out = disk(64);
    writeFileSync(path.join(out, 'tiny.ko'), 'the old one');
    fill(out, 4);
    const ended = sandbox.compatGen([...FOR_6_1, 'build', '-o', out], dir);
    expect(ended.stderr).toMatch(`the disk is full: ${out}/tiny.ko was not written`);
    expect(readFileSync(path.join(out, 'tiny.ko'), 'utf8')).toBe('the old one');
    expect(namesIn(out)).toEqual(['filler', 'tiny.ko']);
    expect(ended.status).toBe(1);
  });

  it('behind stdout: the fingerprint was not delivered, and the exit status says so', () => {
    const dir = tiny(path.join(sandbox.dir, 'stdout-full'));
    const { status, stderr } = sandbox.run(
      ['sh', '-c', 'exec "$@" > /dev/full', 'sh', process.execPath, CLI, 'rules', 'list'],
      dir,
    );
    expect(stderr).toMatch(/the disk is full: the standard output was not written/);
    expect(status).toBe(1);
  });
});

describe('what can’t be written', () => {
  allNeedRoot();

  it('the sources: they are built below the user’s cache, the modules come here', () => {
    const dir = tiny(path.join(sandbox.dir, 'ro-sources'));
    const here = mkdtempSync(path.join(sandbox.dir, 'here-'));
    bindReadOnly(dir);
    const ended = sandbox.compatGen(['-C', dir, ...FOR_6_1, 'build'], here);
    expect(ended.status, said(ended)).toBe(0);
    expect(ended.stdout).toBe(`${here}/tiny.ko\n`);
    expect(ended.stderr).toMatch(
      `${dir}/cocci_cache cannot be written: using ${sandbox.dir}/cache/`,
    );
    const again = sandbox.compatGen([...FOR_6_1, 'build'], dir);
    expect(again.status, said(again)).toBe(0);
    expect(again.stderr).toMatch(/^ {2}HIT /m);
    expect(again.stdout).toMatch(
      new RegExp(`^${sandbox.dir}/cache/.*/build-${release}/tiny\\.ko\n$`),
    );
  });

  it('the cocci_cache: its entries are used, new ones stand below the user’s cache', () => {
    const dir = tiny(path.join(sandbox.dir, 'ro-cache'));
    expect(sandbox.compatGen([...FOR_6_1, 'prepare'], dir).status).toBe(0);
    bindReadOnly(path.join(dir, 'cocci_cache'));
    const hit = sandbox.compatGen([...FOR_6_1, 'prepare'], dir);
    expect(hit.stderr).toMatch(/^ {2}HIT /m);
    writeFileSync(path.join(dir, 'compat/tests/have_int.c'), 'int x;\n');
    const miss = sandbox.compatGen([...FOR_6_1, 'build'], dir);
    expect(miss.stderr).toMatch(/^ {2}MISS /m);
    expect([hit.status, miss.status], said(miss)).toEqual([0, 0]);
    expect(entriesOf(path.join(dir, 'cocci_cache'))).toHaveLength(1);
  });

  it('a bare module’s place, XDG_CACHE_HOME: it is built elsewhere, and that is told', () => {
    const dir = tiny(path.join(sandbox.dir, 'ro-xdg'), { 'compat.toml': undefined });
    const cache = disk(64);
    bindReadOnly(cache);
    // So that it is not written into, which passwd names.
    bindReadOnly(os.userInfo().homedir);
    const ended = sandbox.compatGen([...FOR_6_1, 'build'], dir, { XDG_CACHE_HOME: cache });
    expect(ended.stderr).toMatch(
      `${cache}/compat-gen is not used (${cache} is on a file system that is read-only): what is kept stands in `,
    );
    expect(ended.stderr.match(/is not used/g)).toHaveLength(1);
    expect(ended.status, said(ended)).toBe(0);
    expect(ended.stdout).toBe(`${dir}/tiny.ko\n`);
  });

  it('where -o says: it is named', () => {
    const dir = tiny(path.join(sandbox.dir, 'ro-out'));
    const out = disk(64);
    bindReadOnly(out);
    const ended = sandbox.compatGen([...FOR_6_1, 'build', '-o', out], dir);
    expect(ended.stderr).toContain(`${out} can't be written: read-only file system`);
    expect(ended.stderr, 'told before anything is built').not.toContain('KBUILD');
    expect(ended.status).toBe(1);
  });
});
