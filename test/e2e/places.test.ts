import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { CLI, kernel, openSandbox } from './kernels.js';
import { entriesOf, FOR_6_1, namesIn, renaming, said, snapshot, tiny } from './tiny.js';

const sandbox = openSandbox();
const { release } = kernel('6.1');
const mounted: string[] = [];
afterEach(() => {
  for (const dir of mounted.splice(0).reverse()) execFileSync('umount', ['-l', dir]);
});
afterAll(sandbox.remove);

const canMount = (() => {
  const dir = mkdtempSync(path.join(sandbox.dir, 'probe-'));
  if (spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', dir]).status !== 0) return false;
  execFileSync('umount', [dir]);
  return true;
})();
if (!canMount)
  process.stderr.write('full and read-only disks are not tested: this user may not mount\n');

/** A small disk of its own. */
function disk(kilobytes: number): string {
  const dir = mkdtempSync(path.join(sandbox.dir, 'disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', dir]);
  mounted.push(dir);
  return dir;
}

/** Writes until nothing more fits, less `free` kilobytes; gives the file to remove. */
function fill(dir: string, free = 0): string {
  const file = path.join(dir, 'filler');
  spawnSync('dd', ['if=/dev/zero', `of=${file}`, 'bs=4k']);
  spawnSync('truncate', ['-s', `-${free}K`, file]);
  return file;
}

function readOnly(dir: string): void {
  execFileSync('mount', ['--bind', dir, dir]);
  mounted.push(dir);
  execFileSync('mount', ['-o', 'remount,ro,bind', dir]);
}

describe.skipIf(!canMount)('a full disk', () => {
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

describe.skipIf(!canMount)('what can’t be written', () => {
  it('the sources: they are built below the user’s cache, the modules come here', () => {
    const dir = tiny(path.join(sandbox.dir, 'ro-sources'));
    const here = mkdtempSync(path.join(sandbox.dir, 'here-'));
    readOnly(dir);
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
    readOnly(path.join(dir, 'cocci_cache'));
    const hit = sandbox.compatGen([...FOR_6_1, 'prepare'], dir);
    expect(hit.stderr).toMatch(/^ {2}HIT /m);
    writeFileSync(path.join(dir, 'compat/tests/have_int.c'), 'int x;\n');
    const miss = sandbox.compatGen([...FOR_6_1, 'build'], dir);
    expect(miss.stderr).toMatch(/^ {2}MISS /m);
    expect([hit.status, miss.status], said(miss)).toEqual([0, 0]);
    expect(entriesOf(path.join(dir, 'cocci_cache'))).toHaveLength(1);
  });

  it('a bare module’s only place, XDG_CACHE_HOME: it says which, and what to do', () => {
    const dir = tiny(path.join(sandbox.dir, 'ro-xdg'), { 'compat.toml': undefined });
    const cache = disk(64);
    readOnly(cache);
    const ended = sandbox.compatGen([...FOR_6_1, 'build'], dir, { XDG_CACHE_HOME: cache });
    expect(ended.stderr).toMatch(
      new RegExp(`^compat-gen: ${cache}\\S*: read-only file system`, 'm'),
    );
    expect(ended.stderr).toMatch(/XDG_CACHE_HOME/);
    expect(ended.stderr).not.toMatch(/^ +at /m);
    expect(ended.status).toBe(1);
  });

  it('where -o says: it is named', () => {
    const dir = tiny(path.join(sandbox.dir, 'ro-out'));
    const out = disk(64);
    readOnly(out);
    const ended = sandbox.compatGen([...FOR_6_1, 'build', '-o', out], dir);
    expect(ended.stderr).toMatch(`${out}/tiny.ko`);
    expect(ended.stderr).toMatch(/read-only file system/);
    expect(ended.status).toBe(1);
  });
});

describe('a name that make can’t take', () => {
  const odd = path.join(sandbox.dir, 'my "dri\'ver\n $x; ü');

  it('is no hindrance: the module is built below the user’s cache, and patched names survive', () => {
    tiny(odd, {
      'odd \'name".h': '#define odd tiny_new(2)\nint odd_user(void)\n{\n\treturn tiny_new(2);\n}\n',
    });
    const before = snapshot(odd);
    const ended = sandbox.compatGen([...FOR_6_1, 'build', '--json'], odd);
    expect(ended.status, said(ended)).toBe(0);
    const { modules } = JSON.parse(ended.stdout);
    expect(modules[0]).toMatch(
      new RegExp(`^${sandbox.dir}/cache/compat-gen/modules/my_.*/tiny\\.ko$`),
    );
    for (const [file, was] of before) expect(snapshot(odd).get(file), file).toBe(was);
    const copy = path.join(odd, 'build-current');
    expect(readFileSync(path.join(copy, 'odd \'name".h'), 'utf8')).toMatch(/tiny_old\(2\)/);
    const again = sandbox.compatGen(['-C', odd, ...FOR_6_1, 'build'], sandbox.dir);
    expect(again.status, said(again)).toBe(0);
    expect(again.stderr).toMatch(/^ {2}HIT /m);
    expect(again.stderr).not.toMatch(/CC \[M\]/);
  });

  it('stands in messages as it is', () => {
    const file = path.join(odd, 'tiny_aux.c');
    writeFileSync(file, 'int x = y;\n');
    const ended = sandbox.compatGen([...FOR_6_1, 'build'], odd);
    expect(ended.stderr).toMatch(/dri'ver.*ü.*tiny_aux\.c:1:9: error:/s);
    expect(ended.status).toBe(7);
    writeFileSync(path.join(odd, 'compat/cocci/bad.cocci'), renaming('!!', 'x', 'y'));
    const bad = sandbox.compatGen(['rules', 'list'], odd);
    expect(bad.stderr).toContain(`${odd}/compat/cocci/bad.cocci`);
    expect(bad.status).toBe(2);
  });

  it('in XDG_CACHE_HOME and TMPDIR is no hindrance either', () => {
    const dir = tiny(path.join(sandbox.dir, 'bare'), { 'compat.toml': undefined });
    const places = { XDG_CACHE_HOME: path.join(odd, 'c'), TMPDIR: path.join(odd, 't') };
    mkdirSync(places.TMPDIR);
    const out = path.join(sandbox.dir, 'o u t');
    const ended = sandbox.compatGen([...FOR_6_1, 'build', '-o', out], dir, places);
    expect(ended.status, said(ended)).toBe(0);
    expect(existsSync(path.join(out, 'tiny.ko'))).toBe(true);
  });

  it('in the way to the kernel tree is reported by kbuild, not by a crash', () => {
    const kdir = path.join(sandbox.dir, 'ker nel');
    cpSync(kernel('6.1').kdir, kdir, { recursive: true, verbatimSymlinks: true });
    const dir = tiny(path.join(sandbox.dir, 'odd-kdir'));
    const ended = sandbox.compatGen(['--kdir', kdir, 'CC=gcc-12', '--hash'], dir);
    expect(ended.stderr).not.toMatch(/^ +at /m);
    expect([0, 3]).toContain(ended.status);
  });
});
